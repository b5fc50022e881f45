"""The statements that take a chunk of subscribers."""

from persistence.rows.parties import SUBSCRIBER, listed

LOCK = f"""
SELECT {listed(SUBSCRIBER, "subscriber")}
  FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, msisdn)
  JOIN subscriber ON (subscriber.bucket, subscriber.msisdn) = (asked.bucket, asked.msisdn) AND succeeded_by IS NULL
 ORDER BY subscriber.bucket, subscriber.msisdn
   FOR NO KEY UPDATE OF subscriber
"""

_COLUMNS = """
bucket, id, msisdn, operator, billing, segment, status, activated_on, province, billing_cycle_day,
basic_usage_30_days, basic_usage_as_of, flagged_for_abuse, observed_at, valid_until, average_monthly_top_up,
other_advance_debt, succeeded_by
"""

_ROWS = f"""
unnest($1::smallint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[],
       $10::smallint[], $11::bigint[], $12::date[], $13::boolean[], $14::timestamptz[], $15::date[], $16::bigint[],
       $17::bigint[], $18::uuid[])
    AS told ({_COLUMNS})
"""

ADD = f"INSERT INTO subscriber ({_COLUMNS}) SELECT * FROM {_ROWS} ON CONFLICT DO NOTHING"

UPDATE = f"""
UPDATE subscriber
   SET (operator, billing, segment, status, activated_on, province, billing_cycle_day, basic_usage_30_days,
        basic_usage_as_of, flagged_for_abuse, observed_at, valid_until, average_monthly_top_up, other_advance_debt,
        succeeded_by)
     = (told.operator, told.billing, told.segment, told.status, told.activated_on, told.province,
        told.billing_cycle_day, told.basic_usage_30_days, told.basic_usage_as_of, told.flagged_for_abuse,
        told.observed_at, told.valid_until, told.average_monthly_top_up, told.other_advance_debt, told.succeeded_by)
  FROM {_ROWS}
 WHERE (subscriber.bucket, subscriber.id) = (told.bucket, told.id)
"""

OWED = """
SELECT advance.subscriber_id, sum(price - repaid)::bigint AS owed
  FROM unnest($1::smallint[], $2::uuid[]) AS asked (bucket, id)
  JOIN advance ON (advance.bucket, advance.subscriber_id) = (asked.bucket, asked.id)
 WHERE status IN ('OUTSTANDING', 'WRITTEN_OFF')
 GROUP BY advance.subscriber_id
"""
