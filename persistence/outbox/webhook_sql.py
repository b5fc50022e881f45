"""The statements by which deliveries are queued, claimed, and what came of them is written."""

from collections.abc import Iterable

from domain.webhooks.delivery import Delivery
from persistence.rows.webhooks import DELIVERY

QUEUE = """
INSERT INTO webhook_delivery (bucket, id, endpoint_id, type, about, at, body)
SELECT * FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[])
"""

CLAIM = f"""
WITH room AS MATERIALIZED (
    SELECT endpoint.id, owner, url, version, previous_until, busy.many AS busy,
           sum(busy.many) OVER (PARTITION BY owner) AS busy_of_owner
      FROM webhook_endpoint AS endpoint
     CROSS JOIN LATERAL (
        SELECT count(*) AS many FROM webhook_delivery AS delivery
         WHERE delivery.endpoint_id = endpoint.id AND delivery.state = 'QUEUED' AND delivery.leased_until > now()
     ) AS busy
     WHERE off IS NULL AND deleted_at IS NULL
), candidate AS (
    SELECT room.*, due.bucket, due.delivery_id, due.since,
           row_number() OVER (PARTITION BY room.id ORDER BY due.since, due.delivery_id) AS nth
      FROM room
     CROSS JOIN LATERAL (
        SELECT waiting.bucket, waiting.id AS delivery_id, waiting.next_attempt_at AS since
          FROM webhook_delivery AS waiting
         WHERE waiting.endpoint_id = room.id AND waiting.state = 'QUEUED' AND waiting.next_attempt_at <= now()
           AND NOT EXISTS (
                SELECT FROM webhook_delivery AS older
                 WHERE (older.endpoint_id, older.about) = (waiting.endpoint_id, waiting.about)
                   AND older.state = 'QUEUED' AND older.id < waiting.id)
         ORDER BY waiting.next_attempt_at, waiting.id
         LIMIT greatest($3 - room.busy, 0)) AS due
     WHERE (room.id = ANY ($5::uuid[])) = $6
), turn AS (
    SELECT candidate.*, row_number() OVER (PARTITION BY owner ORDER BY nth, since, delivery_id) AS nth_of_owner
      FROM candidate
), chosen AS (
    SELECT * FROM turn WHERE $4::int IS NULL OR busy_of_owner + nth_of_owner <= $4
     ORDER BY nth_of_owner, nth, since, delivery_id LIMIT $2
), taken AS MATERIALIZED (
    SELECT waiting.bucket, waiting.id, chosen.url, chosen.version, chosen.previous_until
      FROM webhook_delivery AS waiting
      JOIN chosen ON (waiting.bucket, waiting.id) = (chosen.bucket, chosen.delivery_id)
     WHERE waiting.state = 'QUEUED' AND waiting.next_attempt_at <= now()
       FOR NO KEY UPDATE OF waiting SKIP LOCKED
)
UPDATE webhook_delivery AS delivery
   SET attempts = delivery.attempts + 1, next_attempt_at = now() + $1::interval, leased_until = now() + $1::interval
  FROM taken WHERE (delivery.bucket, delivery.id) = (taken.bucket, taken.id)
RETURNING {DELIVERY}, delivery.bucket, delivery.before, taken.url, taken.version, taken.previous_until
"""
"""The oldest of each card; of each endpoint, and each owner, no more than it may have under way: what is leased counts.

Each owner has a first before any has a second, and so have the endpoints of each.
"""

TRIED = """
INSERT INTO webhook_attempt (bucket, delivery_id, number, at, milliseconds, status, error, excerpt)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
"""

DELIVERED = """
UPDATE webhook_delivery SET state = 'DELIVERED', next_attempt_at = NULL, leased_until = NULL
 WHERE (bucket, id) = ($1, $2)
"""

MENDED = "UPDATE webhook_endpoint SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL"

FAILED = """
UPDATE webhook_delivery
   SET state = CASE WHEN $4::interval IS NULL THEN 'FAILED' ELSE 'QUEUED' END,
       next_attempt_at = now() + $4::interval, leased_until = NULL
 WHERE (bucket, id) = ($1, $2) AND attempts = $3 AND state = 'QUEUED'
"""

HELD_BACK = """
UPDATE webhook_delivery SET next_attempt_at = now() + $4::interval
 WHERE endpoint_id = $1 AND about = $2 AND state = 'QUEUED' AND id > $3 AND next_attempt_at < now() + $4::interval
"""
"""What waits behind one that is postponed is postponed with it: a claim need not look at it before."""

FAILING = "UPDATE webhook_endpoint SET failing_since = now() WHERE id = $1 AND failing_since IS NULL"

SWITCHED_OFF = """
UPDATE webhook_endpoint SET off = coalesce($2, 'FAILING')
 WHERE id = $1 AND off IS NULL AND ($2::text IS NOT NULL OR failing_since <= now() - $3::interval)
"""

FORGET = """
WITH old AS (SELECT bucket, id FROM webhook_delivery WHERE id < $1 LIMIT $2),
tried AS (
    DELETE FROM webhook_attempt USING old WHERE (webhook_attempt.bucket, delivery_id) = (old.bucket, old.id)
)
DELETE FROM webhook_delivery USING old WHERE (webhook_delivery.bucket, webhook_delivery.id) = (old.bucket, old.id)
"""
"""Ids begin with the instant they were made at, in milliseconds."""


def queued(deliveries: Iterable[Delivery]) -> list[list[object]]:
    """Write deliveries, column by column."""
    rows = [
        (each.ref.bucket, each.id, each.endpoint_id, each.type, each.about, each.at, each.body) for each in deliveries
    ]
    return [list(column) for column in zip(*rows, strict=True)]
