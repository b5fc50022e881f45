"""Past attempts in PostgreSQL, a chunk with all its facts as then known in two statements."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.months import TERMS, local_day, month_start
from domain.refusal import Rule
from domain.renewals.facts import Spent
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.support.past_card import Bought, card_with
from domain.support.trial import PastAttempt, Place
from persistence.connections.pool import Row
from persistence.rows.known_facts import card_from_facts, subscriber_from_facts

_SAME = "card_number, payer_msisdn, package, extra_rooms, term, method"

ATTEMPTS = f"""
SELECT * FROM (
  (SELECT bucket, id, requested_at AS at, {_SAME}, true AS succeeded, price + fee AS paid, ARRAY[]::text[] AS rules
     FROM renewal
    WHERE requested_at >= $1 AND requested_at < $2 AND status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED')
      AND ($3::timestamptz IS NULL OR (requested_at, id) > ($3, $4))
    ORDER BY requested_at, id LIMIT $5)
   UNION ALL
  (SELECT bucket, id, at, {_SAME}, false, 0, rules FROM refused_attempt
    WHERE at >= $1 AND at < $2 AND ($3::timestamptz IS NULL OR (at, id) > ($3, $4))
    ORDER BY at, id LIMIT $5)
) AS attempts ORDER BY at, id LIMIT $5
"""

COUNT = """
SELECT (SELECT count(*) FROM renewal
         WHERE requested_at >= $1 AND requested_at < $2 AND status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED'))
     + (SELECT count(*) FROM refused_attempt WHERE at >= $1 AND at < $2)
"""

FACTS = """
SELECT place, card.facts AS card, bought.renewals AS bought, payer.facts AS payer, balance.balance_after AS balance,
       spent.paid_on, spent.totals, spent.cards
  FROM unnest($1::int[], $2::smallint[], $3::text[], $4::smallint[], $5::text[], $6::timestamptz[], $7::uuid[],
              $8::date[])
    AS asked (place, card_bucket, card_number, payer_bucket, msisdn, at, id, since)
  LEFT JOIN LATERAL (
    SELECT version.id, card_id, facts FROM card_version AS version
     WHERE (version.bucket, version.number) = (asked.card_bucket, asked.card_number) AND recorded_at <= asked.at
     ORDER BY recorded_at DESC, version.id DESC LIMIT 1) AS card ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_array(renewal.id, package, extra_rooms, term, requested_at) ORDER BY renewal.id)
           AS renewals
      FROM renewal
     WHERE (renewal.bucket, renewal.card_id) = (asked.card_bucket, card.card_id) AND renewal.id > card.id
       AND renewal.id < asked.id AND requested_at <= asked.at AND status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED')
  ) AS bought ON true
  LEFT JOIN LATERAL (
    SELECT subscriber_id, facts FROM subscriber_version AS version
     WHERE (version.bucket, version.msisdn) = (asked.payer_bucket, asked.msisdn) AND recorded_at <= asked.at
     ORDER BY recorded_at DESC, version.id DESC LIMIT 1) AS payer ON true
  LEFT JOIN LATERAL (
    SELECT balance_after FROM transfer
     WHERE (transfer.bucket, transfer.subscriber_id) = (asked.payer_bucket, payer.subscriber_id)
       AND transfer.id < asked.id AND balance_after IS NOT NULL AND transfer.at <= asked.at
     ORDER BY transfer.id DESC LIMIT 1) AS balance ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(spending.card_id) AS cards
      FROM spending JOIN renewal ON (renewal.bucket, renewal.id) = (card_bucket, renewal_id)
     WHERE (spending.bucket, spending.payer_id) = (asked.payer_bucket, payer.subscriber_id)
       AND paid_on >= asked.since AND renewal_id < asked.id AND (NOT withdrawn OR settled_at > asked.at)
  ) AS spent ON true
"""
"""Ids are ordered by real time: what comes before an attempt has a smaller one, its own payment a greater one."""


class PostgresTrials:
    """Reads past attempts."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def count(self, since: datetime, until: datetime) -> int:
        """Count attempts, successful and refused."""
        return int(await self._pool.fetchval(COUNT, since, until))

    async def attempts(
        self, since: datetime, until: datetime, behind: Place | None, most: int, months: int
    ) -> Sequence[tuple[Place, PastAttempt]]:
        """List attempts in their order, behind a place, each with the facts as then known."""
        place = (behind.at, behind.id) if behind else (None, None)
        rows = await self._pool.fetch(ATTEMPTS, since, until, *place, most)
        known = {fact["place"]: fact for fact in await self._pool.fetch(FACTS, *_asked(rows, months))} if rows else {}
        return [(Place(row["at"], row["id"]), _attempt(row, known[index])) for index, row in enumerate(rows)]


def _asked(rows: Sequence[Row], months: int) -> list[list[Any]]:
    columns = [
        (
            index,
            bucket_of(row["card_number"]),
            row["card_number"],
            bucket_of(row["payer_msisdn"] or ""),
            row["payer_msisdn"] or "",
            row["at"],
            row["id"],
            month_start(local_day(row["at"]), -months),
        )
        for index, row in enumerate(rows)
    ]
    return [list(column) for column in zip(*columns, strict=True)]


def _attempt(row: Row, known: Row) -> PastAttempt:
    request = RenewalRequest(
        card_number=row["card_number"],
        package=row["package"],
        extra_rooms=row["extra_rooms"],
        term=TERMS[row["term"]],
        method=PaymentMethod(row["method"]),
        payer_msisdn=row["payer_msisdn"],
    )
    payer = subscriber_from_facts(known["payer"], known["balance"] or 0) if known["payer"] else None
    return PastAttempt(
        ref=Ref(row["bucket"], row["id"]),
        at=row["at"],
        request=request,
        succeeded=row["succeeded"],
        paid=row["paid"],
        refused_by=frozenset(map(Rule, row["rules"])),
        card=_card(known),
        payer=payer,
        spending=tuple(map(Spent, known["paid_on"], known["totals"], known["cards"])) if known["paid_on"] else (),
    )


def _card(known: Row) -> DecoderCard | None:
    if known["card"] is None:
        return None
    return card_with(card_from_facts(known["card"]), [_bought(each) for each in known["bought"] or ()])


def _bought(told: Sequence[Any]) -> Bought:
    renewal_id, package, rooms, term, requested_at = told
    on: date = local_day(datetime.fromisoformat(requested_at))
    return Bought(renewal_id=UUID(renewal_id), package=package, extra_rooms=rooms, term=TERMS[term], on=on)
