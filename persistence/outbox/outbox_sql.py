"""What the outbox asks of PostgreSQL: claims that walk over nothing but what is due, and outcomes by the hundred.

A message is in one of two indexes: never tried, by the business instant it waits for, or tried, by the real one. What
is due is at the beginning of either, and claims begin where the ones before them did (`edge.py`).
"""

from persistence.rows.parties import CARD, listed

# Half of a claim is kept for those never tried, so that neither keeps the other from leaving.
CLAIM_MESSAGES = """
WITH again AS (
    SELECT bucket, recipient, id, next_attempt_at FROM message
     WHERE state = 'QUEUED' AND attempts > 0 AND next_attempt_at <= now()
       AND next_attempt_at >= coalesce($4, '-infinity'::timestamptz) AND coalesce(not_before, '-infinity') <= $1
     ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED
), untried AS (
    SELECT bucket, recipient, id, next_attempt_at FROM message
     WHERE state = 'QUEUED' AND attempts = 0 AND coalesce(not_before, '-infinity') <= $1 AND next_attempt_at <= now()
       AND (coalesce(not_before, '-infinity'), next_attempt_at)
           >= (coalesce($5, '-infinity'::timestamptz), coalesce($6, '-infinity'::timestamptz))
     ORDER BY coalesce(not_before, '-infinity'), next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED
), due AS MATERIALIZED (
    (SELECT * FROM again LIMIT $3 / 2) UNION ALL SELECT * FROM untried UNION ALL (SELECT * FROM again OFFSET $3 / 2)
     LIMIT $3
)
UPDATE message SET attempts = attempts + 1, next_attempt_at = now() + $2
  FROM due WHERE (message.bucket, message.recipient, message.id) = (due.bucket, due.recipient, due.id)
RETURNING message.bucket, message.id, key, channel, sender, message.recipient AS to, text, not_before, sent_at,
          not_after, attempts, due.next_attempt_at AS was_due_at, now() AS claimed_at
"""

SETTLE_MESSAGES = """
UPDATE message
   SET state = told.state, sent_at = told.sent_at, trouble = told.trouble, centre_id = told.centre_id,
       next_attempt_at = CASE told.state WHEN 'QUEUED' THEN now() + told.wait ELSE message.next_attempt_at END
  FROM unnest($1::smallint[], $2::text[], $3::uuid[], $4::int[], $5::text[], $6::timestamptz[], $7::text[],
              $8::interval[], $9::text[])
    AS told (bucket, recipient, id, attempts, state, sent_at, trouble, wait, centre_id)
 WHERE (message.bucket, message.recipient, message.id) = (told.bucket, told.recipient, told.id)
   AND message.state = 'QUEUED' AND (told.state <> 'QUEUED' OR message.attempts = told.attempts)
"""

RECEIPT = """
UPDATE message SET state = CASE WHEN $5::text IS NULL THEN 'DELIVERED' ELSE 'FAILED' END, settled_at = $4, trouble = $5
 WHERE (bucket, recipient) = ($1, $2) AND centre_id = $3 AND state = 'SENT'
"""

RECEIPTED = """
SELECT EXISTS (SELECT FROM message
                WHERE (bucket, recipient) = ($1, $2) AND centre_id = $3 AND state IN ('DELIVERED', 'FAILED'))
"""

# The oldest of a card is looked up by key for each candidate, whatever the planner believes of the whole table.
CLAIM_ACTIVATIONS = f"""
WITH due AS MATERIALIZED (
    SELECT bucket, card_id, id, next_attempt_at AS was_due_at FROM activation AS candidate
     WHERE state IN ('QUEUED', 'SENT') AND next_attempt_at <= now()
       AND next_attempt_at >= coalesce($3, '-infinity'::timestamptz)
       AND id = (
        SELECT oldest.id FROM activation AS oldest
         WHERE (oldest.bucket, oldest.card_id) = (candidate.bucket, candidate.card_id)
           AND oldest.state IN ('QUEUED', 'SENT')
         ORDER BY oldest.bucket, oldest.card_id, oldest.id LIMIT 1)
     ORDER BY next_attempt_at LIMIT $2 FOR UPDATE SKIP LOCKED
), claimed AS (
    UPDATE activation SET state = 'SENT', attempts = attempts + 1, next_attempt_at = now() + $1
      FROM due WHERE (activation.bucket, activation.card_id, activation.id) = (due.bucket, due.card_id, due.id)
    RETURNING activation.bucket, activation.card_id, activation.id, renewal_id, withdraws, attempts, was_due_at
)
SELECT claimed.id AS activation_id, renewal_id, withdraws, attempts, was_due_at, {listed(CARD, "decoder_card")}
  FROM claimed JOIN decoder_card ON (decoder_card.bucket, decoder_card.id) = (claimed.bucket, claimed.card_id)
"""

END_ACTIVATIONS = """
UPDATE activation SET state = told.state, answered_at = told.answered_at, trouble = told.trouble
  FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[])
    AS told (bucket, card_id, id, state, answered_at, trouble)
 WHERE (activation.bucket, activation.card_id, activation.id) = (told.bucket, told.card_id, told.id)
   AND activation.state = 'SENT'
"""

# What waits behind a command of its card waits as long: it would be walked over by every claim.
POSTPONE_ACTIVATIONS = """
WITH postponed AS (
    UPDATE activation SET next_attempt_at = now() + told.wait, trouble = told.trouble
      FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::int[], $5::interval[], $6::text[])
        AS told (bucket, card_id, id, attempts, wait, trouble)
     WHERE (activation.bucket, activation.card_id, activation.id) = (told.bucket, told.card_id, told.id)
       AND activation.state = 'SENT' AND activation.attempts = told.attempts
    RETURNING activation.bucket, activation.card_id, activation.id, activation.next_attempt_at
)
UPDATE activation SET next_attempt_at = postponed.next_attempt_at
  FROM postponed
 WHERE (activation.bucket, activation.card_id) = (postponed.bucket, postponed.card_id)
   AND activation.id > postponed.id AND activation.state = 'QUEUED'
"""
