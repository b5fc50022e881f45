"""Webhooks: endpoints lie with the coordinator, deliveries with their cards; who is next is reckoned between them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.outbox import NOW
from persistence.connections.distributed.ways.rows import by_bucket
from persistence.outbox import webhook_sql
from persistence.rows.webhooks import DELIVERY

ENDPOINTS = """
SELECT id, owner, url, version, previous_until, (id = ANY ($1::uuid[])) = $2 AS asked
  FROM webhook_endpoint WHERE off IS NULL AND deleted_at IS NULL
"""

OF_ENDPOINT = ("url", "version", "previous_until")

UNDER_WAY = """
SELECT endpoint_id, count(*) AS many FROM webhook_delivery
 WHERE state = 'QUEUED' AND leased_until > $1 GROUP BY endpoint_id
"""

DUE = """
SELECT waiting.bucket, waiting.id, waiting.next_attempt_at AS since
  FROM webhook_delivery AS waiting
 WHERE waiting.endpoint_id = $1 AND waiting.state = 'QUEUED' AND waiting.next_attempt_at <= $2
   AND NOT EXISTS (
        SELECT FROM webhook_delivery AS older
         WHERE (older.bucket, older.endpoint_id, older.about) = (waiting.bucket, waiting.endpoint_id, waiting.about)
           AND older.state = 'QUEUED' AND older.id < waiting.id)
 ORDER BY waiting.next_attempt_at, waiting.id LIMIT $3
"""

TAKE = f"""
UPDATE webhook_delivery AS delivery SET attempts = delivery.attempts + 1, next_attempt_at = $4, leased_until = $4
 WHERE bucket = $1 AND id = ANY ($2::uuid[]) AND state = 'QUEUED' AND next_attempt_at <= $3
RETURNING {DELIVERY}, delivery.bucket, delivery.before
"""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A delivery that is due, and which it is of its endpoint's."""

    nth: int
    since: datetime
    id: UUID
    bucket: int
    endpoint: Any

    @property
    def place(self) -> tuple[int, datetime, UUID]:
        """Tell where it stands among those of one owner."""
        return self.nth, self.since, self.id


async def claim(plainly: Plainly, lease: timedelta, most: int, *limits: Any) -> Rows:  # noqa: ANN401 - as the statement
    """Claim deliveries, owners and endpoints in turns, of none more than may be under way."""
    of_one, of_owner, ids, within = limits
    at = await plainly.fetchval(NOW)
    endpoints = await plainly.fetch(ENDPOINTS, ids, within)
    busy = Counter({row["endpoint_id"]: row["many"] for row in await plainly.fetch(UNDER_WAY, at)})
    waiting = [
        _Waiting(nth, row["since"], row["id"], row["bucket"], endpoint)
        for endpoint in endpoints
        if endpoint["asked"] and busy[endpoint["id"]] < of_one
        for nth, row in enumerate(await plainly.fetch(DUE, endpoint["id"], at, of_one - busy[endpoint["id"]]))
    ]
    chosen = _chosen(waiting, _of_owners(endpoints, busy), of_owner)[:most]
    of = {each.id: each.endpoint for each in chosen}
    taken: list[dict[str, Any]] = []
    for bucket, (_, some) in by_bucket([[each.bucket for each in chosen], [each.id for each in chosen]]):
        rows = await plainly.fetch(TAKE, bucket, some, at, at + lease)
        taken += [
            dict(row) | {name: of[row["id"]][name] for name in ("url", "version", "previous_until")} for row in rows
        ]
    return taken


def _of_owners(endpoints: Rows, busy: Counter[UUID]) -> Counter[str | None]:
    """Count what is under way by owner."""
    counted: Counter[str | None] = Counter()
    for each in endpoints:
        counted[each["owner"]] += busy[each["id"]]
    return counted


def _chosen(waiting: Iterable[_Waiting], busy: Counter[str | None], most: int | None) -> Sequence[_Waiting]:
    """Give each owner a first before any has a second, and none more than may be under way."""
    turns: Counter[str | None] = Counter()
    chosen = []
    for each in sorted(waiting, key=lambda waits: waits.place):
        owner = each.endpoint["owner"]
        turns[owner] += 1
        if most is None or busy[owner] + turns[owner] <= most:
            chosen.append((turns[owner], each))
    return [each for _, each in sorted(chosen, key=lambda turn: (turn[0], turn[1].place))]


WAYS: dict[str, Way] = {webhook_sql.CLAIM: claim}
