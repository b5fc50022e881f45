"""The outbox in PostgreSQL: due rows are claimed by one worker at a time and leave under a lease."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from domain.ports.outbox import DueActivation, DueMessage
from persistence.pool import Row
from persistence.rows import CARD, card_of, listed

CLAIM_MESSAGES = """
UPDATE message SET attempts = attempts + 1, next_attempt_at = now() + $2
 WHERE (bucket, recipient, id) IN (
    SELECT bucket, recipient, id FROM message
     WHERE state = 'QUEUED' AND next_attempt_at <= now() AND (not_before IS NULL OR not_before <= $1)
     ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
RETURNING bucket, id, key, channel, sender, recipient AS to, text, not_before, sent_at, attempts
"""

CLAIM_ACTIVATIONS = f"""
WITH claimed AS (
    UPDATE activation SET state = 'SENT', attempts = attempts + 1, next_attempt_at = now() + $1
     WHERE (bucket, card_id, id) IN (
        SELECT bucket, card_id, id FROM activation AS due
         WHERE state IN ('QUEUED', 'SENT') AND next_attempt_at <= now()
           AND NOT EXISTS (
            SELECT FROM activation AS older
             WHERE (older.bucket, older.card_id) = (due.bucket, due.card_id) AND older.id < due.id
               AND older.state IN ('QUEUED', 'SENT'))
         ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING bucket, card_id, id, renewal_id, withdraws, attempts
)
SELECT claimed.id AS activation_id, renewal_id, withdraws, attempts, {listed(CARD, "decoder_card")}
  FROM claimed JOIN decoder_card ON (decoder_card.bucket, decoder_card.id) = (claimed.bucket, claimed.card_id)
"""

END_MESSAGE = """
UPDATE message SET state = $4, sent_at = $5, trouble = $6 WHERE (bucket, recipient, id) = ($1, $2, $3)
"""

POSTPONE_MESSAGE = """
UPDATE message SET next_attempt_at = now() + $4, trouble = $5 WHERE (bucket, recipient, id) = ($1, $2, $3)
"""

END_ACTIVATION = """
UPDATE activation SET state = $4, answered_at = $5, trouble = $6
 WHERE (bucket, card_id, id) = ($1, $2, $3) AND state = 'SENT'
"""

POSTPONE_ACTIVATION = """
UPDATE activation SET next_attempt_at = now() + $4, trouble = $5
 WHERE (bucket, card_id, id) = ($1, $2, $3) AND state = 'SENT'
"""

LONGEST_TROUBLE = 300


class PostgresOutbox:
    """Hands out what is due; a lease that runs out makes it due again."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def claim_messages(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMessage]:
        """Claim messages that may leave by a business instant."""
        return [_due_message(row) for row in await self._pool.fetch(CLAIM_MESSAGES, now, lease, most)]

    async def claim_activations(self, lease: timedelta, most: int) -> Sequence[DueActivation]:
        """Claim commands, of each card the oldest unanswered only."""
        return [_due_activation(row) for row in await self._pool.fetch(CLAIM_ACTIVATIONS, lease, most)]

    async def sent(self, due: DueMessage, at: datetime) -> None:
        """Record that a message left."""
        await self._pool.execute(END_MESSAGE, *_message_place(due), "SENT", at, None)

    async def dropped(self, due: DueMessage, why: str) -> None:
        """Record that a message will never leave."""
        await self._pool.execute(END_MESSAGE, *_message_place(due), "DROPPED", None, why[:LONGEST_TROUBLE])

    async def postpone_message(self, due: DueMessage, wait: timedelta, why: str) -> None:
        """Put a message back for a while."""
        await self._pool.execute(POSTPONE_MESSAGE, *_message_place(due), wait, why[:LONGEST_TROUBLE])

    async def acknowledged(self, due: DueActivation, at: datetime) -> None:
        """Record that the card system carried a command out."""
        await self._pool.execute(END_ACTIVATION, *_activation_place(due), "ACKNOWLEDGED", at, None)

    async def rejected(self, due: DueActivation, at: datetime, why: str) -> None:
        """Record that the card system will never carry out a command that withdraws."""
        await self._pool.execute(END_ACTIVATION, *_activation_place(due), "REJECTED", at, why[:LONGEST_TROUBLE])

    async def postpone_activation(self, due: DueActivation, wait: timedelta, why: str) -> None:
        """Put a command back for a while."""
        await self._pool.execute(POSTPONE_ACTIVATION, *_activation_place(due), wait, why[:LONGEST_TROUBLE])


def _due_message(row: Row) -> DueMessage:
    values = dict(row)
    bucket, attempts = values.pop("bucket"), values.pop("attempts")
    return DueMessage(Ref(bucket, values["id"]), Message(**values), attempts)


def _due_activation(row: Row) -> DueActivation:
    return DueActivation(row["activation_id"], card_of(row), row["renewal_id"], row["withdraws"], row["attempts"])


def _message_place(due: DueMessage) -> tuple[object, ...]:
    return (due.ref.bucket, due.message.to, due.message.id)


def _activation_place(due: DueActivation) -> tuple[object, ...]:
    return (bucket_of(due.card.number), due.card.id, due.id)
