"""Renewals between the rows of PostgreSQL and the business: what is read of them, and the values that are written."""

from datetime import date

from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import Parties, RenewalRecord
from domain.renewals.renewal import RefusedAttempt
from persistence.connections.pool import Row
from persistence.repositories import keys
from persistence.rows.authors import author_json
from persistence.rows.parties import card_columns, card_of, renewal_columns, spending_of, subscriber_of
from persistence.rows.refusals import to_json


def parties_of(row: Row) -> Parties:
    """Read the card and the payer of a request, the outcome of its key and the catalogue's revision."""
    return Parties(
        card=card_of(row, "card_") if row["card_id"] else None,
        payer=subscriber_of(row, "payer_") if row["payer_id"] else None,
        spending=spending_of(row),
        outcome=keys.outcome_of(row) if row["operation"] else None,
        revision=row["revision"],
        version=(row["card_version"], row["payer_version"]),
    )


def asked_values(card_number: str, msisdn: str, since: date, key: Key) -> tuple[object, ...]:
    """Write what facts are asked for."""
    places = (bucket_of(card_number), card_number, bucket_of(msisdn), msisdn)
    return (*places, since, keys.key_bucket(key), key.principal, key.key)


def recorded_values(key: Key, record: RenewalRecord, seen: Parties) -> tuple[object, ...]:
    """Write everything that a renewal makes under its key, on what was seen."""
    outcome = keys.key_columns(key, record.renewal.ref)
    return (*outcome, *_record_columns(record), *_versions(seen), author_json(key.author))


def _versions(seen: Parties) -> tuple[object, ...]:
    if not isinstance(seen.version, tuple):
        msg = "these parties were not read here"
        raise TypeError(msg)
    return seen.version


def _record_columns(record: RenewalRecord) -> tuple[object, ...]:
    renewal, message, transfers = record.renewal, record.message, record.transfers
    return (
        *renewal_columns(renewal),
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


def attempt_columns(attempt: RefusedAttempt) -> tuple[object, ...]:
    """Write a refused attempt."""
    request, refusals = attempt.request, attempt.refusals
    return (
        attempt.ref.bucket,
        attempt.id,
        attempt.at,
        attempt.kind,
        request.card_number,
        request.payer_msisdn,
        request.package,
        request.extra_rooms,
        request.term,
        request.method,
        attempt.bundle,
        attempt.quantity,
        [refusal.rule for refusal in refusals],
        to_json(refusals),
    )
