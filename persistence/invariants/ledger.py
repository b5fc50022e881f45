"""What must never exist in the ledger: money that no transfer moved, or that moved for nothing (G-LEDGER)."""

from persistence.invariants.archived import archived_until
from persistence.lookups.ledger.periods import BOUNDARY, OF_DAY

BALANCE_WITHOUT_TRANSFERS = """
SELECT format('subscriber %s has %s, its transfers say %s', subscriber.id, main_balance, coalesce(moved, 0))
  FROM subscriber
  LEFT JOIN (
    SELECT bucket, subscriber_id, sum(change) AS moved FROM (
        SELECT bucket, subscriber_id, CASE 'MAIN_BALANCES' WHEN credit THEN amount WHEN debit THEN -amount END AS change
          FROM transfer UNION ALL SELECT bucket, subscriber_id, moved FROM archived_balance) AS moves
     GROUP BY 1, 2) AS ledger ON (ledger.bucket, subscriber_id) = (subscriber.bucket, subscriber.id)
 WHERE main_balance <> coalesce(moved, 0)
"""

_MOVED_FOR_RENEWALS = """
SELECT cause_id, sum(amount) AS in_all,
       sum(amount) FILTER (WHERE (debit, credit, reason) IN (('MAIN_BALANCES', 'OWED_TO_TELEVISION', 'PACKAGE_PRICE'),
           ('MAIN_BALANCES', 'FEE_REVENUE', 'SERVICE_FEE'))) AS taken,
       sum(amount) FILTER (WHERE (debit, credit, reason)
           = ('MAIN_BALANCES', 'OWED_TO_TELEVISION', 'PACKAGE_PRICE')) AS price_taken,
       sum(amount) FILTER (WHERE credit = 'MAIN_BALANCES' AND (debit, reason) IN (
           ('OWED_TO_TELEVISION', 'PRICE_REFUND'), ('FEE_REVENUE', 'FEE_REFUND'))) AS given_back,
       sum(amount) FILTER (WHERE (debit, credit, reason)
           = ('OWED_TO_TELEVISION', 'MAIN_BALANCES', 'PRICE_REFUND')) AS price_given_back,
       min(subscriber_id::text) AS payer, max(subscriber_id::text) AS last_payer
  FROM transfer GROUP BY cause_id
"""

RENEWAL_WITHOUT_ITS_TRANSFERS = f"""
SELECT format('renewal %s, %s: of %s, %s was taken and %s given back', cause_id, max(status), sum(total), sum(taken),
              sum(given_back))
  FROM (
    SELECT id AS cause_id, status::text, price, price + fee AS total, payer_id::text AS whose,
           NULL::numeric AS in_all, NULL::numeric AS taken, NULL::numeric AS price_taken, NULL::numeric AS given_back,
           NULL::numeric AS price_given_back, NULL AS payer, NULL AS last_payer
      FROM renewal
     WHERE method = 'MAIN_BALANCE' AND imported_as IS NULL AND requested_at >= {archived_until("transfer")}
     UNION ALL
    SELECT cause_id, NULL, NULL, NULL, NULL, in_all, taken, price_taken, given_back, price_given_back, payer, last_payer
      FROM ({_MOVED_FOR_RENEWALS}) AS moved
  ) AS both_sides
 GROUP BY cause_id
HAVING count(status) = 1
   AND (max(payer), max(last_payer), sum(taken), sum(price_taken), coalesce(sum(given_back), 0),
        coalesce(sum(price_given_back), 0), sum(in_all))
       IS DISTINCT FROM (max(whose), max(whose), sum(total), sum(price),
                         CASE max(status) WHEN 'REFUNDED' THEN sum(total) ELSE 0 END,
                         CASE max(status) WHEN 'REFUNDED' THEN sum(price) ELSE 0 END,
                         CASE max(status) WHEN 'REFUNDED' THEN 2 ELSE 1 END * sum(total))
"""

TOP_UP_WITHOUT_ITS_TRANSFER = f"""
SELECT format('top-up %s credits %s, its transfers %s', top_up.id, top_up.amount - repaid, moved)
  FROM top_up
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(transfer.amount), 0) AS moved FROM transfer
     WHERE (transfer.bucket, transfer.subscriber_id, cause_id) = (top_up.bucket, top_up.subscriber_id, top_up.id)
       AND (debit, credit, reason) = ('TOP_UPS_RECEIVED', 'MAIN_BALANCES', 'TOP_UP')
  ) AS ledger ON true
 WHERE moved <> top_up.amount - repaid AND top_up.at >= {archived_until("transfer")}
"""

TOP_UP_OF_NOBODY = """
SELECT format('top-up %s is of %s, who is not on record', id, subscriber_id)
  FROM top_up
 WHERE NOT EXISTS (SELECT FROM subscriber
                    WHERE (subscriber.bucket, subscriber.id) = (top_up.bucket, subscriber_id))
"""

TRANSFER_UNLIKE_ITS_ACCOUNTS = """
SELECT format('transfer %s from %s to %s tells the balance %s', id, debit, credit, balance_after)
  FROM transfer
 WHERE debit = credit OR ('MAIN_BALANCES' IN (debit, credit)) <> (balance_after IS NOT NULL)
"""

TRANSFER_WITHOUT_A_CAUSE = f"""
SELECT format('transfer %s is for %s, which is not on record', min(id), cause_id)
  FROM (
    SELECT id::text, cause_id FROM transfer WHERE at >= {archived_until("renewal")}
     UNION ALL SELECT NULL, id FROM renewal
     UNION ALL SELECT NULL, id FROM top_up
     UNION ALL SELECT NULL, id FROM advance
     UNION ALL SELECT NULL, id FROM promotion_charge
     UNION ALL SELECT NULL, id FROM opening_balance
  ) AS both_sides
 GROUP BY cause_id HAVING count(id) > 0 AND count(id) = count(*)
"""

OPENING_UNLIKE_ITS_TRANSFER = """
SELECT format('the balance of %s was opened with %s, its transfers say %s', opening.subscriber_id, opening.amount,
              moved)
  FROM opening_balance AS opening
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(transfer.amount), 0) AS moved FROM transfer
     WHERE (transfer.bucket, transfer.subscriber_id, cause_id) = (opening.bucket, opening.subscriber_id, opening.id)
       AND (debit, credit, reason) = ('OPENING_BALANCES', 'MAIN_BALANCES', 'OPENING_BALANCE')
  ) AS ledger ON true
 WHERE moved <> opening.amount
"""

OPENED_LATE = """
SELECT format('the balance of %s was opened after it had moved', subscriber_id)
  FROM transfer AS opening
 WHERE reason = 'OPENING_BALANCE' AND balance_after <> amount
"""

SUMS_UNLIKE_THEIR_TRANSFERS = f"""
SELECT format('sums of %s from %s to %s for %s say %s, transfers %s', day, credit, debit, reason, summed, moved)
  FROM (
    SELECT day, debit, credit, reason, sum(summed) AS summed, sum(moved) AS moved
      FROM (
        SELECT of_day AS day, debit, credit, reason, amount AS summed, 0 AS moved FROM closed_day_line
         UNION ALL SELECT day, debit, credit, reason, amount, 0 FROM ledger_period
         UNION ALL SELECT {OF_DAY}, debit, credit, reason, 0, amount FROM transfer WHERE recorded_at < {BOUNDARY}
         UNION ALL SELECT day, debit, credit, reason, 0, amount FROM archived_sum
      ) AS both_sides
     GROUP BY day, debit, credit, reason
  ) AS told
 WHERE summed <> moved
"""

PART_UNLIKE_ITS_COUNTS = """
SELECT format('%s of the archive is done, and %s of %s rows were passed', file, passed, rows)
  FROM archive_part WHERE state = 'DONE' AND passed <> rows OR state = 'WRITTEN' AND passed > 0
"""

LEDGER = {
    "a part of the archive that is done and is not": PART_UNLIKE_ITS_COUNTS,
    "sums of the ledger unlike their transfers": SUMS_UNLIKE_THEIR_TRANSFERS,
    "a balance that is not the sum of its transfers": BALANCE_WITHOUT_TRANSFERS,
    "a renewal without its transfers": RENEWAL_WITHOUT_ITS_TRANSFERS,
    "a top-up without its transfer": TOP_UP_WITHOUT_ITS_TRANSFER,
    "a top-up of nobody": TOP_UP_OF_NOBODY,
    "a transfer unlike its accounts": TRANSFER_UNLIKE_ITS_ACCOUNTS,
    "a transfer for nothing": TRANSFER_WITHOUT_A_CAUSE,
    "an opening balance unlike its transfer": OPENING_UNLIKE_ITS_TRANSFER,
    "a balance opened after it had moved": OPENED_LATE,
}
