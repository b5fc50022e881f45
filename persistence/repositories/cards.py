"""Decoder cards in PostgreSQL."""

from collections.abc import Sequence

from domain.buckets import bucket_of
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import DecoderCard, KnownCard
from persistence.connections.pool import Session, to_text
from persistence.repositories.support.known_facts import Now, keep_cards, real_now
from persistence.rows import columns
from persistence.rows.parties import CARD, card_columns, card_of, listed, turned

LOCK_CARD = f"""
SELECT {listed(CARD, "decoder_card")} FROM decoder_card WHERE (bucket, number) = ($1, $2) FOR NO KEY UPDATE
"""

UNACKNOWLEDGED = """
SELECT EXISTS (SELECT FROM activation WHERE (bucket, card_id) = ($1, $2) AND state IN ('QUEUED', 'SENT'))
"""

LOCK_CARDS = f"""
SELECT {listed(CARD, "decoder_card")}
  FROM decoder_card JOIN unnest($1::smallint[], $2::text[]) AS asked (bucket, number) USING (bucket, number)
 ORDER BY decoder_card.bucket, decoder_card.id
   FOR NO KEY UPDATE OF decoder_card
"""

UNACKNOWLEDGED_OF = """
SELECT DISTINCT card_id
  FROM activation JOIN unnest($1::smallint[], $2::uuid[]) AS asked (bucket, card_id) USING (bucket, card_id)
 WHERE state IN ('QUEUED', 'SENT')
"""

ADD_CARD = columns.CARD.insert_once()

UPDATE_CARD = columns.CARD.update(key=("bucket", "id"))

UPDATE_CARDS = columns.CARD.update_told(("bucket", "id", *columns.CARD.changing))

STATE_TO_SANDBOX = """
INSERT INTO sandbox_card (bucket, number, product_line, status, package, extra_rooms, expires_on)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (bucket, number) DO UPDATE
   SET (status, package, extra_rooms, expires_on, overlay_until) = ($4, $5, $6, $7, NULL)
"""


ENTRIES = 6
"""Where the log stands among the columns of a card."""


class PostgresCards:
    """Keeps cards; where the sandbox stands in for the card system, it is told of upserts too."""

    def __init__(self, connection: Session, *, sandbox: bool, now: Now = real_now) -> None:
        self._connection = connection
        self._now = now
        self._sandbox = sandbox

    async def lock(self, number: str) -> KnownCard | None:
        """Lock a card and read it; what is unacknowledged is read after the lock."""
        bucket = bucket_of(number)
        row = await self._connection.fetchrow(LOCK_CARD, bucket, number)
        if row is None:
            return None
        unacknowledged = await self._connection.fetchval(UNACKNOWLEDGED, bucket, row["id"])
        return KnownCard(card_of(row), unacknowledged=unacknowledged)

    async def lock_many(self, numbers: Sequence[str]) -> dict[str, KnownCard]:
        """Lock those of many cards that are on record, by key; what is unacknowledged is read after the locks."""
        rows = await self._connection.fetch(LOCK_CARDS, [bucket_of(number) for number in numbers], numbers)
        buckets = [bucket_of(row["number"]) for row in rows]
        waiting = await self._connection.fetch(UNACKNOWLEDGED_OF, buckets, [row["id"] for row in rows])
        unacknowledged = {row["card_id"] for row in waiting}
        return {row["number"]: KnownCard(card_of(row), unacknowledged=row["id"] in unacknowledged) for row in rows}

    async def update_many(self, cards: Sequence[DecoderCard]) -> None:
        """Write many cards with their logs."""
        if cards:
            await self._connection.execute(UPDATE_CARDS, *turned(_many_columns(card) for card in cards))
            await keep_cards(self._connection, self._now(), cards, first=False)

    async def add(self, card: DecoderCard) -> bool:
        """Add a card that was not on record; tell whether it was added, or somebody else just did."""
        place = (bucket_of(card.number), card.id, card.number, card.product_line)
        added = bool(await self._connection.execute(ADD_CARD, *place, *card_columns(card)) == "INSERT 0 1")
        await keep_cards(self._connection, self._now(), [card] if added else [], first=True)
        return added

    async def update(self, card: DecoderCard) -> None:
        """Write a card with its log."""
        await self._connection.execute(UPDATE_CARD, bucket_of(card.number), card.id, *card_columns(card))
        await keep_cards(self._connection, self._now(), [card], first=False)

    async def state(self, report: CardReport) -> None:
        """Tell the sandbox card system, where it stands in, what the operator's records say of a card."""
        if self._sandbox:
            what = (report.product_line, report.status, report.package, report.extra_rooms, report.expires_on)
            await self._connection.execute(STATE_TO_SANDBOX, bucket_of(report.number), report.number, *what)


def _many_columns(card: DecoderCard) -> tuple[object, ...]:
    """Write one of many cards: its log as text, for a list within an array would be a dimension of it."""
    columns = list(card_columns(card))
    columns[ENTRIES] = to_text(columns[ENTRIES])
    return (bucket_of(card.number), card.id, *columns)
