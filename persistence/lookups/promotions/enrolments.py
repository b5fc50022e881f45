"""Looking enrolments up: by id, by subscriber, with their evidence, usage and bills."""

from collections.abc import Sequence
from datetime import date

import asyncpg

from domain.buckets import Ref
from domain.ports.lookups.promotions import UsedWithin
from domain.promotions.benefits import UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import ShownEvidence
from domain.promotions.fees import ChargeLine
from persistence.connections.pool import Row
from persistence.rows.parties import listed
from persistence.rows.promotions.enrolments import ENROLMENT, charge_of, enrolment_of, shown_evidence_of, used_sum_of

ONE = f"SELECT {', '.join(ENROLMENT)} FROM promotion_enrolment WHERE (bucket, id) = ($1, $2)"

OF_SUBSCRIBERS = f"""
SELECT place, {listed(ENROLMENT, "held")}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, subscriber_id, place)
  JOIN promotion_enrolment AS held ON (held.bucket, held.subscriber_id) = (asked.bucket, asked.subscriber_id)
 ORDER BY place, held.id DESC
"""

EVIDENCE = """
SELECT place, evidence.kind, evidence.at, evidence.said, message.text, message.sent_at, message.trouble
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (bucket, enrolment_id, place)
  JOIN promotion_enrolment AS held ON (held.bucket, held.id) = (asked.bucket, asked.enrolment_id)
  JOIN promotion_evidence AS evidence ON (evidence.bucket, evidence.enrolment_id) = (held.bucket, held.id)
  LEFT JOIN message
    ON (message.bucket, message.recipient, message.id) = (held.bucket, held.msisdn, evidence.message_id)
 ORDER BY place, evidence.at, evidence.id
"""

USED = """
SELECT place, benefit, sum(quantity)::int AS used, max(used_at) AS as_of
  FROM unnest($1::smallint[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
       WITH ORDINALITY AS asked (bucket, enrolment_id, since, until, place)
  JOIN promotion_usage AS used ON (used.bucket, used.enrolment_id) = (asked.bucket, asked.enrolment_id)
   AND used_at >= since AND used_at < until
 GROUP BY place, benefit
"""

CHARGES = """
SELECT enrolment_id, part, package, version, cycle_starts_on, cycle_ends_on, since, days, whole_fee, fee, subscription
  FROM promotion_charge
 WHERE (bucket, subscriber_id, cycle_starts_on) = ($1, $2, $3)
 ORDER BY since, id
"""


class EnrolmentLookups:
    """Tells of the enrolments of subscribers."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def enrolment(self, ref: Ref) -> Enrolment | None:
        """Find an enrolment."""
        row = await self._pool.fetchrow(ONE, *ref)
        return enrolment_of(row) if row else None

    async def enrolments_of(self, subscribers: Sequence[Ref]) -> list[tuple[Enrolment, ...]]:
        """List the enrolments of each of many subscribers, newest first."""
        rows = await self._pool.fetch(OF_SUBSCRIBERS, *_places(subscribers))
        return [tuple(map(enrolment_of, many)) for many in _by_place(rows, len(subscribers))]

    async def evidence_of(self, enrolments: Sequence[Ref]) -> list[tuple[ShownEvidence, ...]]:
        """List the evidence of each of many enrolments, in the order it happened."""
        rows = await self._pool.fetch(EVIDENCE, *_places(enrolments))
        return [tuple(map(shown_evidence_of, many)) for many in _by_place(rows, len(enrolments))]

    async def used(self, asked: Sequence[UsedWithin]) -> list[tuple[UsedSum, ...]]:
        """Sum up the usage of each of many enrolments within some time."""
        times = ([each.since for each in asked], [each.until for each in asked])
        rows = await self._pool.fetch(USED, *_places([each.enrolment for each in asked]), *times)
        return [tuple(map(used_sum_of, many)) for many in _by_place(rows, len(asked))]

    async def charges(self, subscriber: Ref, cycle_starts_on: date) -> Sequence[ChargeLine]:
        """List the lines of a cycle's bill that were booked."""
        return [charge_of(row) for row in await self._pool.fetch(CHARGES, *subscriber, cycle_starts_on)]


def _places(refs: Sequence[Ref]) -> tuple[list[int], list[object]]:
    return [each.bucket for each in refs], [each.id for each in refs]


def _by_place(rows: Sequence[Row], places: int) -> list[list[Row]]:
    found: dict[int, list[Row]] = {place: [] for place in range(1, places + 1)}
    for row in rows:
        found[row["place"]].append(row)
    return list(found.values())
