"""Listing what was recorded: refused attempts, statements, messages."""

from datetime import date

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.catalogue.bundle import Bundle
from domain.messages.message import Message
from domain.months import Term, instant_of
from domain.ports.lookups.attempts import AttemptFilter
from domain.ports.lookups.ledger import StatementLine
from domain.ports.lookups.messages import MessageFilter
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import AttemptKind, RefusedAttempt
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Row
from persistence.lookups.pages import id_after, page, time_after
from persistence.lookups.support.timeline_source import made_at
from persistence.rows.refusals import from_json

_ATTEMPT = "id, at, kind, card_number, payer_msisdn, package, extra_rooms, term, method, bundle, quantity, refusals"

ATTEMPT = f"SELECT {_ATTEMPT} FROM refused_attempt WHERE (bucket, id) = ($1, $2)"

ATTEMPTS = f"""
SELECT {_ATTEMPT}, at || ' ' || id AS cursor FROM refused_attempt
 WHERE ($1::smallint IS NULL OR (bucket, card_number) = ($1, $2)) AND ($3::text IS NULL OR payer_msisdn = $3)
   AND ($4::text IS NULL OR $4 = ANY (rules)) AND ($5::text IS NULL OR kind = $5)
   AND ($6::timestamptz IS NULL OR at >= $6) AND ($7::timestamptz IS NULL OR at < $7)
   AND ($8::timestamptz IS NULL OR (at, id) < ($8, $9))
 ORDER BY at DESC, id DESC LIMIT $10
"""

MOVEMENT = """id, at, reason AS what, CASE credit WHEN 'MAIN_BALANCES' THEN amount ELSE -amount END AS amount,
       balance_after AS balance, cause_id, coalesce(
           (SELECT card_bucket FROM spending
             WHERE (spending.bucket, payer_id, renewal_id) = (transfer.bucket, subscriber_id, cause_id)), bucket
       ) AS cause_bucket"""
"""Renewals are kept with their cards, whose bucket stands where they count for their payer."""

STATEMENT = f"""
SELECT {MOVEMENT} FROM transfer
 WHERE (bucket, subscriber_id) = ($1, $2) AND balance_after IS NOT NULL
   AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4) AND id < $5
 ORDER BY id DESC LIMIT $6
"""

MESSAGE = "id, key, channel, sender, recipient AS to, text, not_before, sent_at, state, settled_at, trouble"

_OF = f"coalesce(sent_at, not_before, {made_at('id')})"

MESSAGES = f"""
SELECT {MESSAGE} FROM message
 WHERE (bucket, recipient) = ($1, $2) AND id < $3 AND ($5::uuid IS NULL OR id > $5)
   AND ($6::text IS NULL OR state = $6) AND ($7::text IS NULL OR key = $7)
   AND ($8::timestamptz IS NULL OR {_OF} >= $8) AND ($9::timestamptz IS NULL OR {_OF} < $9)
 ORDER BY id DESC LIMIT $4
"""

IN_TROUBLE = (
    MESSAGES.replace("(bucket, recipient) = ($1, $2)", "$1::smallint IS NULL AND $2::text IS NULL")
    .replace("($6::text IS NULL OR state = $6)", "state = $6 AND state IN ('DROPPED', 'FAILED')")
)  # fmt: skip
"""The few messages to any number that never left, or did not arrive, which have an index of their own."""


class RecordLookups:
    """Lists what was recorded."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def attempt(self, ref: Ref) -> RefusedAttempt | None:
        """Find a refused attempt."""
        row = await self._pool.fetchrow(ATTEMPT, *ref)
        return _attempt_of(row) if row else None

    async def attempts(self, which: AttemptFilter, window: Window) -> Page[RefusedAttempt]:
        """List refused attempts by the time they were made."""
        card = which.card_number
        place = (bucket_of(card) if card is not None else None, card)
        said = (which.payer_msisdn, which.rule, which.kind)
        days = [day and instant_of(day) for day in (which.since, which.until)]
        limits = (*time_after("attempts", window), window.first + 1)
        rows = await self._pool.fetch(ATTEMPTS, *place, *said, *days, *limits)
        return page("attempts", rows, window, _attempt_of, key="cursor")

    async def statement(
        self, subscriber: Subscriber, since: date | None, until: date | None, window: Window
    ) -> Page[StatementLine]:
        """List the movements of a main balance, from a day until another, the latter excluded."""
        days = [day and instant_of(day) for day in (since, until)]
        place = (bucket_of(subscriber.msisdn), subscriber.id)
        rows = await self._pool.fetch(STATEMENT, *place, *days, id_after("statement", window), window.first + 1)
        return page("statement", rows, window, line_of)

    async def messages(self, which: MessageFilter, window: Window) -> Page[Message]:
        """List messages, newest first: ids are ordered by time."""
        sql, place = (MESSAGES, (bucket_of(which.to), which.to)) if which.to else (IN_TROUBLE, (None, None))
        days = [day and instant_of(day) for day in (which.since, which.until)]
        limits = (id_after("messages", window), window.first + 1, which.kept_to)
        rows = await self._pool.fetch(sql, *place, *limits, which.state, which.key, *days)
        return page("messages", rows, window, lambda row: Message(**dict(row)))


def line_of(row: Row) -> StatementLine:
    """Read a movement of a main balance."""
    told = {name: row[name] for name in ("id", "at", "what", "amount", "balance")}
    return StatementLine(**told, cause=Ref(row["cause_bucket"], row["cause_id"]))


def _attempt_of(row: Row) -> RefusedAttempt:
    request = RenewalRequest(
        card_number=row["card_number"],
        package=row["package"],
        extra_rooms=row["extra_rooms"],
        term=Term(row["term"]),
        method=PaymentMethod(row["method"]),
        payer_msisdn=row["payer_msisdn"],
    )
    return RefusedAttempt(
        id=row["id"],
        at=row["at"],
        kind=AttemptKind(row["kind"]),
        request=request,
        bundle=Bundle(row["bundle"]) if row["bundle"] else None,
        quantity=row["quantity"],
        refusals=from_json(row["refusals"]),
    )
