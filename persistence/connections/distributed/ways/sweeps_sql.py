"""The statements of sweeps over nodes: looked for on all, locked and written by the bucket."""

from persistence.rows.parties import CARD, SUBSCRIBER, listed
from persistence.sweeps import chunk_sql
from persistence.sweeps.turn_sql import ATTEMPTS_LEFT, REGISTERED

PARTS = """
INSERT INTO sweep_part (bucket, kind, day) SELECT bucket, $1, $2 FROM generate_series(0, $3 - 1) AS bucket
ON CONFLICT DO NOTHING
"""

ONE_BEGINS = "SELECT pg_advisory_xact_lock(hashtext('giahan.begin_sweep'))"
"""Two that begin at the same time would put parts on record node by node, each in an order of its own."""

BEGUN = """
INSERT INTO sweep (kind, day, started_at) VALUES ($1, $2, $3)
ON CONFLICT (kind, day) DO UPDATE SET started_at = coalesce(sweep.started_at, $3)
"""

CLOCK = "SELECT clock_timestamp() AS began"

FINISHED = "UPDATE sweep_part SET finished_at = $4 WHERE bucket = ANY($3::int[]) AND (kind, day) = ($1, $2)"

FINISH = "UPDATE sweep SET finished_at = $3 WHERE (kind, day) = ($1, $2)"

TALLIED = "SELECT refusals FROM sweep_part WHERE (bucket, kind, day) = ($1, $2, $3)"

TALLY = """
UPDATE sweep_part SET succeeded = succeeded + $4, refused = refused + $5, refusals = $6
 WHERE (bucket, kind, day) = ($1, $2, $3)
"""

_DUE = f"FROM {REGISTERED} WHERE {ATTEMPTS_LEFT}"

LOOK = f"""
SELECT card.bucket, card.id {_DUE} AND card.bucket = ANY($4::int[]) AND (card.bucket, card.id) > ($5, $6)
 ORDER BY card.bucket, card.id LIMIT $7
"""

LOCK = f"""
SELECT {listed(CARD, "card")}, card.bucket,
       $6::timestamptz IS NULL OR card.observed_at BETWEEN $6 AND $3 OR card.id = ANY($7::uuid[]) AS fresh
  {_DUE} AND card.bucket = $4 AND card.id = ANY($5::uuid[])
 ORDER BY card.id FOR NO KEY UPDATE OF card
"""

REGISTERED_BY = f"""
SELECT {chunk_sql.REGISTRATION}, reg.subscriber_id AS payer_of
  FROM auto_renewal AS reg WHERE reg.bucket = ANY($2::int[]) AND reg.card_id = ANY($3::uuid[]) AND reg.status = 'ACTIVE'
"""

_PAYER = f"SELECT {listed(SUBSCRIBER, 'payer')}, payer.succeeded_by IS NULL AS present FROM subscriber AS payer"

LOCK_PAYERS = f"{_PAYER} WHERE payer.bucket = $1 AND payer.id = ANY($2::uuid[]) ORDER BY payer.id FOR NO KEY UPDATE"

PAYERS = f"{_PAYER} WHERE payer.bucket = ANY($1::int[]) AND payer.id = ANY($2::uuid[])"

UNLOCKED = f"""
SELECT {chunk_sql.REGISTRATION}, reg.subscriber_id AS payer_of, {listed(CARD, "card", "card_")}
  {_DUE} AND (card.bucket, card.id) > ($4, $5) ORDER BY card.bucket, card.id LIMIT $6
"""

_UNREMINDED = f"FROM {REGISTERED} WHERE card.expires_on = $1 AND reg.reminded_for IS DISTINCT FROM $1"

LOOK_UNREMINDED = f"""
SELECT card.bucket, card.id {_UNREMINDED} AND card.bucket = ANY($2::int[]) AND (card.bucket, card.id) > ($3, $4)
 ORDER BY card.bucket, card.id LIMIT $5
"""

LOCK_UNREMINDED = f"""
SELECT reg.bucket, reg.id, reg.msisdn, card.number, reg.subscriber_bucket, reg.subscriber_id
  {_UNREMINDED} AND card.bucket = $2 AND card.id = ANY($3::uuid[])
 ORDER BY card.id FOR NO KEY UPDATE OF reg
"""

PRESENT = """
SELECT id FROM subscriber
 WHERE bucket = ANY($1::int[]) AND id = ANY($2::uuid[]) AND succeeded_by IS NULL AND status <> 'TERMINATED'
"""

STAGED = """
SELECT payer_bucket, payer_id, id, price_transfer_id, price, fee_transfer_id, fee FROM staged_renewal
 WHERE price_transfer_id IS NOT NULL
"""

LOCK_ENROLMENTS = """
SELECT FROM promotion_enrolment WHERE bucket = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE
"""

LOCK_LINES = "SELECT id FROM subscriber WHERE bucket = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE"
