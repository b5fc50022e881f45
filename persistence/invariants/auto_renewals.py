"""What must never exist of auto-renewals: a day charged twice, or decided and not recorded (K-AUTO-CHARGE)."""

from persistence.invariants.archived import archived_until

CHARGED_TWICE = """
SELECT format('registration %s was charged %s times for %s', auto_renewal_id, count(*), expires_on_before)
  FROM renewal WHERE auto_renewal_id IS NOT NULL
 GROUP BY auto_renewal_id, expires_on_before HAVING count(*) > 1
"""

CHARGED_WITHOUT_REGISTRATION = """
SELECT format('renewal %s was charged by %s, which is not on record for it', renewal.id, auto_renewal_id)
  FROM renewal
 WHERE auto_renewal_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM auto_renewal
     WHERE (auto_renewal.bucket, auto_renewal.id, auto_renewal.card_id, subscriber_id)
         = (renewal.bucket, auto_renewal_id, renewal.card_id, payer_id))
"""

CHARGED_WITHOUT_RECORD = """
SELECT format('card %s was charged for %s and nothing says so', id, charged_for)
  FROM decoder_card AS card
 WHERE charged_for IS NOT NULL AND NOT EXISTS (
    SELECT FROM renewal
     WHERE (renewal.bucket, renewal.card_id, expires_on_before) = (card.bucket, card.id, charged_for)
       AND auto_renewal_id IS NOT NULL)
"""

REFUSED_WITHOUT_RECORD = """
SELECT format('registration %s was refused for %s and nothing says why', id, refused_for)
  FROM auto_renewal
 WHERE refused_for IS NOT NULL AND NOT EXISTS (
    SELECT FROM refused_attempt
     WHERE (refused_attempt.bucket, refused_attempt.id) = (auto_renewal.bucket, last_refusal_id))
"""

TALLY_UNLIKE_RECORD = f"""
SELECT format('the charge of %s says %s succeeded, %s did', day, sum(told), sum(charged))
  FROM (
    SELECT day, succeeded AS told, 0 AS charged, true AS swept FROM sweep_part
     WHERE kind = 'CHARGE' AND day >= ({archived_until("renewal")} AT TIME ZONE 'UTC' + interval '7 hours')::date
     UNION ALL
    SELECT expires_on_before, 0, 1, false FROM renewal WHERE auto_renewal_id IS NOT NULL
  ) AS both_sides
 GROUP BY day HAVING bool_or(swept) AND sum(told) <> sum(charged)
"""

AUTO_RENEWALS = {
    "a registration charged twice for one day": CHARGED_TWICE,
    "a charge without its registration": CHARGED_WITHOUT_REGISTRATION,
    "a charge decided and not recorded": CHARGED_WITHOUT_RECORD,
    "a charge refused and not recorded": REFUSED_WITHOUT_RECORD,
    "a sweep that counts what did not happen": TALLY_UNLIKE_RECORD,
}
