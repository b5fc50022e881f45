"""The statements that take a chunk of subscribers."""

from persistence.rows import columns

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
