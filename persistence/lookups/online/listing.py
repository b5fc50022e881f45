"""Listing payments by card for screens: those that money was taken of by when it was, the others by their start."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.online.mail import Mail
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import ReconciledDay
from domain.ports.lookups.pages import Page, Window
from domain.ports.online.listing import ListedPayment, PaymentFilter
from domain.renewals.renewal import RenewalStatus
from persistence.connections.pool import Row
from persistence.lookups.pages import page, time_after
from persistence.repositories.online.mails import MAIL, mail_of
from persistence.rows.online.payments import MESSAGE, PAYMENT_COLUMNS, message_of, payment_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

NOT_TAKEN = (RenewalStatus.PENDING_PAYMENT, RenewalStatus.ABANDONED)
TAKEN = (RenewalStatus.SUCCEEDED, RenewalStatus.REFUND_DUE, RenewalStatus.REFUNDED)

_LEAST = timedelta(microseconds=1)
"""The least that two instants differ by: a page begins in the index where the one before it ended."""

_FOUND = f"{PAYMENT_COLUMNS}, {RENEWAL_COLUMNS}"
_BEFORE = "($6::timestamptz IS NULL OR ({at}, renewal.id) < ($6, $7))"
_NEWEST = "ORDER BY at DESC, renewal.id DESC LIMIT $8"

LISTED = f"""
SELECT found.*, at || ' ' || payment_renewal_id AS cursor FROM (
    (SELECT page.* FROM unnest($3::text[]) AS door CROSS JOIN LATERAL (
        SELECT {_FOUND}, payment.paid_at AS at FROM card_payment AS payment
          JOIN renewal ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
         WHERE gateway = door AND paid_at >= $1 AND paid_at < $2 AND status = ANY ($4::text[])
           AND {_BEFORE.format(at="paid_at")}
         {_NEWEST}) AS page)
    UNION ALL
    (SELECT page.* FROM unnest($5::text[]) AS stands CROSS JOIN LATERAL (
        SELECT {_FOUND}, requested_at AS at FROM renewal
          JOIN card_payment AS payment ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
         WHERE status = stands AND status NOT IN ('SUCCEEDED', 'REFUNDED') AND gateway = ANY ($3::text[])
           AND requested_at >= $1 AND requested_at < $2 AND {_BEFORE.format(at="requested_at")}
         {_NEWEST}) AS page)
) AS found
 ORDER BY at DESC, payment_renewal_id DESC LIMIT $8
"""
"""A gateway's payments have an index by when they were paid, renewals that are not settled one by their start."""

OF_CARD = f"""
SELECT found.*, at || ' ' || payment_renewal_id AS cursor FROM (
    SELECT {_FOUND}, coalesce(payment.paid_at, requested_at) AS at FROM decoder_card AS card
      JOIN renewal ON (renewal.bucket, renewal.card_id) = (card.bucket, card.id)
      JOIN card_payment AS payment ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
     WHERE (card.bucket, card.number) = ($9, $10) AND gateway = ANY ($3::text[])
       AND renewal.status = ANY ($4::text[] || $5::text[])
) AS found
 WHERE at >= $1 AND at < $2 AND ($6::timestamptz IS NULL OR (at, payment_renewal_id) < ($6, $7))
 ORDER BY at DESC, payment_renewal_id DESC LIMIT $8
"""

FOUND = f"""
SELECT {_FOUND} FROM card_payment AS payment
  JOIN renewal ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
 WHERE (payment.bucket, payment.renewal_id) = ($1, $2)
"""

SPOKEN_OF = timedelta(days=45)
"""For how long after its start a payment is spoken of: ids are ordered by time, and no index by reference is needed."""

MESSAGES_OF = f"""
SELECT {", ".join(MESSAGE)} FROM gateway_message
 WHERE bucket = $1 AND id >= $2 AND id < $3 AND reference = $4 ORDER BY id
"""

MAILS_OF = f"""
SELECT {", ".join(MAIL)} FROM mail WHERE bucket = $1 AND id >= $2 AND id < $3 AND renewal_id = $2 ORDER BY id
"""

DAYS = """
SELECT gateway, "on", at, matched, count(found.id)::int AS differences,
       count(found.id) FILTER (WHERE settled_at IS NULL)::int AS open
  FROM reconciliation LEFT JOIN reconciliation_difference AS found USING (gateway, "on")
 WHERE "on" >= $1 AND "on" < $2
 GROUP BY gateway, "on" ORDER BY "on" DESC, gateway
"""


class PostgresPaymentListing:
    """Lists payments."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def card_payments(self, which: PaymentFilter, window: Window) -> Page[ListedPayment]:
        """List payments, newest first."""
        asked = (which.status,) if which.status else (*TAKEN, *NOT_TAKEN)
        before, behind = time_after("card payments", window)
        values = (
            which.since,
            which.until if before is None else min(which.until, before + _LEAST),
            list(which.gateways),
            [each for each in asked if each in TAKEN],
            [each for each in asked if each in NOT_TAKEN],
            before,
            behind,
            window.first + 1,
        )
        if which.card_number is None:
            rows = await self._pool.fetch(LISTED, *values)
        else:
            rows = await self._pool.fetch(OF_CARD, *values, bucket_of(which.card_number), which.card_number)
        return page("card payments", rows, window, _listed, key="cursor")

    async def card_payment(self, renewal: Ref) -> ListedPayment | None:
        """Find a payment by the renewal that it pays."""
        row = await self._pool.fetchrow(FOUND, *renewal)
        return _listed(row) if row else None

    async def messages_of(self, payment: CardPayment) -> Sequence[GatewayMessage]:
        """List what gateways said of a payment, the first first."""
        ids = payment.renewal.id, _later(payment.renewal.id, SPOKEN_OF)
        rows = await self._pool.fetch(MESSAGES_OF, bucket_of(payment.reference), *ids, payment.reference)
        return [message_of(row) for row in rows]

    async def mails_of(self, renewal: Ref) -> Sequence[Mail]:
        """List the confirmations of a renewal, the first first."""
        rows = await self._pool.fetch(MAILS_OF, *renewal, _later(renewal.id, SPOKEN_OF))
        return [mail_of(row) for row in rows]

    async def reconciled_days(self, since: date, until: date) -> Sequence[ReconciledDay]:
        """List the days that were compared, the newest first; `until` excluded."""
        return [ReconciledDay(**dict(row)) for row in await self._pool.fetch(DAYS, since, until)]


def _listed(row: Row) -> ListedPayment:
    return ListedPayment(payment_of(row), renewal_of(row))


def _later(made: UUID, by: timedelta) -> UUID:
    """Give the first id that is made so much later than another: the first 48 bits are milliseconds."""
    return UUID(int=((made.int >> 80) + int(by.total_seconds() * 1000)) << 80)
