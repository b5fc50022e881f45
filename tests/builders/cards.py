"""Decoder cards and the periods bought for them."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.subscribers.decoder_card import CardStatus, DecoderCard, Overlay
from domain.subscribers.periods import Entry, PeriodLog

CARD_NUMBER = "01234567890"
IN_DATE_FOR_LONG = date(2040, 1, 1)


def a_card(
    *,
    number: str = CARD_NUMBER,
    line: ProductLine = ProductLine.DTH_OTT,
    status: CardStatus = CardStatus.ACTIVE,
    package: str | None = "TRON_VEN",
    extra_rooms: int = 0,
    expires_on: date | None = IN_DATE_FOR_LONG,
    overlay: Overlay | None = None,
    card_id: UUID | None = None,
) -> DecoderCard:
    """Make a card known by its expiry day alone."""
    return DecoderCard(
        id=card_id or uuid4(),
        number=number,
        product_line=line,
        status=status,
        package=package,
        extra_rooms=extra_rooms,
        log=PeriodLog.known_by_expiry(expires_on),
        overlay=overlay,
        observed_at=datetime(2019, 1, 1, tzinfo=UTC),
    )


def a_period(
    term: Term, bought_on: date, *, package: str = "TRON_VEN", extra_rooms: int = 0, renewal_id: UUID | None = None
) -> Entry:
    """Make a bought period."""
    return Entry(renewal_id or uuid4(), package, extra_rooms, term, bought_on)
