"""What must never exist of advances: debts unlike the ledger, units from nowhere, too much owed (S-BOOK, S-CEILING)."""

ADVANCE_UNLIKE_ITS_TRANSFERS = """
SELECT format('advance %s, %s, of %s with %s repaid: its transfers say %s, %s, %s', id, status, price, repaid, granted,
              back, standing)
  FROM advance
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(amount) FILTER (WHERE reason = 'ADVANCE_GRANT'), 0) AS granted,
           coalesce(sum(amount) FILTER (WHERE debit = 'TOP_UPS_RECEIVED'), 0) AS back,
           coalesce(sum(amount) FILTER (WHERE (debit, credit) = ('ADVANCE_SALES', 'MAIN_BALANCES')), 0) AS returned,
           coalesce(sum(CASE WHEN debit IN ('ADVANCES_RECEIVABLE', 'ADVANCES_OVERDUE', 'ADVANCE_WRITE_OFFS')
                             THEN amount ELSE 0 END
                      - CASE WHEN credit IN ('ADVANCES_RECEIVABLE', 'ADVANCES_OVERDUE', 'ADVANCE_WRITE_OFFS')
                             THEN amount ELSE 0 END), 0) AS standing,
           coalesce(sum(CASE 'ADVANCES_OVERDUE' WHEN debit THEN amount WHEN credit THEN -amount END), 0) AS overdue,
           coalesce(sum(CASE 'ADVANCE_WRITE_OFFS' WHEN debit THEN amount WHEN credit THEN -amount END), 0) AS lost
      FROM transfer
     WHERE (transfer.bucket, transfer.subscriber_id, cause_id) = (advance.bucket, advance.subscriber_id, advance.id)
  ) AS moved ON true
 WHERE (granted, back, returned, standing, overdue, lost) IS DISTINCT FROM (
        CASE WHEN granted_at IS NULL THEN 0 ELSE price END,
        repaid,
        CASE status WHEN 'REFUNDED' THEN repaid ELSE 0 END,
        CASE WHEN status IN ('OUTSTANDING', 'WRITTEN_OFF') THEN price - repaid ELSE 0 END,
        CASE WHEN status = 'OUTSTANDING' AND overdue_since IS NOT NULL THEN price - repaid ELSE 0 END,
        CASE status WHEN 'WRITTEN_OFF' THEN price - repaid ELSE 0 END)
"""

TOP_UPS_UNLIKE_REPAYMENTS = """
SELECT format('subscriber %s: top-ups have repaid %s, its advances %s', subscriber_id, sum(paid), sum(back))
  FROM (
    SELECT bucket, subscriber_id, repaid AS paid, 0 AS back FROM top_up
     UNION ALL
    SELECT bucket, subscriber_id, 0, repaid FROM advance
  ) AS both_sides
 GROUP BY bucket, subscriber_id HAVING sum(paid) <> sum(back)
"""

UNITS_FROM_NOWHERE = """
SELECT format('subscriber %s holds %s %s, %s used, %s taken back', subscriber_id, held.granted, bundle, used, withdrawn)
  FROM granted_bundle AS held
 WHERE (granted, used, withdrawn) IS DISTINCT FROM (
    (SELECT coalesce(sum(quantity), 0) FROM advance
      WHERE (advance.bucket, advance.subscriber_id, advance.bundle) = (held.bucket, held.subscriber_id, held.bundle)
        AND granted_at IS NOT NULL),
    (SELECT coalesce(sum(quantity), 0) FROM bundle_usage AS told
      WHERE (told.bucket, told.subscriber_id, told.bundle) = (held.bucket, held.subscriber_id, held.bundle)),
    (SELECT coalesce(sum(settled.withdrawn), 0) FROM advance
       JOIN advance_settlement AS settled ON (settled.bucket, advance_id) = (advance.bucket, advance.id)
      WHERE (advance.bucket, advance.subscriber_id, advance.bundle) = (held.bucket, held.subscriber_id, held.bundle)))
"""

GRANTED_WITHOUT_UNITS = """
SELECT format('advance %s was granted and its units are not held', id)
  FROM advance
 WHERE granted_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM granted_bundle AS held
     WHERE (held.bucket, held.subscriber_id, held.bundle) = (advance.bucket, advance.subscriber_id, advance.bundle))
"""

SETTLEMENT_UNLIKE_ITS_ADVANCE = """
SELECT format('advance %s is %s, with %s refunds and %s write-offs', advance.id, status,
              count(*) FILTER (WHERE kind = 'REFUND'), count(*) FILTER (WHERE kind = 'WRITE_OFF'))
  FROM advance LEFT JOIN advance_settlement AS settled ON (settled.bucket, advance_id) = (advance.bucket, advance.id)
 GROUP BY advance.bucket, advance.id, status
HAVING count(*) FILTER (WHERE kind = 'REFUND') <> CASE status WHEN 'REFUNDED' THEN 1 ELSE 0 END
    OR status = 'WRITTEN_OFF' AND count(*) FILTER (WHERE kind = 'WRITE_OFF') <> 1
"""

GRANTS_NOT_TOLD = """
SELECT format('bucket %s: %s grants were told of %s times', advances.bucket, grants, coalesce(messages, 0))
  FROM (SELECT bucket, msisdn, count(*) AS grants FROM advance WHERE granted_at IS NOT NULL
         GROUP BY bucket, msisdn) AS advances
  LEFT JOIN (SELECT bucket, recipient, sum(messages) AS messages FROM (
                 SELECT bucket, recipient, 1 AS messages FROM message WHERE key = 'splus.granted'
                  UNION ALL SELECT bucket, recipient, messages FROM archived_message WHERE key = 'splus.granted'
             ) AS every GROUP BY bucket, recipient) AS told ON (told.bucket, recipient) = (advances.bucket, msisdn)
 WHERE grants <> coalesce(messages, 0)
"""

ADVANCES = {
    "an advance unlike its transfers": ADVANCE_UNLIKE_ITS_TRANSFERS,
    "top-ups that repaid other than the advances say": TOP_UPS_UNLIKE_REPAYMENTS,
    "units from nowhere": UNITS_FROM_NOWHERE,
    "a grant without its units": GRANTED_WITHOUT_UNITS,
    "a settlement unlike its advance": SETTLEMENT_UNLIKE_ITS_ADVANCE,
    "grants that were not told once each": GRANTS_NOT_TOLD,
}
