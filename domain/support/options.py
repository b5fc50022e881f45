"""Every way to renew a card, side by side: package, rooms, term and method, each with its refusals (K-PRICE, K-FEE)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import Package
from domain.catalogue.price import PriceKey
from domain.money import percent_of
from domain.months import Term
from domain.refusal import Refusal, Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote, fee_in_force, timing_of
from domain.renewals.renewal import Renewal
from domain.renewals.request import PaymentMethod
from domain.values import dataclass

MOST_ALTERNATIVES = 10

OF_THE_PAYER = frozenset(
    {Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_ABUSE, Rule.K_AGE, Rule.K_USAGE, Rule.K_MAX_CARDS, Rule.K_HEAVY}
)
"""The rules of a payer that refuse whatever the price is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteOption:
    """One way to renew; `likeliest` where the past of payer and card says so."""

    package: Package
    extra_rooms: int
    term: Term
    method: PaymentMethod
    quote: Quote | None
    refusals: tuple[Refusal, ...]
    likeliest: bool = False

    @property
    def way(self) -> "Way":
        """What is chosen by it."""
        return (self.package.code, self.extra_rooms, self.term, self.method)


Way = tuple[str, int, Term, PaymentMethod]


def options_for(
    facts: Facts, day: date, methods: Iterable[PaymentMethod] = tuple(PaymentMethod)
) -> tuple[QuoteOption, ...]:
    """List every way to renew the card of some facts on a day, cheapest first, what is refused behind what is not."""
    methods = tuple(methods)
    found = (_option(facts, key, method, day) for key in _sold(facts, day) for method in methods)
    return tuple(sorted(found, key=_order))


def alternatives_to(
    facts: Facts, refused: Iterable[Rule], day: date, methods: Iterable[PaymentMethod] = tuple(PaymentMethod)
) -> tuple[QuoteOption, ...]:
    """List what would pass instead of what was asked for and refused by some rules, cheapest first, at most ten.

    What refuses whatever the price is refuses every other way of the same payer, or of the card: that is not asked.
    """
    refused, request = set(refused), facts.request
    if Rule.K_CARD in refused:
        return ()
    asked = (request.package, request.extra_rooms, request.term, request.method)
    open_to = [each for each in methods if each is not PaymentMethod.MAIN_BALANCE or not refused & OF_THE_PAYER]
    ways = sorted(_priced(facts, open_to, day), key=lambda way: way[0])
    options = (_option(facts, key, method, day) for _, key, method in ways)
    passing = (each for each in options if not each.refusals and each.quote is not None and each.way != asked)
    return tuple(islice(passing, MOST_ALTERNATIVES))


def _priced(
    facts: Facts, methods: Iterable[PaymentMethod], day: date
) -> Iterator[tuple[tuple[int, str, int, Term, PaymentMethod], PriceKey, PaymentMethod]]:
    """List what is sold with its total, to be looked at from the cheapest on."""
    timing = timing_of(facts.card, day)
    for method in methods:
        fee = fee_in_force(facts.catalogue, method, day)
        for key in _sold(facts, day):
            version = facts.catalogue.price(key, timing, day)
            price = (version and version.value) or 0
            total = price + percent_of(price, (fee and fee.value) or "0")
            yield (total, key.package, key.extra_rooms, key.term, method), key, method


def with_likeliest(options: Sequence[QuoteOption], past: Sequence[Renewal], on_card: Way | None) -> list[QuoteOption]:
    """Mark the likeliest way of those that pass: the one bought most often before, the newest of equals.

    `past` are the card's and the payer's renewals, newest first. Where none of them can be had again it is `on_card`:
    what the card is on, for a month.
    """
    bought = [(each.package, each.extra_rooms, each.term, each.method) for each in past]
    counted = Counter(bought)
    ranked = sorted(counted, key=lambda way: (-counted[way], bought.index(way)))
    open_to = {each.way for each in options if not each.refusals}
    chosen = next((way for way in (*ranked, *([on_card] if on_card else ())) if way in open_to), None)
    return [replace(each, likeliest=True) if each.way == chosen else each for each in options]


def _sold(facts: Facts, day: date) -> Iterator[PriceKey]:
    """List what is sold on a day for the card's line and timing."""
    catalogue, line = facts.catalogue, facts.card.product_line
    timing = timing_of(facts.card, day)
    for key in catalogue.prices:
        if key.product_line is line and catalogue.price(key, timing, day) is not None:
            yield key


def _option(facts: Facts, key: PriceKey, method: PaymentMethod, day: date) -> QuoteOption:
    request = replace(facts.request, package=key.package, extra_rooms=key.extra_rooms, term=key.term, method=method)
    decision = decide(replace(facts, request=request), day)
    return QuoteOption(
        package=_package(facts.catalogue, key),
        extra_rooms=key.extra_rooms,
        term=key.term,
        method=method,
        quote=decision.quote,
        refusals=decision.refusals,
    )


def _package(catalogue: Catalogue, key: PriceKey) -> Package:
    return catalogue.packages[key.product_line, key.package]


def _order(option: QuoteOption) -> tuple[bool, int, str, int, int, str]:
    total = option.quote.total if option.quote is not None else 0
    length = option.term.months * 31 + option.term.weeks * 7
    return (bool(option.refusals), total, option.package.code, option.extra_rooms, length, option.method)
