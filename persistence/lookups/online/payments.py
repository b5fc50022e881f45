"""Looking up payments by card for screens, the messages of gateways, and days that were compared."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from domain.buckets import Ref
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import Difference, Reconciliation
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from persistence.lookups.online.listing import PostgresPaymentListing
from persistence.lookups.pages import id_after, page
from persistence.repositories.online.reconciliations import DIFFERENCE_COLUMNS, FIND_DIFFERENCE, difference_of
from persistence.rows.online.payments import MESSAGE, PAYMENT_COLUMNS, message_of, payment_of
from persistence.rows.parties import RENEWAL_COLUMNS, renewal_of

PAYMENTS = f"""
SELECT {PAYMENT_COLUMNS} FROM card_payment AS payment
 WHERE (bucket, renewal_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

PARKED = f"""
SELECT {RENEWAL_COLUMNS} FROM card_payment AS payment
  JOIN renewal ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
 WHERE parked_at IS NOT NULL AND payment.renewal_id < $1 ORDER BY payment.renewal_id DESC LIMIT $2
"""

MESSAGES = f"""
SELECT {", ".join(MESSAGE)} FROM gateway_message
 WHERE ($1::boolean IS NULL OR taken = $1) AND id < $2 ORDER BY id DESC LIMIT $3
"""

MESSAGE_AT = f"SELECT {', '.join(MESSAGE)} FROM gateway_message WHERE (bucket, id) = ($1, $2)"

RECONCILIATION = 'SELECT matched FROM reconciliation WHERE (gateway, "on") = ($1, $2)'

DIFFERENCES = f"""
SELECT {DIFFERENCE_COLUMNS} FROM reconciliation_difference WHERE (gateway, "on") = ($1, $2) ORDER BY id
"""


class PostgresPaymentLookups(PostgresPaymentListing):
    """Finds and lists payments and the messages of gateways."""

    async def payments(self, renewals: Sequence[Ref]) -> list[CardPayment | None]:
        """Find the payment of each of many renewals, None where it has none."""
        rows = await self._pool.fetch(PAYMENTS, [ref.bucket for ref in renewals], [ref.id for ref in renewals])
        found = {payment.renewal: payment for payment in map(payment_of, rows)}
        return [found.get(ref) for ref in renewals]

    async def parked(self, window: Window) -> Page[Renewal]:
        """List renewals whose payment nobody knows the outcome of, newest first."""
        rows = await self._pool.fetch(PARKED, id_after("parked", window), window.first + 1)
        return page("parked", rows, window, renewal_of)

    async def gateway_messages(self, taken: bool | None, window: Window) -> Page[GatewayMessage]:  # noqa: FBT001 - a filter
        """List messages of gateways, newest first."""
        rows = await self._pool.fetch(MESSAGES, taken, id_after("gateway messages", window), window.first + 1)
        return page("gateway messages", rows, window, message_of)

    async def gateway_message(self, ref: Ref) -> GatewayMessage | None:
        """Find a message of a gateway."""
        row = await self._pool.fetchrow(MESSAGE_AT, *ref)
        return message_of(row) if row else None

    async def reconciliation(self, gateway: str, on: date) -> Reconciliation | None:
        """Find a day that was compared."""
        matched = await self._pool.fetchval(RECONCILIATION, gateway, on)
        if matched is None:
            return None
        found = tuple(map(difference_of, await self._pool.fetch(DIFFERENCES, gateway, on)))
        return Reconciliation(gateway=gateway, on=on, matched=matched, differences=found)

    async def difference(self, difference_id: UUID) -> Difference | None:
        """Find a difference."""
        row = await self._pool.fetchrow(FIND_DIFFERENCE, difference_id)
        return difference_of(row) if row else None
