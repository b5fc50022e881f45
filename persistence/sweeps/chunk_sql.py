"""The statements of one chunk of a sweep: lock cards, then payers, read what rules decide on, write refusals."""

from persistence.repositories.renewals.sql import ATTEMPT_COLUMNS
from persistence.rows.parties import CARD, SUBSCRIBER, listed
from persistence.sweeps.turn_sql import ATTEMPTS_LEFT, REGISTERED

CONTROL = """
SELECT revision, paused_at IS NOT NULL AS paused, most FROM catalogue_revision, sweep WHERE (kind, day) = ($1, $2)
"""

CAPPED = "SELECT FROM sweep WHERE (kind, day) = ($1, $2) FOR UPDATE"
"""Where staff have set a cap, workers go one after the other, so that it is never passed."""

SUCCEEDED = "SELECT coalesce(sum(succeeded), 0)::int FROM sweep_part WHERE (kind, day) = ($1, $2)"

DUE = f"""
SELECT {listed(CARD, "card")}, card.bucket,
       $5::timestamptz IS NULL OR card.observed_at BETWEEN $5 AND $3 OR card.id = ANY($6::uuid[]) AS fresh
  FROM {REGISTERED}
 WHERE {ATTEMPTS_LEFT} AND card.bucket = ANY($4::int[])
 ORDER BY card.bucket, card.id LIMIT $7
   FOR NO KEY UPDATE OF card
"""
"""Cards by key. Who waited for one finds it as it then is: renewed by hand, or still due. Those that are not fresh are
locked in vain, which costs less than to ask for them before every chunk."""

REGISTRATION = """
reg.card_id, reg.bucket AS registration_bucket, reg.id AS registration_id, reg.subscriber_bucket,
reg.msisdn AS registered_msisdn, reg.requested_by, reg.refused_for IS NOT DISTINCT FROM $1 AS refused_before
"""

PAYER = f"{listed(SUBSCRIBER, 'payer')}, payer.succeeded_by IS NULL AS present, {REGISTRATION}"

PAYERS = f"""
SELECT {PAYER}
  FROM unnest($2::smallint[], $3::uuid[]) AS card (bucket, id)
  JOIN auto_renewal AS reg ON (reg.bucket, reg.card_id) = (card.bucket, card.id) AND reg.status = 'ACTIVE'
  JOIN subscriber AS payer ON (payer.bucket, payer.id) = (reg.subscriber_bucket, reg.subscriber_id)
 ORDER BY payer.bucket, payer.id
   FOR NO KEY UPDATE OF payer
"""
"""Payers by key, after all the cards: the one order of locks everywhere. Whoever cancels a registration locks its card
first, so that those of locked cards stay as they are read here; one that was cancelled just before is left out."""

SPENDING = """
SELECT spending.payer_id, array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(card_id) AS cards
  FROM (SELECT DISTINCT bucket, id FROM unnest($1::smallint[], $2::uuid[]) AS asked (bucket, id)) AS asked
  JOIN spending ON (spending.bucket, spending.payer_id) = (asked.bucket, asked.id)
 WHERE paid_on >= $3 AND NOT withdrawn
 GROUP BY spending.payer_id
"""
"""Read behind the locks: whoever pays changes the payer's row, so that nothing is missed."""

REFUSED = f"""
INSERT INTO refused_attempt ({ATTEMPT_COLUMNS})
SELECT bucket, id, at, kind, card_number, payer_msisdn, package, extra_rooms, term, method, bundle, quantity,
       string_to_array(rules, ' '), refusals::jsonb
  FROM unnest($1::smallint[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[],
              $9::text[], $10::text[], $11::text[], $12::int[], $13::text[], $14::text[])
    AS attempt ({ATTEMPT_COLUMNS})
"""

DECIDED = """
UPDATE auto_renewal
   SET (refused_for, charge_attempts, retry_at, last_refusal_id) = ($4, $5, NULL, decided.refusal_id)
  FROM unnest($1::smallint[], $2::uuid[], $3::uuid[]) AS decided (bucket, id, refusal_id)
 WHERE (auto_renewal.bucket, auto_renewal.id) = (decided.bucket, decided.id)
"""

TALLY = """
UPDATE sweep_part
   SET succeeded = sweep_part.succeeded + more.succeeded, refused = sweep_part.refused + more.refused,
       refusals = (SELECT coalesce(jsonb_object_agg(rule, cards), '{}')
                     FROM (SELECT rule, sum(cards::int) AS cards
                             FROM (SELECT * FROM jsonb_each_text(sweep_part.refusals)
                                   UNION ALL SELECT * FROM jsonb_each_text(more.refusals)) AS both_of (rule, cards)
                            GROUP BY rule) AS summed)
  FROM unnest($3::smallint[], $4::int[], $5::int[], $6::jsonb[]) AS more (bucket, succeeded, refused, refusals)
 WHERE (sweep_part.bucket, sweep_part.kind, sweep_part.day) = (more.bucket, $1, $2)
"""

REMINDERS = f"""
SELECT reg.bucket, reg.id, reg.msisdn, card.number,
       EXISTS (SELECT FROM subscriber
                WHERE (subscriber.bucket, subscriber.id) = (reg.subscriber_bucket, reg.subscriber_id)
                  AND succeeded_by IS NULL AND subscriber.status <> 'TERMINATED') AS present
  FROM {REGISTERED}
 WHERE card.expires_on = $1 AND card.bucket = ANY($2::int[]) AND reg.reminded_for IS DISTINCT FROM $1
 ORDER BY card.bucket, card.id LIMIT $3
   FOR NO KEY UPDATE OF reg
"""

REMINDED = """
UPDATE auto_renewal SET reminded_for = $3
  FROM unnest($1::smallint[], $2::uuid[]) AS told (bucket, id)
 WHERE (auto_renewal.bucket, auto_renewal.id) = (told.bucket, told.id)
"""
