"""The statements of a renewal: the locked read, the payments the limits look at, and the writing ones."""

from persistence.rows import CARD, SUBSCRIBER, listed

LOCK = f"""
WITH card AS MATERIALIZED (
    SELECT {listed(CARD, "decoder_card", "card_")} FROM decoder_card
     WHERE (bucket, number) = ($1, $2) FOR NO KEY UPDATE
), payer AS MATERIALIZED (
    SELECT {listed(SUBSCRIBER, "subscriber", "payer_")} FROM subscriber
     WHERE (bucket, msisdn) = ($3, $4) AND succeeded_by IS NULL AND (SELECT count(*) FROM card) >= 0
       FOR NO KEY UPDATE
)
SELECT revision, card.*, payer.*, operation, fingerprint, subject_bucket, subject_id, refusals
  FROM catalogue_revision
  LEFT JOIN card ON true
  LEFT JOIN payer ON true
  LEFT JOIN idempotency_key AS seen ON (seen.bucket, seen.principal, seen.key) = ($5, $6, $7)
"""
"""The count makes the card's lock come before the payer's: one lock order everywhere."""

SPENDING = """
SELECT paid_on, total, card_id FROM spending
 WHERE (bucket, payer_id) = ($1, $2) AND paid_on >= $3 AND NOT withdrawn
"""

_KEY = """
    INSERT INTO idempotency_key
        (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, refusals)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""

RECORD = f"""
WITH outcome AS ({_KEY}), renewed AS (
    INSERT INTO renewal
        (bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term, method, status,
         price, fee, requested_at, settled_at, expires_on_before, expires_on_after)
    VALUES ($9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
), spent AS (
    INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
    VALUES ($26, $13, $27, $10, $9, $11, $20::bigint + $21::bigint)
), moved AS (
    INSERT INTO transfer (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at)
    SELECT $26, $13, moves.id, debit, credit, amount, reason, $10, $22
      FROM unnest($39::uuid[], $40::text[], $41::text[], $42::bigint[], $43::text[])
        AS moves (id, debit, credit, amount, reason)
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    VALUES ($44, $45, $46, $47, $48, $49, $50, $51)
), commanded AS (
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws) VALUES ($9, $11, $52, $10, false)
)
UPDATE decoder_card
   SET (status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries, overlay_renewal_id,
        overlay_until, expires_on, observed_at) = ($28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38)
 WHERE (bucket, id) = ($9, $11)
"""

REFUSE = f"""
WITH outcome AS ({_KEY})
INSERT INTO refused_attempt
    (bucket, id, at, card_number, payer_msisdn, package, extra_rooms, term, method, rules, refusals)
VALUES ($9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
"""
