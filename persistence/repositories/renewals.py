"""Renewals in PostgreSQL: one locked read of the facts, one writing statement for everything a renewal makes."""

from datetime import date

import asyncpg
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.ports.keys import Key, KeyTakenError
from domain.ports.renewals import Parties, RenewalRecord
from domain.renewals.facts import Spent
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.subscribers.subscriber import Subscriber
from persistence.pool import Row
from persistence.refusal_json import to_json
from persistence.repositories import keys
from persistence.repositories.refunds import PostgresRefunds
from persistence.repositories.renewal_sql import LOCK, RECORD, REFUSE, SPENDING
from persistence.rows import card_columns, card_of, subscriber_of


def parties_of(row: Row) -> Parties:
    """Read the card and the payer of a request, the outcome of its key and the catalogue's revision."""
    return Parties(
        card=card_of(row, "card_") if row["card_id"] else None,
        payer=subscriber_of(row, "payer_") if row["payer_id"] else None,
        outcome=keys.outcome_of(row) if row["operation"] else None,
        revision=row["revision"],
    )


def spent_of(row: Row) -> Spent:
    """Read a payment."""
    return Spent(row["paid_on"], row["total"], row["card_id"])


class PostgresRenewals(PostgresRefunds):
    """Keeps renewals; each belongs to its card's bucket, what it counts for to its payer's."""

    async def lock(self, card_number: str, msisdn: str, key: Key) -> Parties:
        """Lock a card, then a payer, and read both as they then are."""
        places = (bucket_of(card_number), card_number, bucket_of(msisdn), msisdn)
        what = (*places, keys.key_bucket(key), key.principal, key.key)
        row = await self._connection.fetchrow(LOCK, *what)
        if row is not None and row["payer_id"] is None:  # who waited for a line that ended did not see its successor
            row = await self._connection.fetchrow(LOCK, *what)
        if row is None:
            msg = "the database has no catalogue revision: it is not migrated"
            raise LookupError(msg)
        return parties_of(row)

    async def spending(self, payer: Subscriber, since: date) -> tuple[Spent, ...]:
        """List what a payer has paid since a day; to be asked after the lock, so that nothing is missed (G-LIMITS)."""
        rows = await self._connection.fetch(SPENDING, bucket_of(payer.msisdn), payer.id, since)
        return tuple(spent_of(row) for row in rows)

    async def record(self, record: RenewalRecord) -> None:
        """Write a renewal with everything it causes.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        await self._write(RECORD, *_record_columns(record))

    async def refuse(self, key: Key, attempt: RefusedAttempt) -> None:
        """Write a refused attempt as the outcome of its key.

        Raises:
            KeyTakenError: where its key has an outcome.
        """
        await self._write(REFUSE, *keys.key_columns(key, None, attempt.refusals), *_attempt_columns(attempt))

    async def _write(self, sql: str, *values: object) -> None:
        try:
            await self._connection.execute(sql, *values)
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "idempotency_key_pkey":
                raise KeyTakenError from error
            raise


def _record_columns(record: RenewalRecord) -> tuple[object, ...]:
    renewal, message, transfers = record.renewal, record.message, record.transfers
    return (
        *keys.key_columns(record.key, renewal.ref),
        *_renewal_columns(renewal),
        bucket_of(renewal.payer_msisdn or ""),
        record.paid_on,
        *card_columns(record.card),
        [uuid7() for _ in transfers],
        [transfer.debit for transfer in transfers],
        [transfer.credit for transfer in transfers],
        [transfer.amount for transfer in transfers],
        [transfer.reason for transfer in transfers],
        bucket_of(message.to),
        message.to,
        message.id,
        message.key,
        message.channel,
        message.sender,
        message.text,
        message.not_before,
        record.activation_id,
    )


def _renewal_columns(renewal: Renewal) -> tuple[object, ...]:
    return (
        renewal.ref.bucket,
        renewal.id,
        renewal.card_id,
        renewal.card_number,
        renewal.payer_id,
        renewal.payer_msisdn,
        renewal.package,
        renewal.extra_rooms,
        renewal.term,
        renewal.method,
        renewal.status,
        renewal.price,
        renewal.fee,
        renewal.requested_at,
        renewal.settled_at,
        renewal.expires_on_before,
        renewal.expires_on_after,
    )


def _attempt_columns(attempt: RefusedAttempt) -> tuple[object, ...]:
    request, refusals = attempt.request, attempt.refusals
    return (
        bucket_of(request.card_number),
        attempt.id,
        attempt.at,
        request.card_number,
        request.payer_msisdn,
        request.package,
        request.extra_rooms,
        request.term,
        request.method,
        [refusal.rule for refusal in refusals],
        to_json(refusals),
    )
