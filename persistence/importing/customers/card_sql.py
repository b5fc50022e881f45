"""The statements that take a chunk of decoder cards."""

from persistence.rows import columns
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

ADD = columns.CARD.insert_told()

UPDATE = columns.CARD.update_told(columns.CARD.names)

STATE = """
INSERT INTO sandbox_card (bucket, number, product_line, status, package, extra_rooms, expires_on)
SELECT * FROM unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::date[])
ON CONFLICT (bucket, number) DO UPDATE
   SET (status, package, extra_rooms, expires_on, overlay_until)
     = (excluded.status, excluded.package, excluded.extra_rooms, excluded.expires_on, NULL)
"""
