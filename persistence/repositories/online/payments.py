"""Payments by card in PostgreSQL."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.buckets import Ref, bucket_of
from domain.online.contact import Contact
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.ports.online.payments import PaymentSeen, TakenRecord
from domain.ports.repositories.keys import Key
from domain.renewals.renewal import Renewal, RenewalStatus
from persistence.connections.transaction import Last
from persistence.repositories import keys
from persistence.repositories.online import payments_sql
from persistence.repositories.online.reconciliations import PostgresReconciliations
from persistence.repositories.online.sales import mail_columns
from persistence.repositories.transfers import card_transfer_columns
from persistence.rows.authors import author_json
from persistence.rows.online.payments import message_columns, payment_columns, payment_of
from persistence.rows.parties import card_columns, card_of, renewal_columns, renewal_of


class PostgresPayments(PostgresReconciliations):
    """Keeps payments; each belongs to its renewal's bucket, which is its card's."""

    async def record_start(self, key: Key, renewal: Renewal, payment: CardPayment) -> None:
        """End the work with a start as the outcome of its key."""
        outcome = keys.key_columns(key, renewal.ref)
        values = (*outcome, *renewal_columns(renewal), author_json(key.author), *payment_columns(payment)[2:])
        self._connection.end_with(Last(payments_sql.START, values, "INSERT 0 1"))

    async def read(self, renewal: Ref) -> PaymentSeen | None:
        """Read a payment and all that it is decided on, at one instant and without a lock."""
        row = await self._connection.look(payments_sql.READ, *renewal)
        if row is None:
            return None
        told = Contact(name=row["contact_name"], phone=row["contact_phone"], email=row["contact_email"])
        return PaymentSeen(
            payment=payment_of(row),
            renewal=renewal_of(row),
            card=card_of(row, "of_card_"),
            contact=told if row["contact_of"] is not None else None,
            revision=row["revision"],
            version=row["card_version"],
        )

    async def record_taken(self, record: TakenRecord, seen: PaymentSeen) -> None:
        """End the work with money taken, on what was seen."""
        renewal, payment = record.renewal, record.payment
        values = (
            *renewal.ref,
            renewal.card_id,
            seen.version,
            renewal.status,
            renewal.settled_at,
            renewal.expires_on_before,
            renewal.expires_on_after,
            payment.outcome,
            payment.code,
            payment.transaction_no,
            payment.three_ds,
            payment.paid_at,
            *card_transfer_columns(record.transfers),
            *card_columns(record.card),
            record.activation_id,
            *mail_columns(record.mail),
            bucket_of(record.message.reference or ""),
            *message_columns(record.message),
        )
        self._connection.end_with(Last(payments_sql.TAKE, values, "UPDATE 1"))

    async def record_said(self, payment: CardPayment, status: RenewalStatus | None, at: datetime) -> bool:
        """Write what was said of a payment whose money was not taken; tell whether that was so still."""
        said = (payment.queries, payment.next_query_at, payment.hint_at, payment.outcome, payment.code)
        rest = (payment.transaction_no, payment.three_ds, payment.parked_at, payment.cardholder)
        done = await self._connection.execute(payments_sql.SAY, *payment.renewal, *said, *rest, status, at)
        return done == "UPDATE 1"

    async def keep_message(self, message: GatewayMessage) -> None:
        """Keep a message for staff."""
        bucket = bucket_of(message.reference or "")
        await self._connection.execute(payments_sql.KEEP_MESSAGE, bucket, *message_columns(message))

    async def claim(self, now: datetime, lease: timedelta, most: int) -> Sequence[CardPayment]:
        """Claim payments of which the gateway is to be asked, as they were."""
        return [payment_of(row) for row in await self._connection.fetch(payments_sql.CLAIM, now, lease, most)]

    async def reschedule(self, payment: CardPayment) -> None:
        """Write when the gateway is asked next, and whether that is left to staff, unless the money was taken."""
        pace = (payment.queries, payment.next_query_at, payment.hint_at, payment.parked_at)
        await self._connection.execute(payments_sql.RESCHEDULE, *payment.renewal, *pace)

    async def hint(self, renewal: Ref, at: datetime) -> bool:
        """Have the worker ask the gateway of a payment; tell whether that was not asked for a moment ago already."""
        return await self._connection.execute(payments_sql.HINT, *renewal, at) == "UPDATE 1"
