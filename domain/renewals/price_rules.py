"""What is not sold: not of this line, never in this form, no longer, or not yet (K-PRICE)."""

from datetime import date

from domain.catalogue.catalogue import TIMINGS
from domain.catalogue.package import MOST_EXTRA_ROOMS
from domain.catalogue.price import PriceVersion
from domain.catalogue.sale import Sale, price_sales
from domain.messages.written import written_date
from domain.months import DAY
from domain.refusal import Citation, Refusal, Rule, Says, bad_input, given_back
from domain.renewals.facts import Facts
from domain.renewals.quote import price_key, timing_of
from domain.renewals.sources import cite
from domain.versions import ended_last, governing


def price_or_refusal(facts: Facts, day: date) -> PriceVersion | Refusal:
    """Find the price in force, or say why there is none and the day it was withdrawn or starts (K-PRICE)."""
    price = facts.catalogue.price(price_key(facts), timing_of(facts.card, day), day)
    return price or _not_meant(facts) or _not_sold(facts, day)


def _not_meant(facts: Facts) -> Refusal | None:
    request, lines = facts.request, facts.catalogue.lines_of(facts.request.package)
    if not lines:
        return bad_input("package", "unknown_package", value=given_back(request.package, 40))
    if not 0 <= request.extra_rooms <= MOST_EXTRA_ROOMS:
        return bad_input("extraRooms", "out_of_range", least="0", most=str(MOST_EXTRA_ROOMS))
    if facts.card.product_line not in lines:
        words = {"package": request.package, "line": facts.card.product_line.value}
        return Refusal(
            rule=Rule.K_PRICE,
            field="package",
            says=Says("refusal.wrong_line", None, words),
            citation=cite(Rule.K_PRICE),
        )
    return None


def _not_sold(facts: Facts, day: date) -> Refusal:
    sales = price_sales(facts.catalogue, price_key(facts), timing_of(facts.card, day))
    past = [sale.until for sale in sales if sale.until is not None and sale.until <= day]
    begins = _first_sold(facts, day)
    return Refusal(
        rule=Rule.K_PRICE,
        field=_field_at_fault(facts, sales),
        says=_says(facts, day, past, begins),
        clears_on=begins,
        citation=_citation(facts, day),
    )


def _first_sold(facts: Facts, day: date) -> date | None:
    """Find the first later day on which there is a price for the card as it will be then: in date or not (K-TIMING)."""
    key, expires_on = price_key(facts), facts.card.expires_on
    days = {sale.begins for timing in TIMINGS for sale in price_sales(facts.catalogue, key, timing)}
    if expires_on is not None:
        days.add(expires_on + DAY)
    later = sorted(each for each in days if each > day)
    return next((each for each in later if facts.catalogue.price(key, timing_of(facts.card, each), each)), None)


def _says(facts: Facts, day: date, past: list[date], begins: date | None) -> Says:
    words = {"package": facts.catalogue.packages[facts.card.product_line, facts.request.package].ascii_name}
    if begins is not None:
        return Says("refusal.not_yet_sold", day, words | {"begins": written_date(begins)})
    if past:
        return Says("refusal.withdrawn", day, words | {"since": written_date(past[-1])})
    return Says("refusal.not_sold", day, words)


def _citation(facts: Facts, day: date) -> Citation:
    timing = timing_of(facts.card, day)
    versions = [each for each in facts.catalogue.prices.get(price_key(facts), ()) if each.covers(timing)]
    version = governing(versions, day) or ended_last(versions, day)
    return version.cite(Rule.K_PRICE) if version is not None else cite(Rule.K_PRICE)


def _field_at_fault(facts: Facts, sales: tuple[Sale, ...]) -> str:
    if sales:
        return "package"
    key = price_key(facts)
    others = [other for other, versions in facts.catalogue.prices.items() if versions and other[:2] == key[:2]]
    if not others:  # as known then, nothing of it was ever sold
        return "package"
    return "term" if any(other[:3] == key[:3] for other in others) else "extraRooms"
