"""The statements of a renewal: one that reads all facts at one instant, and those that write."""

from persistence.rows import CARD, SUBSCRIBER, listed

FACTS = f"""
SELECT revision, {listed(CARD, "card", "card_")}, card.xmin AS card_version,
       {listed(SUBSCRIBER, "payer", "payer_")}, payer.xmin AS payer_version,
       operation, fingerprint, subject_bucket, subject_id, refusals, spending.*
  FROM catalogue_revision
  LEFT JOIN decoder_card AS card ON (card.bucket, card.number) = ($1, $2)
  LEFT JOIN subscriber AS payer ON (payer.bucket, payer.msisdn) = ($3, $4) AND payer.succeeded_by IS NULL
  LEFT JOIN LATERAL (
    SELECT array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(spending.card_id) AS cards
      FROM spending
     WHERE (spending.bucket, payer_id) = (payer.bucket, payer.id) AND paid_on >= $5 AND NOT withdrawn
  ) AS spending ON true
  LEFT JOIN idempotency_key AS seen ON (seen.bucket, seen.principal, seen.key) = ($6, $7, $8)
"""
"""Everything at one instant. Whoever pays changes the payer's row, so its version stands for the payments too."""

_KEY = """
    INSERT INTO idempotency_key
        (bucket, principal, key, operation, fingerprint, subject_bucket, subject_id, refusals)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8
"""

RECORD = f"""
WITH card AS MATERIALIZED (
    SELECT FROM decoder_card
     WHERE (bucket, id) = ($9, $11) AND ($53::xid IS NULL OR xmin = $53::xid) FOR NO KEY UPDATE
), moved AS MATERIALIZED (
    SELECT record_transfers_of(
        $26, $13, $54, $39, $40, $41, $42, $43,
        array_fill($10::uuid, ARRAY[coalesce(cardinality($39::uuid[]), 0)]), $22) AS recorded
      FROM card
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), outcome AS ({_KEY} FROM held), renewed AS (
    INSERT INTO renewal
        (bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term, method, status,
         price, fee, requested_at, settled_at, expires_on_before, expires_on_after, asked_by)
    SELECT $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $55 FROM held
), spent AS (
    INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
    SELECT $26, $13, $27, $10, $9, $11, $20::bigint + $21::bigint FROM held
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    SELECT $44, $45, $46, $47, $48, $49, $50, $51 FROM held
), commanded AS (
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws) SELECT $9, $11, $52, $10, false FROM held
)
UPDATE decoder_card
   SET (status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries, overlay_renewal_id,
        overlay_until, expires_on, observed_at) = ($28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38)
  FROM held
 WHERE (bucket, id) = ($9, $11)
"""
"""Lock the card, then move the payer's balance, where both are what was seen; then write, or write nothing at all.

A row that was changed meanwhile has another `xmin` when its lock is had, and is not found.
"""

REFUSE = f"""
WITH outcome AS ({_KEY})
INSERT INTO refused_attempt
    (bucket, id, at, card_number, payer_msisdn, package, extra_rooms, term, method, rules, refusals)
VALUES ($9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
"""
