"""The statements by which workers share a sweep: what is free, what is taken, how far it is."""

from persistence.rows.parties import CARD, listed

OPEN = """
SELECT bucket FROM sweep_part
 WHERE (kind, day) = ($1, $2) AND (finished_at IS NULL OR finished_at < $3)
 ORDER BY bucket
"""

TAKE = "SELECT bucket FROM unnest($1::int[]) AS bucket WHERE pg_try_advisory_lock($2, $3 + bucket)"
"""A lock lives as long as its connection: a worker that dies leaves its buckets at once, and no lease runs out."""

STILL_OPEN = f"{OPEN.replace('ORDER BY bucket', '')} AND bucket = ANY($4::int[]) ORDER BY bucket"
"""Asked once they are taken: somebody else may have finished a bucket just before."""

LEAVE = "SELECT count(pg_advisory_unlock($2, $3 + bucket)) FROM unnest($1::int[]) AS bucket"

ATTEMPTS_LEFT = """
    card.expires_on = $1
AND card.charged_for IS DISTINCT FROM $1
AND (reg.refused_for IS DISTINCT FROM $1 OR reg.charge_attempts < $2)
AND (reg.retry_at IS NULL OR reg.retry_at <= $3)
"""

REGISTERED = """
decoder_card AS card
  JOIN auto_renewal AS reg ON (reg.bucket, reg.card_id) = (card.bucket, card.id) AND reg.status = 'ACTIVE'
"""

STALE = f"""
SELECT {listed(CARD, "card")}, reg.bucket AS registration_bucket, reg.id AS registration_id,
       EXISTS (SELECT FROM activation
                WHERE (activation.bucket, activation.card_id) = (card.bucket, card.id) AND state IN ('QUEUED', 'SENT'))
       AS unacknowledged
  FROM {REGISTERED}
 WHERE {ATTEMPTS_LEFT} AND card.bucket = ANY($4::int[]) AND NOT card.observed_at BETWEEN $5 AND $3
 ORDER BY card.bucket, card.id LIMIT $6
"""

PUT_OFF = """
UPDATE auto_renewal SET retry_at = $3
  FROM unnest($1::smallint[], $2::uuid[]) AS late (bucket, id)
 WHERE (auto_renewal.bucket, auto_renewal.id) = (late.bucket, late.id)
"""
