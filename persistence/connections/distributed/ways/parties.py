"""Cards and subscribers of many buckets: locked and written bucket by bucket, lowest first, as everywhere."""

from typing import Any

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import bucket_by_bucket, by_bucket
from persistence.importing import numbers
from persistence.importing.customers import card_sql
from persistence.repositories import cards, transfers
from persistence.repositories.renewals import refund_requests
from persistence.repositories.support import known_facts
from persistence.rows.parties import CARD, SUBSCRIBER, listed

_CARDS = f"SELECT bucket, {listed(CARD, 'decoder_card')} FROM decoder_card WHERE bucket = $1 AND number = ANY ($2)"

LOCK_BY_ID = f"{_CARDS} ORDER BY id FOR NO KEY UPDATE"

LOCK_BY_NUMBER = f"{_CARDS} ORDER BY number FOR NO KEY UPDATE"

LOCK_SUBSCRIBERS = f"""
SELECT {listed(SUBSCRIBER, "subscriber")} FROM subscriber
 WHERE bucket = $1 AND msisdn = ANY ($2::text[]) AND succeeded_by IS NULL
 ORDER BY msisdn FOR NO KEY UPDATE
"""

LOCK_REQUEST = "SELECT FROM refund_request WHERE (bucket, id) = ($1, $2) FOR NO KEY UPDATE"

RECORD = "SELECT record_transfers_in($1, $2, $3, $4, $5, $6, $7, $8, $9)"


def _kept(table: str, number: str, owner: str, more: str) -> str:
    first = more and ", first"
    return f"""
INSERT INTO {table} (bucket, {number}, recorded_at, id, {owner}{first}, facts)
VALUES ($2, $3, $1, $4, $5{more}, $6::text::jsonb)
"""


def _newest(table: str, number: str) -> str:
    return f"""
SELECT facts - 'observed_at' = $3::text::jsonb - 'observed_at' FROM {table}
 WHERE (bucket, {number}) = ($1, $2) ORDER BY recorded_at DESC, id DESC LIMIT 1
"""


KEEP_CARD = _kept("card_version", "number", "card_id", ", $7")
KEEP_SUBSCRIBER = _kept("subscriber_version", "msisdn", "subscriber_id", "")
NEWEST_OF_CARD = _newest("card_version", "number")
NEWEST_OF_SUBSCRIBER = _newest("subscriber_version", "msisdn")


async def keep_cards(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Keep how cards are, where that is not as it was."""
    now, *told, first = values
    return await _keep(plainly, NEWEST_OF_CARD, KEEP_CARD, now, told, first)


async def keep_subscribers(plainly: Plainly, now: object, *told: Any) -> str:  # noqa: ANN401 - as above
    """Keep how subscribers are, where that is not as it was."""
    return await _keep(plainly, NEWEST_OF_SUBSCRIBER, KEEP_SUBSCRIBER, now, told)


async def lock_request(plainly: Plainly, *ref: Any) -> Rows:  # noqa: ANN401 - as above
    """Lock a request, and read it as it then is."""
    await plainly.execute(LOCK_REQUEST, *ref)
    return await plainly.fetch(refund_requests.FIND, *ref)


async def record_transfers(plainly: Plainly, *columns: Any) -> str:  # noqa: ANN401 - as above
    """Record transfers on the nodes of their buckets."""
    for bucket, (_, *told) in by_bucket(columns):
        await plainly.execute(RECORD, bucket, *told)
    return "SELECT 1"


async def _keep(plainly: Plainly, newest: str, add: str, now: object, told: Any, *more: object) -> str:  # noqa: ANN401
    kept = 0
    for bucket, number, version, owner, facts in zip(*told, strict=True):
        if not await plainly.fetchval(newest, bucket, number, facts):
            kept += await plainly.execute(add, now, bucket, number, version, owner, facts, *more)
    return f"INSERT 0 {kept}"


WAYS: dict[str, Way] = {
    cards.LOCK_CARDS: bucket_by_bucket(LOCK_BY_ID, 2),
    numbers.LOCK_CARDS: bucket_by_bucket(LOCK_BY_NUMBER, 2),
    numbers.LOCK_SUBSCRIBERS: bucket_by_bucket(LOCK_SUBSCRIBERS, 2),
    card_sql.LOCK: bucket_by_bucket(LOCK_BY_NUMBER, 2),
    known_facts.KEEP_CARDS: keep_cards,
    known_facts.KEEP_SUBSCRIBERS: keep_subscribers,
    refund_requests.LOCK: lock_request,
    transfers.RECORD_TRANSFERS: record_transfers,
}
