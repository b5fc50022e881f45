"""The card system that stands in while no address of the real one is set; its cards are in our database."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from domain.buckets import bucket_of
from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import (
    ActivationAnswer,
    ActivationCommand,
    ActivationVerdict,
    CardSystemUnavailableError,
)
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus

LOOK_UP = """
SELECT product_line, status, package, extra_rooms, expires_on
  FROM sandbox_card
 WHERE bucket = $1 AND number = $2
"""

LOOK_UP_MANY = """
SELECT number, product_line, status, package, extra_rooms, expires_on
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, number) JOIN sandbox_card USING (bucket, number)
"""

# A late repeat of an older command must not undo a newer one: UUIDv7 are ordered as they were made.
_MAY_CHANGE = """
       sandbox_card.product_line = $4 AND sandbox_card.status = 'ACTIVE' AND NOT sandbox_card.rejects_activation
   AND (sandbox_card.last_command IS NULL OR sandbox_card.last_command < $3)
"""

RENEW = f"""
UPDATE sandbox_card
   SET package = $5, extra_rooms = $6, expires_on = $7, overlay_until = $8, last_command = $3
 WHERE bucket = $1 AND number = $2 AND {_MAY_CHANGE}
"""

# The first purchase of VTVcab ON opens the account (K-CARD).
OPEN_OR_RENEW = f"""
INSERT INTO sandbox_card (bucket, number, last_command, product_line, status, package, extra_rooms, expires_on,
                          overlay_until, rejects_activation)
VALUES ($1, $2, $3, $4, 'ACTIVE', $5, $6, $7, $8, false)
    ON CONFLICT (bucket, number) DO UPDATE
   SET package = $5, extra_rooms = $6, expires_on = $7, overlay_until = $8, last_command = $3
 WHERE {_MAY_CHANGE}
"""

WHY_NOT = """
SELECT product_line, status, rejects_activation, coalesce(last_command >= $3, false) AS repeated
  FROM sandbox_card
 WHERE bucket = $1 AND number = $2
"""

REJECT = "UPDATE sandbox_card SET rejects_activation = true WHERE (bucket, number) = ($1, $2)"

AT_ONCE = 4
"""Commands carried out at the same time: everything else needs connections of the same pool."""

ACKNOWLEDGED = ActivationAnswer(ActivationVerdict.ACKNOWLEDGED)


class SandboxCardSystem:
    """Knows every card as it was last upserted, with the activations since."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool
        self._places = asyncio.Semaphore(AT_ONCE)

    async def look_up(self, number: str) -> CardReport | None:
        """Tell a card's state, or None where there is no such card.

        Raises:
            CardSystemUnavailableError: where the database does not answer.
        """
        async with _database_as_card_system():
            row = await self._pool.fetchrow(LOOK_UP, bucket_of(number), number)
        return _report(number, row) if row else None

    async def look_up_many(self, numbers: Sequence[str]) -> dict[str, CardReport | None]:
        """Tell the state of many cards.

        Raises:
            CardSystemUnavailableError: where the database does not answer.
        """
        async with _database_as_card_system():
            rows = await self._pool.fetch(LOOK_UP_MANY, [bucket_of(number) for number in numbers], numbers)
        return dict.fromkeys(numbers) | {row["number"]: _report(row["number"], row) for row in rows}

    async def reject_activations(self, number: str) -> None:
        """Reject every activation of a card from now on, to show what comes of it."""
        await self._pool.execute(REJECT, bucket_of(number), number)

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        """Carry a command out, once however often it is sent; a card that is not active rejects it.

        Raises:
            CardSystemUnavailableError: where the database does not answer, or the card changed meanwhile.
        """
        key = (bucket_of(command.card_number), command.card_number, command.id)
        statement = OPEN_OR_RENEW if command.product_line is ProductLine.VTVCAB_ON else RENEW
        async with self._places, _database_as_card_system():
            done = await self._pool.execute(statement, *key, *_wanted(command))
            if done.endswith(" 1"):
                return ACKNOWLEDGED
            return _why_not(command, await self._pool.fetchrow(WHY_NOT, *key))


def _wanted(command: ActivationCommand) -> tuple[object, ...]:
    return command.product_line, command.package, command.extra_rooms, command.expires_on, command.overlay_until


def _why_not(command: ActivationCommand, row: "asyncpg.Record | None") -> ActivationAnswer:
    if row is None:
        return _rejected("The card is not known.")
    if row["repeated"]:
        return ACKNOWLEDGED
    if row["product_line"] != command.product_line:
        return _rejected("The card is of another product line.")
    if row["status"] != CardStatus.ACTIVE:
        return _rejected(f"The card is {row['status']}.")
    if row["rejects_activation"]:
        return _rejected("The card rejects activations.")
    msg = "the card changed while the command was carried out"
    raise CardSystemUnavailableError(msg)


def _rejected(reason: str) -> ActivationAnswer:
    return ActivationAnswer(ActivationVerdict.REJECTED, reason)


def _report(number: str, row: Any) -> CardReport:  # noqa: ANN401 - a row is read by the names of its columns
    return CardReport(
        number=number,
        product_line=ProductLine(row["product_line"]),
        status=CardStatus(row["status"]),
        package=row["package"],
        extra_rooms=row["extra_rooms"],
        expires_on=row["expires_on"],
    )


@asynccontextmanager
async def _database_as_card_system() -> AsyncIterator[None]:
    """Tell a fault of the database as the card system's; its own text could hold a card's number."""
    try:
        yield
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError) as error:
        msg = f"the database did not answer ({type(error).__name__})"
        raise CardSystemUnavailableError(msg) from None
