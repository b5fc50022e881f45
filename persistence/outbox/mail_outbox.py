"""The outbox of confirmations in PostgreSQL, and what screens look up of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import asyncpg

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.online.mail import Mail, MailState
from domain.ports.lookups.pages import Page, Window
from domain.ports.outbox.mail_outbox import DueMail
from domain.refusal import given_back
from persistence.lookups.pages import id_after, page
from persistence.repositories.online.mails import FIND, MAIL, mail_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

LONGEST_TROUBLE = 300

# The worker claims of all buckets at once, and waits for nobody.
CLAIM = f"""
WITH due AS MATERIALIZED (
    SELECT bucket, id FROM mail WHERE state = 'QUEUED' AND next_attempt_at <= $1
     ORDER BY next_attempt_at LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
), claimed AS (
    UPDATE mail SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + $2::interval
      FROM due WHERE (mail.bucket, mail.id) = (due.bucket, due.id)
 RETURNING mail.*
)
SELECT {", ".join(f"claimed.{name} AS mail_{name}" for name in MAIL)}, {RENEWAL_COLUMNS}, card.product_line
  FROM claimed
  JOIN renewal ON (renewal.bucket, renewal.id) = (claimed.bucket, claimed.renewal_id)
  JOIN decoder_card AS card ON (card.bucket, card.id) = (renewal.bucket, renewal.card_id)
"""

SENT = "UPDATE mail SET (state, sent_at, trouble) = ('SENT', $3, NULL) WHERE (bucket, id) = ($1, $2)"

POSTPONE = """
UPDATE mail SET (next_attempt_at, trouble) = ($3, $4)
 WHERE (bucket, id) = ($1, $2) AND state = 'QUEUED' AND attempts = $5
"""

GIVE_UP = """
UPDATE mail SET (state, trouble) = ('GIVEN_UP', $3)
 WHERE (bucket, id) = ($1, $2) AND state = 'QUEUED' AND attempts = $4
"""

MAILS = f"""
SELECT {", ".join(MAIL)} FROM mail WHERE ($1::text IS NULL OR state = $1) AND id < $2 ORDER BY id DESC LIMIT $3
"""


class PostgresMailOutbox:
    """Hands out what is due, and lists what was."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def claim(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMail]:
        """Claim mails that are due at a business instant."""
        rows = await self._pool.fetch(CLAIM, now, lease, most)
        return [DueMail(mail_of(row, "mail_"), renewal_of(row), ProductLine(row["product_line"])) for row in rows]

    async def sent(self, mail: Mail, at: datetime) -> None:
        """Record that a mail was taken by the server."""
        await self._pool.execute(SENT, *mail.ref, at)

    async def postpone(self, mail: Mail, until: datetime, why: str) -> None:
        """Put a mail back until an instant."""
        await self._pool.execute(POSTPONE, *mail.ref, until, given_back(why, LONGEST_TROUBLE), mail.attempts)

    async def give_up(self, mail: Mail, why: str) -> None:
        """Record that a mail will not be tried again by itself."""
        await self._pool.execute(GIVE_UP, *mail.ref, given_back(why, LONGEST_TROUBLE), mail.attempts)

    async def mail(self, ref: Ref) -> Mail | None:
        """Find a mail."""
        row = await self._pool.fetchrow(FIND, *ref)
        return mail_of(row) if row else None

    async def mails(self, state: MailState | None, window: Window) -> Page[Mail]:
        """List mails, newest first, those that stand so where it is named."""
        rows = await self._pool.fetch(MAILS, state, id_after("mails", window), window.first + 1)
        return page("mails", rows, window, mail_of)
