"""What must never exist of a renewal: charged and not delivered, delivered and not charged, or half of it (G-ONCE)."""

from persistence.invariants.archived import archived_until

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
SELECT format('renewal %s is not counted as it should be', renewal_id)
  FROM (
    SELECT payer_id, id AS renewal_id, bucket AS card_bucket, card_id, price + fee AS total,
           status <> 'SUCCEEDED' AS withdrawn,
           (requested_at AT TIME ZONE 'UTC' + interval '7 hours')::date AS paid_on, true AS made
      FROM renewal WHERE method = 'MAIN_BALANCE'
     UNION ALL
    SELECT payer_id, renewal_id, card_bucket, card_id, total, withdrawn, paid_on, false FROM spending
  ) AS both_sides
 GROUP BY payer_id, renewal_id, card_bucket, card_id, total, withdrawn, paid_on HAVING bool_and(made)
"""

SPENDING_WITHOUT_A_RENEWAL = f"""
SELECT format('spending for %s, which is not on record', renewal_id)
  FROM (
    SELECT card_bucket, renewal_id, false AS made FROM spending
     WHERE paid_on >= ({archived_until("renewal")} AT TIME ZONE 'UTC' + interval '7 hours')::date
     UNION ALL
    SELECT bucket, id, true FROM renewal
  ) AS both_sides
 GROUP BY card_bucket, renewal_id HAVING NOT bool_or(made)
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

COMMAND_FOR_NO_RENEWAL = f"""
SELECT format('activation %s is for renewal %s, which is not on record for its card', id, renewal_id)
  FROM activation
 WHERE (answered_at IS NULL OR {archived_until("renewal")} = '-infinity')
   AND NOT EXISTS (SELECT FROM renewal
                    WHERE (renewal.bucket, renewal.card_id, renewal.id)
                        = (activation.bucket, activation.card_id, renewal_id))
"""

_PAID_HERE = """
SELECT max(payer_bucket) AS payer_bucket, max(payer_id)::uuid AS payer_id
  FROM (
    SELECT card_bucket, renewal_id, bucket AS payer_bucket, payer_id::text FROM spending
     UNION ALL
    SELECT bucket, id, NULL, NULL FROM renewal WHERE imported_as IS NOT NULL
  ) AS both_sides
 GROUP BY card_bucket, renewal_id HAVING count(*) = count(payer_id)
"""

RENEWALS_NOT_TOLD = f"""
SELECT format('bucket %s: a payer of %s renewals was told of %s', bucket, sum(renewals), sum(messages))
  FROM (
    SELECT payer.bucket, msisdn AS recipient, 1 AS renewals, 0 AS messages
      FROM ({_PAID_HERE}) AS paid JOIN subscriber AS payer ON (payer.bucket, payer.id) = (payer_bucket, payer_id)
     UNION ALL
    SELECT bucket, recipient, 0, 1 FROM message WHERE key LIKE 'kplus.renewed%'
     UNION ALL
    SELECT bucket, recipient, 0, messages FROM archived_message WHERE key = 'kplus.renewed'
  ) AS both_sides
 GROUP BY bucket, recipient HAVING sum(renewals) > 0 AND sum(renewals) <> sum(messages)
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
SELECT format('renewal %s was imported as %s, and is %s with %s commands and %s transfers', cause_id, max(imported_as),
              max(status), sum(commands), sum(moves))
  FROM (
    SELECT renewal.id AS cause_id, imported_as, status::text, auto_renewal_id::text, 0 AS moves, (
            SELECT count(*) FROM activation
             WHERE (activation.bucket, activation.card_id, renewal_id) = (renewal.bucket, renewal.card_id, renewal.id)
           ) AS commands
      FROM renewal WHERE imported_as IS NOT NULL
     UNION ALL
    SELECT cause_id, NULL, NULL, NULL, 1, 0 FROM transfer
  ) AS both_sides
 GROUP BY cause_id
HAVING count(imported_as) > 0
   AND (max(status) <> 'SUCCEEDED' OR sum(commands) > 0 OR sum(moves) > 0 OR count(auto_renewal_id) > 0)
"""

IMPORTED_TWICE = """
SELECT format('renewal %s was imported as %s, under which name are %s', id, imported_as, sum(names))
  FROM (
    SELECT bucket, id, imported_as, 0 AS names, true AS made FROM renewal WHERE imported_as IS NOT NULL
     UNION ALL
    SELECT renewal_bucket, renewal_id, name, 1, false FROM imported_payment
  ) AS both_sides
 GROUP BY bucket, id, imported_as HAVING bool_or(made) AND sum(names) <> 1
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
