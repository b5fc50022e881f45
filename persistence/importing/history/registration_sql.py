"""The statements that take over a chunk of registrations."""

from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS

ON_RECORD = """
SELECT id FROM auto_renewal WHERE (bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

ACTIVE = f"""
SELECT {AUTO_RENEWAL_COLUMNS}, EXISTS (
           SELECT FROM subscriber
            WHERE (subscriber.bucket, subscriber.id) = (subscriber_bucket, subscriber_id)
              AND succeeded_by IS NULL AND subscriber.status <> 'TERMINATED') AS present
  FROM auto_renewal
 WHERE (bucket, card_id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[])) AND status = 'ACTIVE'
"""

LEAVE = """
UPDATE auto_renewal SET (status, cancelled_at, cancelled_by) = ('CANCELLED', $3, $4)
 WHERE (bucket, id) IN (SELECT * FROM unnest($1::smallint[], $2::uuid[]))
"""

ADD = """
INSERT INTO auto_renewal (bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn, channel, status,
                          requested_by, requested_at, registered_at)
SELECT * FROM unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::text[], $5::smallint[], $6::uuid[], $7::text[],
                     $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::timestamptz[])
"""
