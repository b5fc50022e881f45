"""What the television company, or the operator's records, say of a card, and what that changes on our copy (K-CARD)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from domain.catalogue.package import COMBO, ProductLine
from domain.subscribers.decoder_card import CardStatus, DecoderCard
from domain.subscribers.periods import PeriodLog
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReport:
    """A card as somebody who knows it states it."""

    number: str
    product_line: ProductLine
    status: CardStatus
    package: str | None = None
    extra_rooms: int = 0
    expires_on: date | None = None


def after_look_up(card: DecoderCard, report: CardReport, at: datetime, *, unacknowledged: bool) -> DecoderCard:
    """Bring our copy up to date with a look-up.

    While one of our activations is unacknowledged the card system does not know it yet, so the log stays (K-CARD).
    An expiry day other than ours means that it was renewed elsewhere: it is then known only by that day (K-MONTHS).
    """
    card = replace(card, status=report.status, observed_at=at)
    if unacknowledged or (report.expires_on == card.expires_on and (card.log.entries or card.overlay)):
        return card
    return known_again(card, report)


def known_again(card: DecoderCard, report: CardReport) -> DecoderCard:
    """Forget the log: the card is known only by what was reported, and by an add-on that still has days (K-ADDON)."""
    lifted = card.overlay is not None and report.package == COMBO
    return replace(
        card,
        package=card.package if lifted else report.package,
        extra_rooms=report.extra_rooms,
        log=PeriodLog.known_by_expiry(report.expires_on),
        overlay=card.overlay.within(report.expires_on) if card.overlay else None,
    )


def new_card(new_id: Callable[[], UUID], report: CardReport, now: datetime) -> DecoderCard:
    """Put a card on record as it was reported."""
    return DecoderCard(
        id=new_id(),
        number=report.number,
        product_line=report.product_line,
        status=report.status,
        package=report.package,
        extra_rooms=report.extra_rooms,
        log=PeriodLog.known_by_expiry(report.expires_on),
        observed_at=now,
    )
