"""What must never exist of idempotency keys: two outcomes, none, or one that is two things (G-ONCE)."""

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
SELECT format('a key for %s names %s, which is not on record', operation, subject_id)
  FROM idempotency_key
 WHERE operation IN ('RenewCommand', 'RenewConfirmedCommand') AND subject_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM renewal WHERE (bucket, id) = (subject_bucket, subject_id))
    OR operation = 'TopUpCommand' AND subject_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM top_up WHERE (bucket, id) = (subject_bucket, subject_id))
"""

RENEWAL_WITHOUT_ONE_KEY = """
SELECT format('renewal %s is the outcome of %s keys', renewal.id, count(key))
  FROM renewal LEFT JOIN idempotency_key AS made
    ON (subject_bucket, subject_id) = (renewal.bucket, renewal.id)
   AND operation IN ('RenewCommand', 'RenewConfirmedCommand')
 WHERE method = 'MAIN_BALANCE' AND auto_renewal_id IS NULL AND imported_as IS NULL
   AND requested_at >= archived_until('idempotency_key')
 GROUP BY renewal.id HAVING count(key) <> 1
"""

TOP_UP_WITHOUT_ONE_KEY = """
SELECT format('top-up %s is the outcome of %s keys', top_up.id, count(key))
  FROM top_up LEFT JOIN idempotency_key AS made
    ON (subject_bucket, subject_id) = (top_up.bucket, top_up.id) AND operation = 'TopUpCommand'
 WHERE top_up.at >= archived_until('idempotency_key')
 GROUP BY top_up.id HAVING count(key) <> 1
"""

KEYS = {
    "a key with two outcomes": KEY_WITH_TWO_OUTCOMES,
    "an outcome of two kinds, or of none": OUTCOME_OF_TWO_KINDS,
    "an outcome that is not on record": OUTCOME_NOT_ON_RECORD,
    "a renewal that is not the outcome of one key": RENEWAL_WITHOUT_ONE_KEY,
    "a top-up that is not the outcome of one key": TOP_UP_WITHOUT_ONE_KEY,
}
