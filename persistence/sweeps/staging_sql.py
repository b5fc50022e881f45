"""The statements that write what a chunk has decided: copied to the side once, and taken from there set by set."""

from persistence.rows import columns
from persistence.rows.parties import RENEWAL

SHARED = ("method", "status", "requested_at", "settled_at")
"""What renewals of one chunk have in common: it is no column of what is staged, but a value of the statements."""

OWN = tuple(column for column in RENEWAL if column not in SHARED)

STAGED_RENEWAL = (
    "bucket", *OWN, "auto_renewal_id", "payer_bucket", "card_package", "card_extra_rooms", "chain_began_on",
    "chain_months", "chain_weeks", "entries", "activation_id", "price_transfer_id", "fee_transfer_id",
)  # fmt: skip

MESSAGE = ("bucket", "recipient", "id", "key", "channel", "sender", "text", "not_before")

STAGE = f"""
CREATE TEMP TABLE IF NOT EXISTS staged_renewal (
    {columns.RENEWAL.declared(("bucket", *OWN))}, auto_renewal_id uuid,
    payer_bucket smallint, card_package text, card_extra_rooms smallint, chain_began_on date, chain_months int,
    chain_weeks int, entries jsonb, activation_id uuid, price_transfer_id uuid, fee_transfer_id uuid
) ON COMMIT DELETE ROWS
"""
"""A table of one connection, which no crash has to bring back: copying to the side and taking from there costs less
than an array for every column."""

RENEWED = f"""
INSERT INTO renewal (bucket, {", ".join(OWN)}, auto_renewal_id, {", ".join(SHARED)})
SELECT bucket, {", ".join(OWN)}, auto_renewal_id, $1, $2, $3, $4 FROM staged_renewal
"""

SPENT = """
INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
SELECT payer_bucket, payer_id, $1, id, bucket, card_id, price + fee FROM staged_renewal
"""

PAID = """
SELECT record_payments(array_agg(payer_bucket), array_agg(payer_id), array_agg(id), array_agg(price_transfer_id),
                       array_agg(price), array_agg(fee_transfer_id), array_agg(fee), $1, $2, $3, $4, $5)
  FROM staged_renewal
 WHERE price_transfer_id IS NOT NULL
HAVING count(*) > 0
"""
"""Those who pay for one card, a price and a fee. Of all others transfers are recorded one after the other."""

COMMANDED = """
INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws)
SELECT bucket, card_id, activation_id, id, false FROM staged_renewal
"""

CARDS = """
UPDATE decoder_card
   SET (package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries, expires_on, charged_for)
     = (staged.card_package, staged.card_extra_rooms, staged.chain_began_on, staged.chain_months, staged.chain_weeks,
        staged.entries, staged.expires_on_after, $1)
  FROM staged_renewal AS staged
 WHERE (decoder_card.bucket, decoder_card.id) = (staged.bucket, staged.card_id)
"""
