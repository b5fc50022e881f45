"""The statements that take a chunk of decoder cards."""

from persistence.rows.parties import CARD, listed

LOCK = f"""
SELECT decoder_card.bucket, {listed(CARD, "decoder_card")}
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, number)
  JOIN decoder_card ON (decoder_card.bucket, decoder_card.number) = (asked.bucket, asked.number)
 ORDER BY decoder_card.bucket, decoder_card.number
   FOR NO KEY UPDATE OF decoder_card
"""

UNACKNOWLEDGED = """
SELECT card_id FROM activation
 WHERE (bucket, card_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[])) AND state IN ('QUEUED', 'SENT')
"""

_COLUMNS = """
bucket, id, number, product_line, status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries,
overlay_renewal_id, overlay_until, expires_on, observed_at
"""

_ROWS = f"""
unnest($1::smallint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::smallint[], $8::date[],
       $9::integer[], $10::integer[], $11::text[], $12::uuid[], $13::date[], $14::date[], $15::timestamptz[])
    AS told ({_COLUMNS})
"""
"""The entries come as text: lists within a list are taken for one array of two dimensions."""

ADD = f"""
INSERT INTO decoder_card ({_COLUMNS})
SELECT bucket, id, number, product_line, status, package, extra_rooms, chain_began_on, chain_months, chain_weeks,
       entries::jsonb, overlay_renewal_id, overlay_until, expires_on, observed_at
  FROM {_ROWS}
ON CONFLICT DO NOTHING
"""

UPDATE = f"""
UPDATE decoder_card
   SET (status, package, extra_rooms, chain_began_on, chain_months, chain_weeks, entries, overlay_renewal_id,
        overlay_until, expires_on, observed_at)
     = (told.status, told.package, told.extra_rooms, told.chain_began_on, told.chain_months, told.chain_weeks,
        told.entries::jsonb, told.overlay_renewal_id, told.overlay_until, told.expires_on, told.observed_at)
  FROM {_ROWS}
 WHERE (decoder_card.bucket, decoder_card.id) = (told.bucket, told.id)
"""

STATE = """
INSERT INTO sandbox_card (bucket, number, product_line, status, package, extra_rooms, expires_on)
SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::date[])
ON CONFLICT (bucket, number) DO UPDATE
   SET (status, package, extra_rooms, expires_on, overlay_until)
     = (excluded.status, excluded.package, excluded.extra_rooms, excluded.expires_on, NULL)
"""
