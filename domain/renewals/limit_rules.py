"""The limits on one payer: gross amounts in a calendar month (K-MAX-TX, K-MAX-MONTH, K-MAX-CARDS, K-HEAVY)."""

from collections import defaultdict
from datetime import date

from domain.catalogue.policy import Parameter, PolicyVersion
from domain.messages.written import written_amount
from domain.money import VND
from domain.months import month_start
from domain.refusal import FigureUnit, Refusal, Rule, Says
from domain.renewals.facts import Facts
from domain.renewals.payment import Payment


def transaction_within(payment: Payment, day: date) -> Refusal | None:
    """Keep K-MAX-TX: one transaction."""
    policy, total = payment.facts.catalogue.policy(Parameter.MAX_PER_TRANSACTION_VND, day), payment.total
    if policy is None or total is None or total <= policy.number:
        return None
    words = {"max_per_transaction": written_amount(policy.number)}
    return _over(Rule.K_MAX_TX, policy, total, Says("kplus.per_transaction_exceeded", day, words))


def month_within(payment: Payment, day: date) -> Refusal | None:
    """Keep K-MAX-MONTH: the month's total, this one included."""
    policy = payment.facts.catalogue.policy(Parameter.MAX_TOTAL_PER_MONTH_VND, day)
    if policy is None or payment.total is None:
        return None
    with_this = payment.total + sum(spent.total for spent in payment.facts.spent_in_month(day))
    if with_this <= policy.number:
        return None
    words = {"max_total": written_amount(policy.number)}
    return _over(Rule.K_MAX_MONTH, policy, with_this, Says("kplus.monthly_total_exceeded", day, words))


def cards_within(payment: Payment, day: date) -> Refusal | None:
    """Keep K-MAX-CARDS: different cards in the month; one already counted is free of it."""
    facts = payment.facts
    policy = facts.catalogue.policy(Parameter.MAX_CARDS_PER_MONTH, day)
    counted = {spent.card_id for spent in facts.spent_in_month(day)}
    with_this = len(counted) + 1
    if policy is None or with_this <= policy.number or facts.card.id in counted:
        return None
    says = Says("kplus.too_many_cards", day, {"max_cards": str(policy.number)})
    return _over(Rule.K_MAX_CARDS, policy, with_this, says, FigureUnit.CARDS)


def not_a_heavy_spender(payment: Payment, day: date) -> Refusal | None:
    """Keep K-HEAVY: no month of the last ones in which more than the limit was spent while the rule was in force."""
    facts = payment.facts
    if not facts.spending:
        return None
    threshold = facts.catalogue.policy(Parameter.HEAVY_SPEND_VND, day)
    block = facts.catalogue.policy(Parameter.HEAVY_SPEND_BLOCK_MONTHS, day)
    if threshold is None or block is None:
        return None
    spent = max(_spent_under_the_rule(facts, month_start(day, -block.number), day).values(), default=0)
    if spent <= threshold.number:
        return None
    says = Says("refusal.heavy_spender", day, {"max": written_amount(threshold.number), "months": block.value or ""})
    return _over(Rule.K_HEAVY, threshold, spent, says)


def _spent_under_the_rule(facts: Facts, since: date, day: date) -> dict[date, VND]:
    """Add up each month from the first day of one to the end of a day's, as far as the rule was in force."""
    by_month: dict[date, VND] = defaultdict(int)
    for spent in facts.spending:
        month = month_start(spent.on)
        if since <= month <= day and facts.catalogue.policy(Parameter.HEAVY_SPEND_VND, spent.on) is not None:
            by_month[month] += spent.total
    return by_month


def _over(rule: Rule, policy: PolicyVersion, actual: int, says: Says, unit: FigureUnit = FigureUnit.VND) -> Refusal:
    return Refusal(
        rule=rule,
        field="payerMsisdn",
        says=says,
        actual=str(actual),
        limit=str(policy.number),
        unit=unit,
        citation=policy.cite(rule),
    )
