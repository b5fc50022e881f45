"""A card of the demo data."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.catalogue.package import ProductLine
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus

CONTACT_NAME, CONTACT_PHONE = "Nguyễn Văn An", "0912345678"
"""Who is behind every card of the demo data: known online by the name, or by 5678 (O-IDENTIFY)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCard:
    """A card; what is not said is as the rules like it."""

    number: str
    name: str
    shows: str
    product_line: str = ProductLine.DTH_OTT
    status: str = CardStatus.ACTIVE
    package: str | None = None
    extra_rooms: int = 0
    expires_in_days: int | None = None
    rejects_activation: bool = False

    def upsert(self, today: date) -> CardUpsert:
        """Say what the television company would."""
        days = self.expires_in_days
        return CardUpsert(
            number=self.number,
            product_line=ProductLine(self.product_line),
            status=CardStatus(self.status),
            package=self.package,
            extra_rooms=self.extra_rooms,
            expires_on=None if days is None else today + timedelta(days=days),
            contact_name=CONTACT_NAME,
            contact_phone=CONTACT_PHONE,
        )
