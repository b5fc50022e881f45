"""What must never exist of a renewal: charged and not delivered, delivered and not charged, or half of it (G-ONCE)."""

RENEWAL_WITHOUT_A_COMMAND = """
SELECT format('renewal %s has %s commands that activate it', renewal.id, commands)
  FROM renewal
  LEFT JOIN LATERAL (
    SELECT count(*) AS commands FROM activation
     WHERE (activation.bucket, renewal_id, activation.card_id) = (renewal.bucket, renewal.id, renewal.card_id)
       AND NOT withdraws
  ) AS sent ON true
 WHERE status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED') AND imported_as IS NULL AND commands <> 1
   AND NOT (commands = 0 AND method IN ('DOMESTIC_DEBIT', 'INTERNATIONAL_CARD') AND status <> 'SUCCEEDED')
"""
"""What was paid by card and could not be delivered is owed back without a command (O-PENDING)."""

RENEWAL_WITHOUT_SPENDING = """
SELECT format('renewal %s, %s, is not counted as it should be', renewal.id, status)
  FROM renewal
 WHERE method = 'MAIN_BALANCE' AND NOT EXISTS (
    SELECT FROM spending
     WHERE (payer_id, renewal_id, card_bucket, spending.card_id, total, withdrawn)
         = (renewal.payer_id, renewal.id, renewal.bucket, renewal.card_id, price + fee, status <> 'SUCCEEDED')
       AND paid_on = (requested_at AT TIME ZONE 'UTC' + interval '7 hours')::date)
"""

SPENDING_WITHOUT_A_RENEWAL = """
SELECT format('spending for %s, which is not on record', renewal_id)
  FROM spending
 WHERE paid_on >= (archived_until('renewal') AT TIME ZONE 'UTC' + interval '7 hours')::date
   AND NOT EXISTS (SELECT FROM renewal WHERE (bucket, id) = (card_bucket, renewal_id))
"""

RENEWAL_OF_NO_CARD = """
SELECT format('renewal %s is of card %s, which is not on record', id, card_id)
  FROM renewal
 WHERE NOT EXISTS (SELECT FROM decoder_card AS card WHERE (card.bucket, card.id) = (renewal.bucket, card_id))
"""

SPENDING_OF_NOBODY = """
SELECT format('spending for %s is of %s, who is not on record', renewal_id, payer_id)
  FROM spending
 WHERE NOT EXISTS (SELECT FROM subscriber AS payer WHERE (payer.bucket, payer.id) = (spending.bucket, payer_id))
"""

COMMAND_FOR_NO_RENEWAL = """
SELECT format('activation %s is for renewal %s, which is not on record for its card', id, renewal_id)
  FROM activation
 WHERE (answered_at IS NULL OR archived_until('renewal') = '-infinity')
   AND NOT EXISTS (SELECT FROM renewal
                    WHERE (renewal.bucket, renewal.card_id, renewal.id)
                        = (activation.bucket, activation.card_id, renewal_id))
"""

RENEWALS_NOT_TOLD = """
SELECT format('bucket %s: a payer of %s renewals was told of %s', paid.bucket, renewals, coalesce(messages, 0))
  FROM (SELECT spending.bucket, msisdn, count(*) AS renewals
          FROM spending JOIN subscriber ON (subscriber.bucket, subscriber.id) = (spending.bucket, payer_id)
         WHERE NOT EXISTS (SELECT FROM renewal
                            WHERE (renewal.bucket, renewal.id) = (card_bucket, renewal_id) AND imported_as IS NOT NULL)
         GROUP BY spending.bucket, msisdn) AS paid
  LEFT JOIN (SELECT bucket, recipient, sum(messages) AS messages FROM (
                 SELECT bucket, recipient, 1 AS messages FROM message WHERE key LIKE 'kplus.renewed%'
                  UNION ALL SELECT bucket, recipient, messages FROM archived_message WHERE key = 'kplus.renewed'
             ) AS every GROUP BY bucket, recipient) AS told ON (told.bucket, recipient) = (paid.bucket, msisdn)
 WHERE renewals <> coalesce(messages, 0)
"""

REFUND_UNLIKE_ITS_RENEWAL = """
SELECT format('renewal %s is %s with %s refunds', renewal.id, status, count(refund.id))
  FROM renewal LEFT JOIN refund ON (refund.bucket, renewal_id) = (renewal.bucket, renewal.id)
 GROUP BY renewal.id, status
HAVING count(refund.id) <> CASE status WHEN 'REFUNDED' THEN 1 ELSE 0 END
"""

REJECTION_WITHOUT_MONEY_DUE = """
SELECT format('renewal %s is %s, its activation is %s', renewal.id, status, state)
  FROM renewal JOIN activation ON (activation.bucket, renewal_id) = (renewal.bucket, renewal.id) AND NOT withdraws
 WHERE (status = 'SUCCEEDED' AND state = 'REJECTED') OR (status = 'REFUND_DUE' AND state <> 'REJECTED')
"""

MISTAKE_NOT_WITHDRAWN = """
SELECT format('renewal %s was refunded and the card system never told', renewal.id)
  FROM renewal JOIN activation ON (activation.bucket, renewal_id) = (renewal.bucket, renewal.id) AND NOT withdraws
 WHERE status = 'REFUNDED' AND state <> 'REJECTED' AND NOT EXISTS (
    SELECT FROM activation AS told
     WHERE (told.bucket, told.renewal_id) = (renewal.bucket, renewal.id) AND told.withdraws)
"""

IMPORTED_AND_MADE_HERE = """
SELECT format('renewal %s was imported as %s, and is %s with %s commands and %s transfers', renewal.id, imported_as,
              status, commands, moves)
  FROM renewal
  LEFT JOIN LATERAL (
    SELECT count(*) AS commands FROM activation
     WHERE (activation.bucket, activation.card_id, renewal_id) = (renewal.bucket, renewal.card_id, renewal.id)
  ) AS sent ON true
  LEFT JOIN (SELECT cause_id, count(*) AS moves FROM transfer GROUP BY cause_id) AS moved ON cause_id = renewal.id
 WHERE imported_as IS NOT NULL
   AND (status <> 'SUCCEEDED' OR commands > 0 OR moves > 0 OR auto_renewal_id IS NOT NULL)
"""

IMPORTED_TWICE = """
SELECT format('renewal %s was imported as %s, under which name are %s', renewal.id, imported_as, count(name))
  FROM renewal LEFT JOIN imported_payment
    ON (renewal_bucket, renewal_id, name) = (renewal.bucket, renewal.id, imported_as)
 WHERE imported_as IS NOT NULL
 GROUP BY renewal.id, imported_as HAVING count(name) <> 1
"""

RENEWALS = {
    "a renewal without its one activation": RENEWAL_WITHOUT_A_COMMAND,
    "a renewal that is not counted, or counted though taken back": RENEWAL_WITHOUT_SPENDING,
    "spending without a renewal": SPENDING_WITHOUT_A_RENEWAL,
    "a renewal of no card": RENEWAL_OF_NO_CARD,
    "spending of nobody": SPENDING_OF_NOBODY,
    "a command for no renewal": COMMAND_FOR_NO_RENEWAL,
    "renewals that were not told once each": RENEWALS_NOT_TOLD,
    "money given back other than the renewal says": REFUND_UNLIKE_ITS_RENEWAL,
    "a rejected activation whose money is not due, or due without one": REJECTION_WITHOUT_MONEY_DUE,
    "a refunded mistake that the card system still serves": MISTAKE_NOT_WITHDRAWN,
    "an imported payment that was made here": IMPORTED_AND_MADE_HERE,
    "an imported payment without its one name": IMPORTED_TWICE,
}
