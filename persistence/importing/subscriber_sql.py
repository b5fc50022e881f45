"""The statements that take a chunk of subscribers."""

from persistence.rows import columns
from persistence.rows.parties import SUBSCRIBER, listed

LOCK = f"""
SELECT {listed(SUBSCRIBER, "subscriber")}
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, msisdn)
  JOIN subscriber ON (subscriber.bucket, subscriber.msisdn) = (asked.bucket, asked.msisdn) AND succeeded_by IS NULL
 ORDER BY subscriber.bucket, subscriber.msisdn
   FOR NO KEY UPDATE OF subscriber
"""

_SUCCESSOR = {"succeeded_by": "uuid"}

ADD = columns.SUBSCRIBER.insert_told(_SUCCESSOR)

UPDATE = columns.SUBSCRIBER.update_told(columns.SUBSCRIBER.names, _SUCCESSOR)

OWED = """
SELECT advance.subscriber_id, sum(price - repaid)::bigint AS owed
  FROM unnest($1::smallint[], $2::uuid[]) AS asked (bucket, id)
  JOIN advance ON (advance.bucket, advance.subscriber_id) = (asked.bucket, asked.id)
 WHERE status IN ('OUTSTANDING', 'WRITTEN_OFF')
 GROUP BY advance.subscriber_id
"""
