"""The statements by which a sweep is begun, told of, halted and looked over."""

from domain.sweeps.sweep import SweepKind
from persistence.rows.parties import CARD, listed
from persistence.sweeps.chunk_sql import PAYER
from persistence.sweeps.turn_sql import ATTEMPTS_LEFT, REGISTERED

BEGIN = """
WITH parts AS (
    INSERT INTO sweep_part (bucket, kind, day) SELECT bucket, $1, $2 FROM generate_series(0, $4 - 1) AS bucket
    ON CONFLICT DO NOTHING
)
INSERT INTO sweep (kind, day, started_at) VALUES ($1, $2, $3)
ON CONFLICT (kind, day) DO UPDATE SET started_at = coalesce(sweep.started_at, $3)
RETURNING clock_timestamp()
"""
"""Answers by the database's own clock: the business clock may stand still, or be another on another machine."""

FINISHED = """
UPDATE sweep_part SET finished_at = clock_timestamp() WHERE bucket = ANY($3::int[]) AND (kind, day) = ($1, $2)
"""

_UNDECIDED = f"""
{REGISTERED}
 WHERE card.expires_on = $1 AND card.charged_for IS DISTINCT FROM $1 AND reg.refused_for IS DISTINCT FROM $1
"""

_UNREMINDED = f"{REGISTERED} WHERE card.expires_on = $1 AND reg.reminded_for IS DISTINCT FROM $1"

WAITING = {SweepKind.CHARGE: _UNDECIDED, SweepKind.REMIND: _UNREMINDED}
"""The cards that wait for a sweep: those of an expiry day of which it has not told, or on which it has not decided."""

SAMPLED = {kind: f"SELECT count(*) FROM {waiting} AND card.bucket < $2" for kind, waiting in WAITING.items()}

FINISH = {
    kind: f"""
UPDATE sweep SET finished_at = $4
 WHERE (kind, day) = ($2, $3) AND NOT EXISTS (SELECT FROM {waiting})
"""
    for kind, waiting in WAITING.items()
}

FINISHED_DAYS = "SELECT day FROM sweep WHERE kind = $1 AND day >= $2 AND finished_at IS NOT NULL"

FIND = {
    kind: f"""
WITH parts AS MATERIALIZED (
    SELECT succeeded, refused, refusals FROM sweep_part WHERE (kind, day) = ($2, $3)
)
SELECT started_at, finished_at, paused_at, paused_by, pause_reason, most,
       (SELECT count(*)::int FROM {waiting}) AS remaining,
       coalesce((SELECT sum(succeeded) FROM parts), 0)::int AS succeeded,
       coalesce((SELECT sum(refused) FROM parts), 0)::int AS refused,
       coalesce((SELECT jsonb_object_agg(rule, cards)
                   FROM (SELECT rule, sum(cards::int)::int AS cards
                           FROM parts, jsonb_each_text(refusals) AS refused_by (rule, cards) GROUP BY rule) AS summed),
                '{{}}') AS refusals
  FROM (VALUES (true)) AS always (told) LEFT JOIN sweep ON (kind, day) = ($2, $3)
"""
    for kind, waiting in WAITING.items()
}

UNLOCKED = f"""
SELECT {PAYER}, {listed(CARD, "card", "card_")}, (SELECT revision FROM catalogue_revision)
  FROM {REGISTERED}
  JOIN subscriber AS payer ON (payer.bucket, payer.id) = (reg.subscriber_bucket, reg.subscriber_id)
 WHERE {ATTEMPTS_LEFT} AND (card.bucket, card.id) > ($4, $5)
 ORDER BY card.bucket, card.id LIMIT $6
"""

SHARING = f"""
SELECT reg.subscriber_id FROM {REGISTERED} WHERE {ATTEMPTS_LEFT} GROUP BY reg.subscriber_id HAVING count(*) > 1
"""
