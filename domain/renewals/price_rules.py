"""What is not sold: not of this line, never in this form, no longer, or not yet (K-PRICE)."""

from datetime import date

from domain.catalogue.price import PriceVersion
from domain.catalogue.sale import Sale, price_sales
from domain.messages.written import written_date
from domain.refusal import Citation, Refusal, Rule, Says, bad_input
from domain.renewals.facts import Facts
from domain.renewals.quote import price_key, timing_of
from domain.renewals.request import MOST_EXTRA_ROOMS
from domain.renewals.sources import cite
from domain.versions import governing


def price_or_refusal(facts: Facts, day: date) -> PriceVersion | Refusal:
    """Find the price in force, or say why there is none and the day it was withdrawn or starts (K-PRICE)."""
    price = facts.catalogue.price(price_key(facts), timing_of(facts.card, day), day)
    return price or _not_meant(facts) or _not_sold(facts, day)


def _not_meant(facts: Facts) -> Refusal | None:
    request, lines = facts.request, facts.catalogue.lines_of(facts.request.package)
    if not lines:
        return bad_input("package", "unknown_package", value=request.package[:40])
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
    future = [sale.begins for sale in sales if sale.begins > day]
    return Refusal(
        rule=Rule.K_PRICE,
        field=_field_at_fault(facts, sales),
        says=_says(facts, day, past, future),
        clears_on=future[0] if future else None,
        citation=_citation(facts, day),
    )


def _says(facts: Facts, day: date, past: list[date], future: list[date]) -> Says:
    words = {"package": facts.catalogue.packages[facts.card.product_line, facts.request.package].ascii_name}
    if future:
        return Says("refusal.not_yet_sold", day, words | {"begins": written_date(future[0])})
    if past:
        return Says("refusal.withdrawn", day, words | {"since": written_date(past[-1])})
    return Says("refusal.not_sold", day, words)


def _citation(facts: Facts, day: date) -> Citation:
    version = governing(facts.catalogue.prices.get(price_key(facts), ()), day)
    return version.cite(Rule.K_PRICE) if version is not None else cite(Rule.K_PRICE)


def _field_at_fault(facts: Facts, sales: tuple[Sale, ...]) -> str:
    if sales:
        return "package"
    key = price_key(facts)
    rooms_sold = any(other[:3] == key[:3] for other in facts.catalogue.prices)
    return "term" if rooms_sold else "extraRooms"
