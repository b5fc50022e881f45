"""Opening a VTVcab ON account: its first purchase does (K-CARD)."""

from datetime import datetime
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.renewals.quote import NOT_YET_BOUGHT
from domain.subscribers.decoder_card import DecoderCard


def opened_account(number: str, now: datetime, card_id: UUID = NOT_YET_BOUGHT) -> DecoderCard:
    """Make the card that a phone number's first purchase opens: no expiry day yet, so priced as an expired one."""
    return DecoderCard(id=card_id, number=number, product_line=ProductLine.VTVCAB_ON, observed_at=now)
