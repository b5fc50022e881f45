"""What must never exist of idempotency keys: two outcomes, none, or one that is two things (G-ONCE)."""

from persistence.invariants.archived import archived_until

KEY_WITH_TWO_OUTCOMES = """
SELECT format('key of bucket %s has %s outcomes', min(bucket), count(*))
  FROM idempotency_key GROUP BY principal, key HAVING count(*) > 1
"""

OUTCOME_OF_TWO_KINDS = """
SELECT format('a key of bucket %s for %s made something and was refused, or neither', bucket, operation)
  FROM idempotency_key
 WHERE (subject_id IS NULL) = (refusals = '[]') OR (subject_id IS NULL) <> (subject_bucket IS NULL)
"""

OUTCOME_NOT_ON_RECORD = """
SELECT format('a key for %s names %s, which is not on record', max(operation), subject_id)
  FROM (
    SELECT operation, operation = 'TopUpCommand' AS of_top_up, subject_bucket, subject_id FROM idempotency_key
     WHERE operation IN ('RenewCommand', 'RenewConfirmedCommand', 'TopUpCommand') AND subject_id IS NOT NULL
     UNION ALL
    SELECT NULL, false, bucket, id FROM renewal
     UNION ALL
    SELECT NULL, true, bucket, id FROM top_up
  ) AS both_sides
 GROUP BY of_top_up, subject_bucket, subject_id
HAVING count(operation) > 0 AND count(operation) = count(*)
"""

RENEWAL_WITHOUT_ONE_KEY = f"""
SELECT format('renewal %s is the outcome of %s keys', id, sum(keys))
  FROM (
    SELECT bucket, id, true AS made, 0 AS keys FROM renewal
     WHERE method = 'MAIN_BALANCE' AND auto_renewal_id IS NULL AND imported_as IS NULL
       AND requested_at >= {archived_until("idempotency_key")}
     UNION ALL
    SELECT subject_bucket, subject_id, false, 1 FROM idempotency_key
     WHERE operation IN ('RenewCommand', 'RenewConfirmedCommand') AND subject_id IS NOT NULL
  ) AS both_sides
 GROUP BY bucket, id HAVING bool_or(made) AND sum(keys) <> 1
"""

TOP_UP_WITHOUT_ONE_KEY = f"""
SELECT format('top-up %s is the outcome of %s keys', id, sum(keys))
  FROM (
    SELECT bucket, id, true AS made, 0 AS keys FROM top_up WHERE at >= {archived_until("idempotency_key")}
     UNION ALL
    SELECT subject_bucket, subject_id, false, 1 FROM idempotency_key
     WHERE operation = 'TopUpCommand' AND subject_id IS NOT NULL
  ) AS both_sides
 GROUP BY bucket, id HAVING bool_or(made) AND sum(keys) <> 1
"""

KEYS = {
    "a key with two outcomes": KEY_WITH_TWO_OUTCOMES,
    "an outcome of two kinds, or of none": OUTCOME_OF_TWO_KINDS,
    "an outcome that is not on record": OUTCOME_NOT_ON_RECORD,
    "a renewal that is not the outcome of one key": RENEWAL_WITHOUT_ONE_KEY,
    "a top-up that is not the outcome of one key": TOP_UP_WITHOUT_ONE_KEY,
}
