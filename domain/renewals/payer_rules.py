"""Who may pay from the main balance (K-PREPAID, K-ACTIVE, K-AGE, K-USAGE, K-ABUSE)."""

from datetime import date

from domain.catalogue.policy import Parameter, PolicyVersion
from domain.messages.written import written_amount, written_date
from domain.money import VND
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
    """Keep K-USAGE: basic usage of the last 30 days, as of a day; one told too long ago is none."""
    policy = payment.facts.catalogue.policy(Parameter.MIN_BASIC_USAGE_30_DAYS_VND, day)
    oldest = _too_old(payment, day)
    used = 0 if oldest is not None else payment.payer.basic_usage_30_days
    if policy is None or used >= policy.number:
        return None
    return Refusal(
        rule=Rule.K_USAGE,
        field="payerMsisdn",
        says=_too_little(payment.payer, policy.number, day, known=oldest is None),
        actual=str(used),
        limit=str(policy.number),
        unit=FigureUnit.VND,
        citation=(oldest or policy).cite(Rule.K_USAGE),
    )


def _too_old(payment: Payment, day: date) -> PolicyVersion | None:
    """Name the policy by which the figure of usage is too old to count; None where it counts, or has no day."""
    policy, as_of = payment.facts.catalogue.policy(Parameter.USAGE_MAX_AGE_DAYS, day), payment.payer.basic_usage_as_of
    return policy if policy is not None and as_of is not None and (day - as_of).days > policy.number else None


def _too_little(payer: Subscriber, least: VND, day: date, *, known: bool) -> Says:
    as_of, words = payer.basic_usage_as_of, {"min": written_amount(least)}
    if as_of is not None and not known:
        return Says("refusal.usage_not_told", day, words | {"since": written_date(as_of)})
    words |= {"used": written_amount(payer.basic_usage_30_days)}
    return Says("refusal.too_little_usage", day, words | ({"as_of": written_date(as_of)} if as_of else {}))


def _refused(rule: Rule, says: Says, actual: str | None = None) -> Refusal:
    return Refusal(rule=rule, field="payerMsisdn", says=says, actual=actual, citation=cite(rule))
