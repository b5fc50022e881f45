"""What each rule of a renewal looks at: its figures, told where it passes as where it refuses (K-SUPPORT).

Whether a rule refuses is decided by the rule alone; a law of the tests holds the figures to it.
"""

from collections.abc import Callable, Iterator
from datetime import date

from domain.catalogue.package import ADD_ONS
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.messages.written import written_date
from domain.months import DAY, month_start
from domain.refusal import FigureUnit, Rule
from domain.renewals.decision import Decision
from domain.renewals.facts import Facts
from domain.renewals.payment import Payment
from domain.renewals.request import PaymentMethod
from domain.renewals.sources import cite
from domain.subscribers.subscriber import Subscriber
from domain.support.outcome import EvidenceKind, EvidenceSpan, Looked, NotAsked

Seen = Looked | NotAsked
"""What a rule looked at, or why it was not asked."""

OfPayer = Callable[[Payment, date], Seen]


def of_card(facts: Facts, day: date) -> Iterator[tuple[Rule, Seen]]:
    """Tell what the rules of the card look at."""
    card = facts.card
    words = {"expires_on": written_date(card.expires_on)} if card.expires_on else {}
    yield Rule.K_CARD, Looked(actual=card.status, citation=cite(Rule.K_CARD), words=words)
    needed = ADD_ONS.get(facts.request.package)
    if needed is None:
        yield Rule.K_ADDON, NotAsked.NO_ADD_ON
    else:
        yield Rule.K_ADDON, Looked(actual=card.package_on(day), limit=needed, citation=cite(Rule.K_ADDON))


def of_price(decision: Decision) -> tuple[Rule, Seen]:
    """Tell which version of a price holds."""
    quote = decision.quote
    if quote is None:
        return Rule.K_PRICE, NotAsked.NO_PRICE
    looked = Looked(actual=str(quote.price), unit=FigureUnit.VND, citation=quote.price_version.cite(Rule.K_PRICE))
    return Rule.K_PRICE, looked


def of_payer(facts: Facts, decision: Decision, day: date) -> Iterator[tuple[Rule, Seen]]:
    """Tell what the rules of the payer and its limits look at."""
    request, payer = facts.request, facts.payer
    if request.method is not PaymentMethod.MAIN_BALANCE or payer is None:
        why = _why_nobody(facts)
        yield from ((rule, why) for rule in PAYER_RULES)
        return
    yield Rule.K_PREPAID, _state(Rule.K_PREPAID, f"{payer.operator} {payer.billing}")
    yield Rule.K_ACTIVE, _state(Rule.K_ACTIVE, payer.status)
    yield Rule.K_ABUSE, _state(Rule.K_ABUSE, "FLAGGED" if payer.flagged_for_abuse else "NOT_FLAGGED")
    payment = Payment(facts, payer, decision.quote.total if decision.quote is not None else None)
    for rule, looked in _OF_PAYER.items():
        yield rule, looked(payment, day)
    yield Rule.K_BALANCE, _balance(payer, payment, day)


def _why_nobody(facts: Facts) -> NotAsked:
    if facts.request.method is not PaymentMethod.MAIN_BALANCE:
        return NotAsked.OTHER_METHOD
    return NotAsked.NO_PAYER if facts.request.payer_msisdn is None else NotAsked.PAYER_UNKNOWN


def _state(rule: Rule, actual: str) -> Looked:
    return Looked(actual=actual, citation=cite(rule))


def _age(payment: Payment, day: date) -> Seen:
    policy = payment.facts.catalogue.policy(Parameter.MIN_DAYS_SINCE_ACTIVATION, day)
    activated = payment.payer.activated_on
    looked = _looked(Rule.K_AGE, policy, (day - activated).days, FigureUnit.DAYS)
    return _with(looked, words={"activated_on": written_date(activated)})


def _usage(payment: Payment, day: date) -> Seen:
    policy, payer = payment.facts.catalogue.policy(Parameter.MIN_BASIC_USAGE_30_DAYS_VND, day), payment.payer
    looked = _looked(Rule.K_USAGE, policy, payer.basic_usage_30_days, FigureUnit.VND)
    return _with(looked, as_of=payer.basic_usage_as_of)


def _transaction(payment: Payment, day: date) -> Seen:
    policy = payment.facts.catalogue.policy(Parameter.MAX_PER_TRANSACTION_VND, day)
    return NotAsked.NO_PRICE if payment.total is None else _looked(Rule.K_MAX_TX, policy, payment.total)


def _month(payment: Payment, day: date) -> Seen:
    policy = payment.facts.catalogue.policy(Parameter.MAX_TOTAL_PER_MONTH_VND, day)
    if payment.total is None:
        return NotAsked.NO_PRICE
    spent = sum(each.total for each in payment.facts.spent_in_month(day))
    return _with(_looked(Rule.K_MAX_MONTH, policy, payment.total + spent), evidence=_in_month(day))


def _cards(payment: Payment, day: date) -> Seen:
    policy = payment.facts.catalogue.policy(Parameter.MAX_CARDS_PER_MONTH, day)
    counted = {spent.card_id for spent in payment.facts.spent_in_month(day)} | {payment.facts.card.id}
    return _with(_looked(Rule.K_MAX_CARDS, policy, len(counted), FigureUnit.CARDS), evidence=_in_month(day))


def _heavy(payment: Payment, day: date) -> Seen:
    """Tell the month of those that count in which most was spent while the rule was in force."""
    catalogue = payment.facts.catalogue
    threshold = catalogue.policy(Parameter.HEAVY_SPEND_VND, day)
    block = catalogue.policy(Parameter.HEAVY_SPEND_BLOCK_MONTHS, day)
    if threshold is None or block is None:
        return NotAsked.OFF
    since, months = month_start(day, -block.number), dict[date, int]()
    for spent in payment.facts.spending:
        month = month_start(spent.on)
        if since <= month <= day and catalogue.policy(Parameter.HEAVY_SPEND_VND, spent.on) is not None:
            months[month] = months.get(month, 0) + spent.total
    most = max(months, key=lambda month: months[month], default=month_start(day))
    return _with(_looked(Rule.K_HEAVY, threshold, months.get(most, 0)), evidence=_in_month(most))


def _balance(payer: Subscriber, payment: Payment, day: date) -> Seen:
    if payment.total is None:
        return NotAsked.NO_PRICE
    return Looked(
        actual=str(payer.main_balance),
        limit=str(payment.total),
        unit=FigureUnit.VND,
        citation=cite(Rule.K_BALANCE),
        evidence=EvidenceSpan(EvidenceKind.MOVEMENTS, day, day),
    )


def _looked(rule: Rule, policy: PolicyVersion | None, actual: int, unit: FigureUnit = FigureUnit.VND) -> Seen:
    if policy is None:
        return NotAsked.OFF
    return Looked(actual=str(actual), limit=str(policy.number), unit=unit, citation=policy.cite(rule))


def _with(
    looked: Seen,
    *,
    as_of: date | None = None,
    evidence: EvidenceSpan | None = None,
    words: dict[str, str] | None = None,
) -> Seen:
    if isinstance(looked, NotAsked):
        return looked
    return Looked(
        actual=looked.actual,
        limit=looked.limit,
        unit=looked.unit,
        citation=looked.citation,
        as_of=as_of,
        evidence=evidence,
        words=words or {},
    )


def _in_month(day: date) -> EvidenceSpan:
    return EvidenceSpan(EvidenceKind.PAYMENTS, month_start(day), month_start(day, 1) - DAY)


_OF_PAYER: dict[Rule, OfPayer] = {
    Rule.K_AGE: _age,
    Rule.K_USAGE: _usage,
    Rule.K_MAX_TX: _transaction,
    Rule.K_MAX_MONTH: _month,
    Rule.K_MAX_CARDS: _cards,
    Rule.K_HEAVY: _heavy,
}

PAYER_RULES = (Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_ABUSE, *_OF_PAYER, Rule.K_BALANCE)
"""The rules of whoever pays from a main balance, in the order in which staff read them."""
