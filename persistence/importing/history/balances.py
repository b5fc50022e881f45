"""Taking over a chunk of main balances: each opened once, by a transfer, before anything has moved it (G-LEDGER)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.history.opening_balance import BalanceReport, OpeningBalance, balance_refusals, opened
from domain.money import VND
from domain.refusal import Refusal
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Session
from persistence.importing.fields.records import BALANCE as SHAPE
from persistence.importing.files.lines import Row
from persistence.importing.numbers import locked_subscribers
from persistence.importing.outcome import Outcome
from persistence.repositories.transfers import RECORD_TRANSFERS
from persistence.rows.parties import turned

OPENED = """
SELECT subscriber_id, amount FROM opening_balance
 WHERE (bucket, subscriber_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

MOVED = """
SELECT id FROM subscriber
 WHERE (bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
   AND (EXISTS (SELECT FROM transfer
                 WHERE (transfer.bucket, transfer.subscriber_id) = (subscriber.bucket, subscriber.id))
        OR EXISTS (SELECT FROM archived_balance AS past
                    WHERE (past.bucket, past.subscriber_id) = (subscriber.bucket, subscriber.id)))
"""

ADD = """
INSERT INTO opening_balance (bucket, subscriber_id, id, msisdn, amount, as_of)
SELECT * FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::text[], $5::bigint[], $6::timestamptz[])
"""


@dataclass(slots=True)
class SoFar:
    """The subscribers of a chunk, which are locked, and what has opened or moved their balances."""

    subscribers: dict[str, Subscriber]
    opened: dict[UUID, VND]
    moved: set[UUID]


async def take_balances(connection: Session, rows: Sequence[Row], now: datetime) -> Outcome:
    """Take a chunk."""
    outcome, new = Outcome(), list[OpeningBalance]()
    reports = list(outcome.read(rows, SHAPE, lambda report: balance_refusals(report, now)))
    so_far = await _known(connection, reports)
    for row, report in reports:
        told = _decided(so_far, report, now)
        if isinstance(told, tuple):
            outcome.reject(row, told)
            continue
        if told is not None:
            so_far.opened[told.subscriber_id] = told.amount
            new.append(told)
        outcome.count(added=told is not None, changed=False)
    await _write(connection, new)
    return outcome


async def _known(connection: Session, reports: Sequence[tuple[Row, BalanceReport]]) -> SoFar:
    """Lock the subscribers; what has moved their balances is read after the lock, which every movement takes."""
    subscribers = await locked_subscribers(connection, {parse_msisdn(each.msisdn) or "" for _, each in reports})
    refs = [bucket_of(msisdn) for msisdn in subscribers], [each.id for each in subscribers.values()]
    begun = {row["subscriber_id"]: row["amount"] for row in await connection.fetch(OPENED, *refs)}
    return SoFar(subscribers, begun, {row["id"] for row in await connection.fetch(MOVED, *refs)})


def _decided(so_far: SoFar, report: BalanceReport, now: datetime) -> OpeningBalance | tuple[Refusal, ...] | None:
    subscriber = so_far.subscribers.get(parse_msisdn(report.msisdn) or "")
    before = so_far.opened.get(subscriber.id) if subscriber else None
    moved = subscriber is not None and subscriber.id in so_far.moved
    return opened(subscriber, before, report, now, uuid7, moved=moved)


async def _write(connection: Session, new: Sequence[OpeningBalance]) -> None:
    if not new:
        return
    told = [(bucket_of(each.msisdn), each.subscriber_id, each.id, each.msisdn, each.amount, each.as_of) for each in new]
    await connection.execute(ADD, *turned(told))
    moves = [
        (bucket_of(each.msisdn), move.subscriber_id, uuid7(), move.debit, move.credit, move.amount, move.reason,
         move.cause_id, each.as_of)
        for each in new for move in each.transfers
    ]  # fmt: skip
    if moves:
        await connection.execute(RECORD_TRANSFERS, *turned(moves))
