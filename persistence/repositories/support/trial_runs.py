"""Trials that are run in the background, in PostgreSQL: small and shared, with the worker's turns at them."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.refusal import Rule
from domain.support.trial import Changed, Place, Tally
from domain.support.trial_run import TrialAsked, TrialRun, TrialState
from persistence.connections.pool import Row, Session
from persistence.lookups.pages import id_after, page
from persistence.repositories.support.cells import cells_of, policies_of, prices_of

_ASKED = "id, prices, policies, since, until, asked_by, asked_at"
_COME = "state, expected, behind_at, behind_id, tally, ended_at"

ADD = f"INSERT INTO trial_run ({_ASKED}, {_COME}) VALUES ($1, $8, $9, $10, $11, $12, $13, $2, $3, $4, $5, $6, $7)"

FIND = f"SELECT {_ASKED}, {_COME} FROM trial_run WHERE id = $1"

LOCK = f"{FIND} FOR NO KEY UPDATE"

UPDATE = f"UPDATE trial_run SET ({_COME}) = ($2, $3, $4, $5, $6, $7) WHERE id = $1"

RUNS = f"""
SELECT {_ASKED}, {_COME} FROM trial_run WHERE ($1::text IS NULL OR state = $1) AND id < $2 ORDER BY id DESC LIMIT $3
"""

CLAIM = f"""
UPDATE trial_run SET taken_until = now() + interval '1 minute', taken_at = now()
 WHERE id = (SELECT id FROM trial_run WHERE state IN ('WAITING', 'RUNNING') AND taken_until < now()
              ORDER BY taken_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING {_ASKED}, {_COME}
"""

KEEP = f"""
UPDATE trial_run SET ({_COME}) = ($2, $3, $4, $5, $6, $7),
       taken_until = CASE WHEN $8::boolean THEN '-infinity' ELSE now() + interval '1 minute' END
 WHERE id = $1 AND state IN ('WAITING', 'RUNNING') RETURNING true
"""

FORGET = "WITH gone AS (DELETE FROM trial_run WHERE ended_at < $1 RETURNING id) SELECT count(*) FROM gone"


class PostgresTrialRuns:
    """Keeps trials."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def add(self, run: TrialRun) -> None:
        """Add a trial."""
        asked, (prices, policies) = run.asked, cells_of(run.asked.prices, run.asked.policies)
        which = (prices, policies, asked.since, asked.until, run.asked_by, run.asked_at)
        await self._connection.execute(ADD, *_come(run), *which)

    async def lock(self, run_id: UUID) -> TrialRun | None:
        """Lock a trial and read it."""
        row = await self._connection.fetchrow(LOCK, run_id)
        return run_of(row) if row else None

    async def find(self, run_id: UUID) -> TrialRun | None:
        """Find a trial."""
        row = await self._connection.fetchrow(FIND, run_id)
        return run_of(row) if row else None

    async def update(self, run: TrialRun) -> None:
        """Write a trial over what it was."""
        await self._connection.execute(UPDATE, *_come(run))


class PostgresTrialTurns:
    """Lists trials, and gives them to workers."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def run(self, run_id: UUID) -> TrialRun | None:
        """Find a trial."""
        row = await self._pool.fetchrow(FIND, run_id)
        return run_of(row) if row else None

    async def runs(self, state: TrialState | None, window: Window) -> Page[TrialRun]:
        """List trials, newest first."""
        rows = await self._pool.fetch(RUNS, state, id_after("trials", window), window.first + 1)
        return page("trials", rows, window, run_of)

    async def claim(self) -> TrialRun | None:
        """Give the open trial that was given out longest ago, and to nobody else for a minute."""
        row = await self._pool.fetchrow(CLAIM)
        return run_of(row) if row else None

    async def keep(self, run: TrialRun, *, last: bool = False) -> bool:
        """Keep how far a claimed trial has come, for one more minute unless it is the last of a turn."""
        return bool(await self._pool.fetchval(KEEP, *_come(run), last))

    async def forget(self, before: datetime) -> int:
        """Forget the trials that ended before an instant, and tell how many they were."""
        return int(await self._pool.fetchval(FORGET, before))


def _come(run: TrialRun) -> tuple[object, ...]:
    behind = (run.behind.at, run.behind.id) if run.behind else (None, None)
    return (run.id, run.state, run.expected, *behind, _written(run.tally), run.ended_at)


def _written(tally: Tally) -> dict[str, Any]:
    counts = {name: getattr(tally, name) for name in _COUNTS}
    rules = {name: {str(rule): count for rule, count in getattr(tally, name).items()} for name in _BY_RULE}
    examples = [
        [each.ref.bucket, str(each.ref.id), each.succeeded, [*map(str, each.before)], [*map(str, each.after)]]
        for each in tally.examples
    ]
    return counts | rules | {"examples": examples}


_COUNTS = ("attempts", "same", "would_pass", "would_fail", "unknown", "amount")
_BY_RULE = ("passing", "failing")


def _tally_of(told: Mapping[str, Any]) -> Tally:
    passing, failing = (Counter({Rule(rule): count for rule, count in told[name].items()}) for name in _BY_RULE)
    examples = [
        Changed(Ref(bucket, UUID(identity)), succeeded, tuple(map(Rule, before)), tuple(map(Rule, after)))
        for bucket, identity, succeeded, before, after in told["examples"]
    ]
    counts = {name: told[name] for name in _COUNTS}
    return Tally(**counts, passing=passing, failing=failing, examples=examples)


def run_of(row: Row) -> TrialRun:
    """Read a trial."""
    return TrialRun(
        id=row["id"],
        asked=TrialAsked(
            prices=prices_of(row["prices"]),
            policies=policies_of(row["policies"]),
            since=row["since"],
            until=row["until"],
        ),
        asked_by=row["asked_by"],
        asked_at=row["asked_at"],
        state=TrialState(row["state"]),
        expected=row["expected"],
        behind=Place(row["behind_at"], row["behind_id"]) if row["behind_at"] else None,
        tally=_tally_of(row["tally"]),
        ended_at=row["ended_at"],
    )
