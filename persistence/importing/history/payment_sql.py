"""The statements that take over a chunk of payments."""

from persistence.rows import columns

IMPORTED = """
SELECT name, card_number, payer_msisdn, package, extra_rooms, term, method, price, fee, requested_at
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, of_name)
  JOIN imported_payment AS payment ON (payment.bucket, name) = (asked.bucket, of_name)
  JOIN renewal ON (renewal.bucket, renewal.id) = (renewal_bucket, renewal_id)
"""

NAME = """
INSERT INTO imported_payment (bucket, name, renewal_bucket, renewal_id)
SELECT * FROM unnest($1::smallint[], $2::text[], $3::smallint[], $4::uuid[])
    ON CONFLICT DO NOTHING
"""

ADD = columns.RENEWAL.insert_told({"imported_as": "text"})

SPEND = """
INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
SELECT * FROM unnest($1::smallint[], $2::uuid[], $3::date[], $4::uuid[], $5::smallint[], $6::uuid[], $7::bigint[])
"""

TOUCH = """
UPDATE subscriber SET observed_at = observed_at
  FROM (SELECT DISTINCT * FROM unnest($1::smallint[], $2::uuid[]) AS told (bucket, id)) AS payer
 WHERE (subscriber.bucket, subscriber.id) = (payer.bucket, payer.id)
"""
"""Whoever pays changes its row, so that who has decided on the limits meanwhile decides again (G-LIMITS)."""
