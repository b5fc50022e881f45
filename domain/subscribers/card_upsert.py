"""What the operator's records say of a card, and what that makes of what is on record (G-INPUT, K-CARD)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ADD_ONS, MOST_EXTRA_ROOMS, ProductLine
from domain.months import local_day
from domain.refusal import Refusal, bad_input, given_back
from domain.subscribers.card_number import is_account, parse_card_number
from domain.subscribers.card_report import CardReport, known_again, new_card
from domain.subscribers.decoder_card import CardStatus, DecoderCard, KnownCard
from domain.subscribers.observed_at import observed_too_late
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardUpsert:
    """What the operator's records say; None is not said. `observed_at` is when they knew it."""

    number: str
    observed_at: datetime | None = None
    product_line: ProductLine | None = None
    status: CardStatus | None = None
    package: str | None = None
    extra_rooms: int | None = None
    expires_on: date | None = None
    contact_name: str | None = None
    contact_phone: str | None = None
    contact_email: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A card after an upsert, and the whole card as it is to be stated; no report where the upsert was too old."""

    card: DecoderCard
    report: CardReport | None


def understood_number(upsert: CardUpsert) -> str | None:
    """Read the number as it is kept, or None where no card of that line has it."""
    return parse_card_number(upsert.number, frozenset({upsert.product_line} if upsert.product_line else ()))


def after_upsert(
    known: KnownCard | None, upsert: CardUpsert, catalogue: Catalogue, now: datetime, new_id: Callable[[], UUID]
) -> Stated | tuple[Refusal, ...]:
    """Tell a card after an upsert, its number being as it is kept, or what of it cannot be meant (G-INPUT)."""
    if known and upsert.observed_at is not None and upsert.observed_at < known.card.observed_at:
        return Stated(known.card, None)
    too_late = observed_too_late(upsert.observed_at, now)
    if refusals := (*_refusals(upsert, known, catalogue), *_too_early(upsert, known, local_day(now)), *too_late):
        return refusals
    report = _report(upsert, known.card if known else None, local_day(now))
    if known is None:
        return Stated(new_card(new_id, report, upsert.observed_at or now), report)
    observed_at = upsert.observed_at or max(now, known.card.observed_at)
    return Stated(_changed(known.card, report, observed_at, local_day(now)), report)


def _refusals(upsert: CardUpsert, known: KnownCard | None, catalogue: Catalogue) -> Iterator[Refusal]:
    line = upsert.product_line or (known.card.product_line if known else None)
    if line is None:
        yield bad_input("productLine", "missing")
        return
    if (known and line is not known.card.product_line) or (line is ProductLine.VTVCAB_ON) != is_account(upsert.number):
        yield bad_input("productLine", "wrong_line")
    if upsert.package is not None and ((line, upsert.package) not in catalogue.packages or upsert.package in ADD_ONS):
        yield bad_input("package", "unknown_package", value=given_back(upsert.package, 40))
    if upsert.extra_rooms is not None and not 0 <= upsert.extra_rooms <= MOST_EXTRA_ROOMS:
        yield bad_input("extraRooms", "out_of_range", least="0", most=str(MOST_EXTRA_ROOMS))


def _too_early(upsert: CardUpsert, known: KnownCard | None, day: date) -> Iterator[Refusal]:
    """Refuse what would forget the log while the card system still owes an answer to a command of ours (K-CARD).

    A rejection takes its period out of the log: one forgotten before would stay on the card, given back or not.
    """
    if known is None or not known.unacknowledged:
        return
    said = {"package": upsert.package, "extraRooms": upsert.extra_rooms, "expiresOn": upsert.expires_on}
    for (name, value), as_it_is in zip(said.items(), _as_is(known.card, day), strict=True):
        if value not in (None, as_it_is):
            yield bad_input(name, "unacknowledged")


def _report(upsert: CardUpsert, card: DecoderCard | None, day: date) -> CardReport:
    """State the whole card: what is said, else what is on record, else how a new card begins."""
    package, rooms, expires_on = _as_is(card, day) if card else (None, 0, None)
    return CardReport(
        number=upsert.number,
        product_line=upsert.product_line or (card.product_line if card else ProductLine.DTH_OTT),
        status=upsert.status or (card.status if card else CardStatus.ACTIVE),
        package=upsert.package or package,
        extra_rooms=rooms if upsert.extra_rooms is None else upsert.extra_rooms,
        expires_on=upsert.expires_on or expires_on,
    )


def _changed(card: DecoderCard, report: CardReport, observed_at: datetime, day: date) -> DecoderCard:
    """Change what was said; another package, rooms or expiry day means that the card is known only by what was said."""
    card = replace(card, status=report.status, observed_at=observed_at)
    same = (report.package, report.extra_rooms, report.expires_on) == _as_is(card, day)
    return card if same else known_again(card, report)


def _as_is(card: DecoderCard, day: date) -> tuple[str | None, int, date | None]:
    return card.own_package_on(day), card.extra_rooms_on(day), card.expires_on
