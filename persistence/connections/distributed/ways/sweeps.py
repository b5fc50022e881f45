"""Sweeps: what is due is looked for on all nodes without a lock, then locked bucket by bucket where it still is.

The order of locks is that of everywhere: cards by key, then payers by key. Advisory locks are the coordinator's.
"""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.sweeps.sweep import SweepKind
from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways import sweeps_sql as sql
from persistence.connections.distributed.ways.facts import REVISION
from persistence.connections.distributed.ways.parties import RECORD
from persistence.connections.distributed.ways.rows import Joined, bucket_by_bucket, by_bucket
from persistence.sweeps import chunk_sql, staging_sql, store_sql
from persistence.sweeps.promotions import sql as promotions

FIRST = (-1, UUID(int=0))
Look = Callable[[tuple[int, UUID], int], Awaitable[Rows]]
Take = Callable[[int, list[UUID]], Awaitable[Rows]]


async def begin(plainly: Plainly, kind: str, day: date, at: datetime, buckets: int) -> Rows:
    """Put a sweep on record with its parts, and tell the coordinator's clock."""
    await plainly.execute(sql.ONE_BEGINS)
    await plainly.execute(sql.PARTS, kind, day, buckets)
    await plainly.execute(sql.BEGUN, kind, day, at)
    return await plainly.fetch(sql.CLOCK)


async def finished(plainly: Plainly, kind: str, day: date, buckets: list[int]) -> str:
    """Record that parts are done, by the coordinator's clock."""
    return f"UPDATE {await plainly.execute(sql.FINISHED, kind, day, buckets, await plainly.fetchval(sql.CLOCK))}"


def finish(kind: SweepKind) -> Way:
    """Record that a sweep is done, where no card waits for an outcome any more."""
    waits = f"SELECT 1 FROM {store_sql.WAITING[kind]} LIMIT 1"

    async def finished(plainly: Plainly, on: date, *values: Any) -> str:  # noqa: ANN401 - as the statement has them
        left = await plainly.fetchval(waits, on)
        return f"UPDATE {0 if left else await plainly.execute(sql.FINISH, *values)}"

    return finished


async def tally(plainly: Plainly, kind: str, day: date, *columns: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Add to the counts of parts: each is one worker's alone."""
    for bucket, succeeded, refused, more in sorted(zip(*columns, strict=True), key=lambda row: row[0]):
        before = await plainly.fetchval(sql.TALLIED, bucket, kind, day)
        summed = Counter({rule: int(cards) for rule, cards in (before or {}).items()})
        summed.update({rule: int(cards) for rule, cards in more.items()})
        await plainly.execute(sql.TALLY, bucket, kind, day, succeeded, refused, dict(summed))
    return f"UPDATE {len(columns[0])}"


async def due(plainly: Plainly, on: date, attempts: int, now: datetime, *limits: Any) -> Rows:  # noqa: ANN401 - as above
    """Lock cards that are due."""
    buckets, fresh_since, looked_up, most = limits

    async def look(after: tuple[int, UUID], many: int) -> Rows:
        return await plainly.fetch(sql.LOOK, on, attempts, now, buckets, *after, many)

    async def lock(bucket: int, ids: list[UUID]) -> Rows:
        return await plainly.fetch(sql.LOCK, on, attempts, now, bucket, ids, fresh_since, looked_up)

    return await _locked(look, lock, most)


async def payers(plainly: Plainly, on: date, buckets: list[int], ids: list[UUID]) -> Rows:
    """Lock those who pay for locked cards."""
    registered = await plainly.fetch(sql.REGISTERED_BY, on, buckets, ids)
    found: list[Any] = []
    for bucket, (_, some) in by_bucket(_owners(registered)):
        found += await plainly.fetch(sql.LOCK_PAYERS, bucket, some)
    return _joined(found, registered)


async def unlocked(plainly: Plainly, *values: Any) -> Rows:  # noqa: ANN401 - as above
    """Read cards that are due with those who pay, without a lock."""
    rows, revision = await plainly.fetch(sql.UNLOCKED, *values), await plainly.fetchval(REVISION)
    joined = _joined(await plainly.fetch(sql.PAYERS, *_owners(rows)), rows)
    for each in joined:
        each["revision"] = revision
    return sorted(joined, key=lambda row: (row["registration_bucket"], row["card_id"]))


async def reminders(plainly: Plainly, on: date, buckets: list[int], most: int) -> Rows:
    """Lock registrations whose owners are to be reminded."""

    async def look(after: tuple[int, UUID], many: int) -> Rows:
        return await plainly.fetch(sql.LOOK_UNREMINDED, on, buckets, *after, many)

    async def lock(bucket: int, ids: list[UUID]) -> Rows:
        return await plainly.fetch(sql.LOCK_UNREMINDED, on, bucket, ids)

    rows = await _locked(look, lock, most)
    owners = [row["subscriber_bucket"] for row in rows], [row["subscriber_id"] for row in rows]
    present = {row["id"] for row in await plainly.fetch(sql.PRESENT, *owners)}
    return [dict(row) | {"present": row["subscriber_id"] in present} for row in rows]


async def paid(plainly: Plainly, price_to: str, price_for: str, fee_to: str, fee_for: str, at: datetime) -> str:
    """Record price and fee of staged renewals, on the nodes of those who pay."""
    staged = await plainly.fetch(sql.STAGED)
    moves = [
        (row["payer_bucket"], row["payer_id"], move, "MAIN_BALANCES", to, amount, why, row["id"], at)
        for row in staged
        for move, to, amount, why in (
            (row["price_transfer_id"], price_to, row["price"], price_for),
            (row["fee_transfer_id"], fee_to, row["fee"], fee_for),
        )
    ]
    for bucket, (_, *told) in by_bucket(list(zip(*moves, strict=True))):
        await plainly.execute(RECORD, bucket, *told)
    return "SELECT 1"


def lock_enrolments(statement: str, parameters: int) -> Way:
    """Lock whom a run concerns: looked for first, and once more behind the locks."""
    look = statement[: statement.rindex("FOR NO KEY UPDATE")]

    async def locked(plainly: Plainly, *values: Any) -> Rows:  # noqa: ANN401 - as the statement has them
        seen = await plainly.fetch(look, *values)
        for bucket, (_, ids) in by_bucket([[row["bucket"] for row in seen], [row["id"] for row in seen]]):
            await plainly.execute(sql.LOCK_ENROLMENTS, bucket, ids)
        buckets = sorted({row["bucket"] for row in seen})
        held, most = {row["id"] for row in seen}, values[parameters + 1]
        again = await plainly.fetch(look, *values[:parameters], buckets, most) if seen else []
        return [row for row in again if row["id"] in held]

    return locked


async def _locked(look: Look, take: Take, most: int) -> Rows:
    """Lock so many at most; what is found to be otherwise behind its lock is made up for by what follows it."""
    rows: list[Any] = []
    after = FIRST
    while len(rows) < most:
        seen = await look(after, most - len(rows))
        if not seen:
            break
        for bucket, (_, ids) in by_bucket([[row["bucket"] for row in seen], [row["id"] for row in seen]]):
            rows += await take(bucket, ids)
        after = tuple(seen[-1])
    return rows


def _owners(registered: Rows) -> list[list[Any]]:
    """List who pays, each once, in the order of their keys."""
    owners = sorted({(row["subscriber_bucket"], row["payer_of"]) for row in registered})
    return [[bucket for bucket, _ in owners], [owner for _, owner in owners]]


def _joined(payers: Rows, registered: Rows) -> list[Joined]:
    """Put payers before the registrations they pay by, in the order of their keys."""
    found = {row["id"]: row for row in payers}
    ordered = sorted(registered, key=lambda row: (row["subscriber_bucket"], row["payer_of"]))
    return [Joined(dict(found[row["payer_of"]]) | dict(row)) for row in ordered if row["payer_of"] in found]


WAYS: dict[str, Way] = {
    store_sql.BEGIN: begin,
    store_sql.FINISHED: finished,
    store_sql.UNLOCKED: unlocked,
    **{statement: finish(kind) for kind, statement in store_sql.FINISH.items()},
    chunk_sql.TALLY: tally,
    chunk_sql.DUE: due,
    chunk_sql.PAYERS: payers,
    chunk_sql.REMINDERS: reminders,
    staging_sql.PAID: paid,
    promotions.LOCK_LINES: bucket_by_bucket(sql.LOCK_LINES, 2),
    **{lock: lock_enrolments(lock, promotions.PARAMETERS[kind]) for kind, lock in promotions.LOCKS.items()},
}
