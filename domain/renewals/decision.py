"""The decision: what a renewal costs and brings, and every rule that refuses it. Preview and charge both ask here."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from domain.messages.written import written_amount
from domain.money import VND
from domain.refusal import FigureUnit, Refusal, Rule, Says
from domain.renewals import limit_rules, payer_rules
from domain.renewals.card_rules import card_refusals
from domain.renewals.clears_on import clearing_day
from domain.renewals.facts import Facts
from domain.renewals.payment import DatedRule, Payment
from domain.renewals.price_rules import price_or_refusal
from domain.renewals.quote import Quote, quote_at
from domain.renewals.request import PaymentMethod
from domain.renewals.sources import cite
from domain.values import dataclass

DATED_RULES: tuple[DatedRule, ...] = (
    payer_rules.old_enough,
    payer_rules.used_enough,
    limit_rules.cards_within,
    limit_rules.not_a_heavy_spender,
    limit_rules.transaction_within,
    limit_rules.month_within,
)
"""What may refuse a payment on one day and not on another, each told with the day on which it clears."""


Quoting = Callable[[Facts, date], Quote | Refusal | None]
"""Quotes a request on the terms of a day, or says why there is no price; None where there is nothing to be quoted."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A quote where there is a price, and every reason why paying it is refused; none means that it may be paid."""

    quote: Quote | None
    refusals: tuple[Refusal, ...] = ()


def quoted(facts: Facts, day: date) -> Quote | Refusal | None:
    """Price a request on a day and quote it (K-PRICE to K-MONTHS)."""
    price = price_or_refusal(facts, day)
    return price if isinstance(price, Refusal) else quote_at(facts, price, day)


def decide(facts: Facts, day: date, *, on_terms_of: date | None = None, quoted: Quoting = quoted) -> Decision:
    """Price a request and apply every rule of the service to it, on a local day (G-EXPLAIN).

    What comes late for our own reasons is priced and started on the terms of an earlier day, under the limits of the
    day that it is (K-AUTO-CHARGE).
    """
    terms = on_terms_of or day
    found = quoted(facts, terms)
    quote, unpriced = (None, (found,)) if isinstance(found, Refusal) else (found, ())
    refusals = (*card_refusals(facts, terms), *unpriced, *_payer_refusals(facts, quote, day))
    return Decision(quote, refusals)


def _payer_refusals(facts: Facts, quote: Quote | None, day: date) -> Iterator[Refusal]:
    request, payer = facts.request, facts.payer
    if request.method is not PaymentMethod.MAIN_BALANCE or request.payer_msisdn is None:
        return
    if payer is None:
        yield payer_rules.unknown_payer(request.payer_msisdn)
        return
    for check in (payer_rules.prepaid, payer_rules.active, payer_rules.not_flagged):
        if (refusal := check(payer, day)) is not None:
            yield refusal
    payment = Payment(facts, payer, quote.total if quote is not None else None)
    for rule in DATED_RULES:
        if (refusal := rule(payment, day)) is not None:
            yield replace(refusal, clears_on=clearing_day(rule, payment, day))
    if quote is not None and payer.main_balance < quote.total:
        yield _poor(payer.main_balance, quote.total, day)


def _poor(balance: VND, total: VND, day: date) -> Refusal:
    """Keep K-BALANCE: the main balance covers the total."""
    words = {"balance": written_amount(balance), "total": written_amount(total)}
    return Refusal(
        rule=Rule.K_BALANCE,
        field="payerMsisdn",
        says=Says("refusal.poor", day, words),
        actual=str(balance),
        limit=str(total),
        unit=FigureUnit.VND,
        citation=cite(Rule.K_BALANCE),
    )
