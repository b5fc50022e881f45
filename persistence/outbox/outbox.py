"""The outbox in PostgreSQL: due rows are claimed by one worker at a time and leave under a lease."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from domain.ports.outbox.outbox import DueActivation, DueMessage
from domain.refusal import given_back
from domain.subscribers.msisdn import parse_msisdn
from persistence.batching.batched_writes import BatchedWrites
from persistence.connections.pool import Row
from persistence.outbox import outbox_sql
from persistence.outbox.claim_cursor import ClaimCursor
from persistence.rows.parties import card_of

LONGEST_TROUBLE = 300
MESSAGE = ("id", "key", "channel", "sender", "to", "text", "not_before", "sent_at", "not_after")
AT_ONCE = timedelta()
EARLIEST = datetime(1, 1, 1, tzinfo=UTC)
Values = tuple[object, ...]
MessageEdge = tuple[datetime | None, datetime | None, datetime | None]
ActivationEdge = tuple[datetime | None]


class PostgresOutbox:
    """Hands out what is due; a lease that runs out makes it due again.

    What becomes of many at the same time is written with one statement, and each is told when its own is committed.
    """

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool
        self._message_edge: ClaimCursor[MessageEdge] = ClaimCursor((None, None, None), _edge_of_messages)
        self._activation_edge: ClaimCursor[ActivationEdge] = ClaimCursor((None,), _edge_of_activations)
        self._messages = BatchedWrites(self._settle_messages)
        self._ended = BatchedWrites(self._end_activations)
        self._postponed = BatchedWrites(self._postpone_activations)

    async def claim_messages(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMessage]:
        """Claim messages that may leave by a business instant."""

        async def claim(most: int, begin: MessageEdge) -> list[Row]:
            return await self._pool.fetch(outbox_sql.CLAIM_MESSAGES, now, lease, most, *begin)

        return sorted(map(_due_message, await self._message_edge.claim(most, claim)), key=lambda due: due.message.id)

    async def claim_activations(self, lease: timedelta, most: int) -> Sequence[DueActivation]:
        """Claim commands, of each card the oldest unanswered only."""

        async def claim(most: int, begin: ActivationEdge) -> list[Row]:
            return await self._pool.fetch(outbox_sql.CLAIM_ACTIVATIONS, lease, most, *begin)

        return [_due_activation(row) for row in await self._activation_edge.claim(most, claim)]

    async def sent(self, due: DueMessage, at: datetime, centre_id: str | None = None) -> None:
        """Record that a message left, and the centre's own id of it, where it gave one."""
        await self._messages.record((*_message_place(due), "SENT", at, None, AT_ONCE, centre_id))

    async def receipt(self, recipient: str, centre_id: str, at: datetime, why: str | None) -> bool:
        """Record that a message has reached its phone, or why it never will; tell whether it is one that left."""
        to = parse_msisdn(recipient) or recipient
        place = (bucket_of(to), to, centre_id)
        done = await self._pool.execute(outbox_sql.RECEIPT, *place, at, None if why is None else _trouble(why))
        return done != "UPDATE 0" or bool(await self._pool.fetchval(outbox_sql.RECEIPTED, *place))

    async def dropped(self, due: DueMessage, why: str) -> None:
        """Record that a message will never leave."""
        await self._messages.record((*_message_place(due), "DROPPED", None, _trouble(why), AT_ONCE, None))

    async def postpone_message(self, due: DueMessage, wait: timedelta, why: str) -> None:
        """Put a message back for a while."""
        await self._messages.record((*_message_place(due), "QUEUED", None, _trouble(why), wait, None))

    async def acknowledged(self, due: DueActivation, at: datetime) -> None:
        """Record that the card system carried a command out."""
        await self._ended.record((*_activation_place(due), "ACKNOWLEDGED", at, None))

    async def rejected(self, due: DueActivation, at: datetime, why: str) -> None:
        """Record that the card system will never carry out a command that withdraws."""
        await self._ended.record((*_activation_place(due), "REJECTED", at, _trouble(why)))

    async def postpone_activation(self, due: DueActivation, wait: timedelta, why: str) -> None:
        """Put a command back for a while, and those of its card behind it."""
        await self._postponed.record((*_activation_place(due), due.attempts, wait, _trouble(why)))

    async def _settle_messages(self, told: Sequence[Values]) -> None:
        await self._pool.execute(outbox_sql.SETTLE_MESSAGES, *_columns(told))

    async def _end_activations(self, told: Sequence[Values]) -> None:
        await self._pool.execute(outbox_sql.END_ACTIVATIONS, *_columns(told))

    async def _postpone_activations(self, told: Sequence[Values]) -> None:
        await self._pool.execute(outbox_sql.POSTPONE_ACTIVATIONS, *_columns(told))


def _columns(told: Sequence[Values]) -> list[list[object]]:
    """Turn rows into columns, by key, so that two who write the same rows wait for each other and never in a ring."""
    ordered = sorted(told, key=lambda row: row[:3])
    return [list(column) for column in zip(*ordered, strict=True)]


def _trouble(why: str) -> str:
    """Keep what PostgreSQL can: others' words may hold anything, and must not spoil what is written with them."""
    return given_back(why, LONGEST_TROUBLE)


def _due_message(row: Row) -> DueMessage:
    values = {name: row[name] for name in MESSAGE}
    return DueMessage(Ref(row["bucket"], row["id"]), Message(**values), row["attempts"])


def _due_activation(row: Row) -> DueActivation:
    return DueActivation(row["activation_id"], card_of(row), row["renewal_id"], row["withdraws"], row["attempts"])


def _message_place(due: DueMessage) -> Values:
    return (due.ref.bucket, due.message.to, due.message.id, due.attempts)


def _activation_place(due: DueActivation) -> Values:
    return (bucket_of(due.card.number), due.card.id, due.id)


def _edge_of_messages(rows: Sequence[Row]) -> MessageEdge:
    """Begin at the first of those tried before, where there were none at the claim, and at the first never tried."""
    again = min((row["was_due_at"] for row in rows if row["attempts"] > 1), default=rows[0]["claimed_at"])
    untried = [row for row in rows if row["attempts"] == 1]
    if not untried:
        return again, None, None
    first = min(untried, key=lambda row: (row["not_before"] or EARLIEST, row["was_due_at"]))
    return again, first["not_before"], first["was_due_at"]


def _edge_of_activations(rows: Sequence[Row]) -> ActivationEdge:
    return (min(row["was_due_at"] for row in rows),)
