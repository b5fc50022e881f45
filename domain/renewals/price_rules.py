"""What is not sold: not of this line, never in this form, no longer, or not yet (K-PRICE)."""

from datetime import date

from domain.catalogue.catalogue import TIMINGS
from domain.catalogue.package import MOST_EXTRA_ROOMS
from domain.catalogue.price import PriceVersion
from domain.catalogue.sale import Sale, package_sales, price_sales
from domain.messages.written import written_date, written_term
from domain.months import DAY, Term
from domain.refusal import Citation, Refusal, Rule, Says, bad_input, given_back
from domain.renewals.facts import Facts
from domain.renewals.quote import price_key, timing_of
from domain.renewals.sources import cite
from domain.versions import ended_last, governing


def price_or_refusal(facts: Facts, day: date) -> PriceVersion | Refusal:
    """Find the price in force, or say why there is none and the day it was withdrawn or starts (K-PRICE)."""
    price = facts.catalogue.price(price_key(facts), timing_of(facts.card, day), day)
    return price or not_meant(facts) or _not_sold(facts, day)


def not_meant(facts: Facts) -> Refusal | None:
    """Refuse a package that nobody knows, or the card's line does not have, and more rooms than a card has."""
    request, lines = facts.request, facts.catalogue.lines_of(facts.request.package)
    if not lines:
        return bad_input("package", "unknown_package", value=given_back(request.package, 40))
    if not 0 <= request.extra_rooms <= MOST_EXTRA_ROOMS:
        return bad_input("extraRooms", "out_of_range", least="0", most=str(MOST_EXTRA_ROOMS))
    if facts.card.product_line not in lines:
        line = facts.card.product_line
        words = {"package": facts.catalogue.name_of(request.package, line), "line": line.written}
        return Refusal(
            rule=Rule.K_PRICE,
            field="package",
            says=Says("refusal.wrong_line", None, words),
            citation=cite(Rule.K_PRICE),
        )
    return None


def _not_sold(facts: Facts, day: date) -> Refusal:
    begins = _first_sold(facts, day)
    field, says = _form_not_sold(facts, day, begins) or _package_not_sold(facts, day, begins)
    return Refusal(rule=Rule.K_PRICE, field=field, says=says, clears_on=begins, citation=_citation(facts, day))


def _form_not_sold(facts: Facts, day: date, begins: date | None) -> tuple[str, Says] | None:
    """Say which terms, or else rooms, are sold where this form is not; None where nothing is (K-PRICE)."""
    key, timing, catalogue = price_key(facts), timing_of(facts.card, day), facts.catalogue
    sold = [each for each in catalogue.prices if each[:2] == key[:2] and catalogue.price(each, timing, day) is not None]
    words = {"package": catalogue.name_of(key.package, key.product_line)}
    words |= _ended("gone_since", price_sales(catalogue, key, timing), day)
    words |= {"sold_from": written_date(begins)} if begins is not None else {}
    if terms := sorted((each.term for each in sold if each.extra_rooms == key.extra_rooms), key=_length):
        words |= {"term": written_term(key.term), "terms": ", ".join(map(written_term, terms))}
        return "term", Says("refusal.term_not_sold", day, words)
    rooms = sorted({each.extra_rooms for each in sold})
    words |= {"asked": str(key.extra_rooms), "rooms": ", ".join(map(str, rooms))}
    return ("extraRooms", Says("refusal.rooms_not_sold", day, words)) if rooms else None


def _package_not_sold(facts: Facts, day: date, begins: date | None) -> tuple[str, Says]:
    """Say when a package of which nothing is sold was withdrawn, or this form of it starts."""
    key, timing = price_key(facts), timing_of(facts.card, day)
    field, words = _field_never_sold(facts), {"package": facts.catalogue.name_of(key.package, key.product_line)}
    if begins is not None:
        return field, Says("refusal.not_yet_sold", day, words | {"begins": written_date(begins)})
    gone = _ended("since", price_sales(facts.catalogue, key, timing), day)
    gone = gone or _ended("since", package_sales(facts.catalogue, key.product_line, key.package), day)
    if gone:
        return field, Says("refusal.withdrawn", day, words | gone)
    return field, Says("refusal.not_sold", day, words)


def _ended(name: str, sales: tuple[Sale, ...], day: date) -> dict[str, str]:
    past = [sale.until for sale in sales if sale.until is not None and sale.until <= day]
    return {name: written_date(past[-1])} if past else {}


def _length(term: Term) -> tuple[int, int]:
    return term.months, term.weeks


def _first_sold(facts: Facts, day: date) -> date | None:
    """Find the first later day on which there is a price for the card as it will be then: in date or not (K-TIMING)."""
    key, expires_on = price_key(facts), facts.card.expires_on
    days = {sale.begins for timing in TIMINGS for sale in price_sales(facts.catalogue, key, timing)}
    if expires_on is not None:
        days.add(expires_on + DAY)
    later = sorted(each for each in days if each > day)
    return next((each for each in later if facts.catalogue.price(key, timing_of(facts.card, each), each)), None)


def _citation(facts: Facts, day: date) -> Citation:
    timing = timing_of(facts.card, day)
    versions = [each for each in facts.catalogue.prices.get(price_key(facts), ()) if each.covers(timing)]
    version = governing(versions, day) or ended_last(versions, day)
    return version.cite(Rule.K_PRICE) if version is not None else cite(Rule.K_PRICE)


def _field_never_sold(facts: Facts) -> str:
    """Tell which field is at fault where nothing of a package is sold: the form, if it never was."""
    key, prices = price_key(facts), facts.catalogue.prices
    others = [other for other, versions in prices.items() if versions and other[:2] == key[:2]]
    if not others or prices.get(key):  # as known then, nothing of it was ever sold; or this very form was
        return "package"
    return "term" if any(other[:3] == key[:3] for other in others) else "extraRooms"
