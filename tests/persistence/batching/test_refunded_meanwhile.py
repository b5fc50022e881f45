"""A refund while somebody else is at its card: it waits, and nothing that the other did is lost (K-REFUND)."""

import asyncio
from datetime import date

import asyncpg

from domain.renewals.renewal import RenewalStatus
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.builders.cards import CARD_NUMBER
from tests.databases import SOMEBODY_WAITS
from tests.persistence.installation import Installation
from tests.usecases.requests import IN_DATE, by, in_date, made, on_record, renewal

CHANGE = "UPDATE decoder_card SET status = 'LOCKED' WHERE number = $1"
CARD = "SELECT ARRAY[status, expires_on::text] FROM decoder_card WHERE number = $1"


async def test_what_somebody_else_changes_of_the_card_meanwhile_stays(installed: Installation) -> None:
    """K-REFUND, K-CARD: the card is read once its lock is had."""
    await on_record(installed.service)
    await in_date(installed.service)
    paid = made(await installed.service.renew(by(), renewal()))
    other = await asyncpg.connect(installed.database.owner_url)
    try:
        async with other.transaction():
            await other.execute(CHANGE, CARD_NUMBER)
            refund = RefundCommand(renewal=paid.ref, reason="mistake")
            refunding = asyncio.create_task(installed.service.refund(by("refund"), refund))
            while not await installed.ask(SOMEBODY_WAITS):
                pass
    finally:
        await other.close()
    assert made(await refunding).status is RenewalStatus.REFUNDED
    status, expires_on = await installed.ask(CARD, CARD_NUMBER)
    assert (status, date.fromisoformat(expires_on)) == ("LOCKED", IN_DATE)
