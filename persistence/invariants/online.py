"""What must never exist of what is bought online: money neither delivered nor owed, or both; a code spent twice."""

from persistence.invariants.archived import archived_until

ONLINE_WITHOUT_ITS_TRANSFERS = f"""
SELECT format('renewal %s, %s by %s: %s went to television, %s is held, %s was given back', renewal.id, status, method,
              delivered, held, given_back)
  FROM renewal
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(amount) FILTER (WHERE credit = 'OWED_TO_TELEVISION'), 0) AS delivered,
           coalesce(sum(amount) FILTER (WHERE credit = 'CARD_REFUNDS_DUE'), 0) AS held,
           coalesce(sum(amount) FILTER (WHERE reason = 'PRICE_REFUND'), 0) AS given_back, count(*) AS moves,
           bool_and(collector IN (debit, credit)) AS of_its_own
      FROM transfer, (SELECT CASE method WHEN 'VOUCHER' THEN 'VOUCHERS' WHEN 'DOMESTIC_DEBIT' THEN 'NAPAS'
                                         ELSE 'SMARTLINK' END AS collector) AS own
     WHERE (transfer.bucket, subscriber_id, cause_id) = (renewal.bucket, renewal.card_id, renewal.id)
  ) AS moved ON true
 WHERE method <> 'MAIN_BALANCE' AND imported_as IS NULL AND requested_at >= {archived_until("transfer")}
   AND NOT (coalesce(of_its_own, true) AND CASE
        WHEN status IN ('PENDING_PAYMENT', 'ABANDONED') THEN moves = 0
        ELSE delivered + held = price AND 0 IN (delivered, held)
             AND given_back = CASE status WHEN 'REFUNDED' THEN price ELSE 0 END
             AND moves = CASE status WHEN 'REFUNDED' THEN 2 ELSE 1 END
             AND (status <> 'SUCCEEDED' OR held = 0) END)
"""

PAID_UNLIKE_ITS_RENEWAL = """
SELECT format('the payment of renewal %s, %s, was paid at %s', renewal.id, status, paid_at)
  FROM renewal
  LEFT JOIN card_payment AS payment ON (payment.bucket, payment.renewal_id) = (renewal.bucket, renewal.id)
 WHERE method IN ('DOMESTIC_DEBIT', 'INTERNATIONAL_CARD') AND imported_as IS NULL
   AND (payment.renewal_id IS NULL OR amount <> price + fee
        OR (paid_at IS NOT NULL) <> (status IN ('SUCCEEDED', 'REFUND_DUE', 'REFUNDED')))
"""

PENDING_AND_FORGOTTEN = """
SELECT format('renewal %s is pending, and nobody will ask for it', renewal.id)
  FROM renewal JOIN card_payment AS payment ON (payment.bucket, payment.renewal_id) = (renewal.bucket, renewal.id)
 WHERE status = 'PENDING_PAYMENT' AND next_query_at IS NULL AND hint_at IS NULL AND parked_at IS NULL
"""

VOUCHER_UNLIKE_ITS_RENEWAL = """
SELECT format('voucher %s is spent for renewal %s', min(serial), renewal_id)
  FROM (
    SELECT serial, renewal_bucket, renewal_id, false AS bought FROM voucher WHERE state = 'SPENT'
     UNION ALL
    SELECT NULL, bucket, id, true FROM renewal WHERE method = 'VOUCHER'
  ) AS both_sides
 GROUP BY renewal_bucket, renewal_id HAVING count(serial) > 0 AND NOT bool_or(bought)
"""

RENEWAL_WITHOUT_ITS_VOUCHER = """
SELECT format('renewal %s was bought with %s vouchers', renewal_id, count(serial))
  FROM (
    SELECT serial, renewal_bucket, renewal_id, false AS bought FROM voucher WHERE renewal_id IS NOT NULL
     UNION ALL
    SELECT NULL, bucket, id, true FROM renewal WHERE method = 'VOUCHER' AND imported_as IS NULL
  ) AS both_sides
 GROUP BY renewal_bucket, renewal_id HAVING bool_or(bought) AND count(serial) <> 1
"""

SERIAL_TWICE = """
SELECT format('serial %s is there twice, or outside its batch', serial)
  FROM voucher LEFT JOIN voucher_batch AS batch ON batch.id = batch_id
 GROUP BY serial HAVING count(*) > 1 OR NOT bool_and(serial BETWEEN first AND first + count - 1)
"""

CARDHOLDER_OF_WHAT_ENDED = """
SELECT format('the name behind renewal %s is kept, which is %s', renewal.id, status)
  FROM renewal JOIN card_payment AS payment ON (payment.bucket, payment.renewal_id) = (renewal.bucket, renewal.id)
 WHERE status <> 'PENDING_PAYMENT' AND cardholder IS NOT NULL
"""

ONLINE = {
    "money of an online renewal neither delivered nor owed back, or both": ONLINE_WITHOUT_ITS_TRANSFERS,
    "a payment other than its renewal says": PAID_UNLIKE_ITS_RENEWAL,
    "a pending payment that nobody asks for": PENDING_AND_FORGOTTEN,
    "a spent voucher without its renewal": VOUCHER_UNLIKE_ITS_RENEWAL,
    "a renewal without its one voucher": RENEWAL_WITHOUT_ITS_VOUCHER,
    "a serial twice": SERIAL_TWICE,
    "a cardholder's name after the payment": CARDHOLDER_OF_WHAT_ENDED,
}
