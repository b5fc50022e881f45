"""The statements that take over a chunk of registrations."""

from persistence.rows import columns
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

ADD = columns.AUTO_RENEWAL.insert_told()
