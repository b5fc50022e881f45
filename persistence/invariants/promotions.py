"""What must never exist of promotions: a renewal nobody consented to, a fee twice, a bill unlike the ledger (P-*)."""

from persistence.invariants.archived import archived_until

CHARGE_UNLIKE_ITS_TRANSFERS = f"""
SELECT format('charge %s of %s + %s: its transfers say %s and %s', charge.id, fee, subscription, fees, subscriptions)
  FROM promotion_charge AS charge
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(amount) FILTER (WHERE (debit, credit, reason)
               = ('PROMOTIONS_RECEIVABLE', 'PROMOTION_FEES', 'PROMOTION_FEE')), 0) AS fees,
           coalesce(sum(amount) FILTER (WHERE (debit, credit, reason)
               = ('PROMOTIONS_RECEIVABLE', 'LINE_SUBSCRIPTIONS', 'PROMOTION_SUBSCRIPTION')), 0) AS subscriptions
      FROM transfer
     WHERE (transfer.bucket, transfer.subscriber_id, cause_id) = (charge.bucket, charge.subscriber_id, charge.id)
  ) AS moved ON true
 WHERE (fees, subscriptions) IS DISTINCT FROM (fee::bigint, subscription::bigint)
   AND charged_at >= {archived_until("transfer")}
"""

DAYS_CHARGED_TWICE = """
SELECT format('subscriber %s: %s days of the cycle of %s are charged', subscriber_id, sum(days), cycle_starts_on)
  FROM promotion_charge
 GROUP BY bucket, subscriber_id, cycle_starts_on, cycle_ends_on
HAVING sum(days) > cycle_ends_on - cycle_starts_on + count(DISTINCT enrolment_id) - 1
"""
"""The day on which one ends by hand and another begins may be of both."""

RENEWED_WITHOUT_CONSENT = """
SELECT format('enrolment %s was renewed, its notices were %s and %s', held.id, first.state, second.state)
  FROM promotion_enrolment AS held
  LEFT JOIN message AS first
    ON (first.bucket, first.recipient, first.id) = (held.bucket, held.msisdn, held.first_notice_id)
  LEFT JOIN message AS second
    ON (second.bucket, second.recipient, second.id) = (held.bucket, held.msisdn, held.second_notice_id)
 WHERE held.status = 'RENEWED'
   AND (first.sent_at IS NULL OR second.sent_at IS NULL OR held.opted_out_at IS NOT NULL
        OR EXISTS (SELECT FROM promotion_request AS asked
                    WHERE (asked.bucket, asked.enrolment_id) = (held.bucket, held.id) AND asked.status = 'CONFIRMED'))
"""

RENEWAL_WITHOUT_WHAT_IT_BEGAN = """
SELECT format('enrolment %s was renewed into %s, which is not there or is of another', held.id, held.renewed_into)
  FROM promotion_enrolment AS held
 WHERE held.status = 'RENEWED' AND NOT EXISTS (
    SELECT FROM promotion_enrolment AS begun
     WHERE (begun.bucket, begun.id, begun.previous_id, begun.subscriber_id)
         = (held.bucket, held.renewed_into, held.id, held.subscriber_id) AND begun.starts_on > held.ends_on)
"""

BEGUN_WITHOUT_A_RENEWAL = """
SELECT format('enrolment %s began by the renewal of %s, which says %s', begun.id, begun.previous_id, held.status)
  FROM promotion_enrolment AS begun
  LEFT JOIN promotion_enrolment AS held ON (held.bucket, held.id) = (begun.bucket, begun.previous_id)
 WHERE begun.previous_id IS NOT NULL AND held.renewed_into IS DISTINCT FROM begun.id
"""

IN_TWO_PROGRAMMES = """
SELECT format('subscriber %s is in %s programmes', subscriber_id, count(*))
  FROM promotion_enrolment WHERE status = 'ACTIVE'
 GROUP BY bucket, subscriber_id HAVING count(*) > 1
"""

LAPSED_AND_NOT_TOLD = """
SELECT format('request %s lapsed, and nothing tells of it', asked.id)
  FROM promotion_request AS asked
 WHERE asked.status = 'LAPSED' AND NOT EXISTS (
    SELECT FROM promotion_evidence AS told
     WHERE (told.bucket, told.enrolment_id) = (asked.bucket, asked.enrolment_id) AND told.at = asked.until
       AND told.kind IN ('OPT_OUT_LAPSED', 'CANCEL_LAPSED') AND told.message_id IS NOT NULL)
"""

ENROLMENT_OF_NOBODY = """
SELECT format('enrolment %s is of %s, who is not on record', id, subscriber_id)
  FROM promotion_enrolment AS held
 WHERE NOT EXISTS (SELECT FROM subscriber
                    WHERE (subscriber.bucket, subscriber.id) = (held.bucket, held.subscriber_id))
"""

PROMOTIONS = {
    "an enrolment of nobody": ENROLMENT_OF_NOBODY,
    "a charge unlike its transfers": CHARGE_UNLIKE_ITS_TRANSFERS,
    "days that are charged twice": DAYS_CHARGED_TWICE,
    "a renewal without consent": RENEWED_WITHOUT_CONSENT,
    "a renewal without what it began": RENEWAL_WITHOUT_WHAT_IT_BEGAN,
    "an enrolment begun by no renewal": BEGUN_WITHOUT_A_RENEWAL,
    "a subscriber in two programmes": IN_TWO_PROGRAMMES,
    "a request that lapsed untold": LAPSED_AND_NOT_TOLD,
}
