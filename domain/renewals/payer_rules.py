"""Who may pay from the main balance (K-PREPAID, K-ACTIVE, K-AGE, K-USAGE, K-ABUSE)."""

from datetime import date

from domain.catalogue.policy import Parameter
from domain.messages.written import written_amount, written_date
from domain.refusal import FigureUnit, Refusal, Rule, Says
from domain.renewals.payment import Payment
from domain.renewals.sources import cite
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Subscriber


def unknown_payer(msisdn: str) -> Refusal:
    """Refuse a payer who is not on record (K-PREPAID)."""
    return _refused(Rule.K_PREPAID, Says("refusal.payer_unknown", None, {"msisdn": msisdn}))


def prepaid(payer: Subscriber, day: date) -> Refusal | None:
    """Keep K-PREPAID: a MobiFone prepaid subscriber."""
    if payer.operator is Operator.MOBIFONE and payer.billing is Billing.PREPAID:
        return None
    return _refused(Rule.K_PREPAID, Says("refusal.not_prepaid", day), actual=f"{payer.operator} {payer.billing}")


def active(payer: Subscriber, day: date) -> Refusal | None:
    """Keep K-ACTIVE: active both ways."""
    if payer.status is LineStatus.ACTIVE:
        return None
    return _refused(Rule.K_ACTIVE, Says("refusal.not_active", day), actual=payer.status)


def not_flagged(payer: Subscriber, day: date) -> Refusal | None:
    """Keep K-ABUSE: not flagged for abuse."""
    return _refused(Rule.K_ABUSE, Says("refusal.flagged", day)) if payer.flagged_for_abuse else None


def old_enough(payment: Payment, day: date) -> Refusal | None:
    """Keep K-AGE: activated at least so many days before."""
    policy = payment.facts.catalogue.policy(Parameter.MIN_DAYS_SINCE_ACTIVATION, day)
    age = (day - payment.payer.activated_on).days
    if policy is None or age >= policy.number:
        return None
    return Refusal(
        rule=Rule.K_AGE,
        field="payerMsisdn",
        says=Says("refusal.too_young", day, {"days": str(policy.number)}),
        actual=str(age),
        limit=str(policy.number),
        unit=FigureUnit.DAYS,
        citation=policy.cite(Rule.K_AGE),
    )


def used_enough(payment: Payment, day: date) -> Refusal | None:
    """Keep K-USAGE: basic usage of the last 30 days, as of the day the operator told it."""
    payer, policy = payment.payer, payment.facts.catalogue.policy(Parameter.MIN_BASIC_USAGE_30_DAYS_VND, day)
    if policy is None or payer.basic_usage_30_days >= policy.number:
        return None
    as_of = {"as_of": written_date(payer.basic_usage_as_of)} if payer.basic_usage_as_of else {}
    words = {"min": written_amount(policy.number), "used": written_amount(payer.basic_usage_30_days)} | as_of
    return Refusal(
        rule=Rule.K_USAGE,
        field="payerMsisdn",
        says=Says("refusal.too_little_usage", day, words),
        actual=str(payer.basic_usage_30_days),
        limit=str(policy.number),
        unit=FigureUnit.VND,
        citation=policy.cite(Rule.K_USAGE),
    )


def _refused(rule: Rule, says: Says, actual: str | None = None) -> Refusal:
    return Refusal(rule=rule, field="payerMsisdn", says=says, actual=actual, citation=cite(rule))
