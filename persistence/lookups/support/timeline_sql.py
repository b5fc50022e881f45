"""The statements of timelines: one page from many tables, each read backwards by its own key and no further."""

# $1 bucket, $2 owner's id, $3 its number, $4 id before which to begin, $5 kinds or NULL, $6 from, $7 until, $8 limit

PAGE = "ORDER BY id DESC LIMIT $8"


def _part(kind: str, sql: str, at: str = "at") -> str:
    """Write a source: left out where its kind is not asked for, and within the instants that are."""
    return f"""
(SELECT * FROM ({sql}) AS source
  WHERE ($5::text[] IS NULL OR '{kind}' = ANY ($5)) AND ($6::timestamptz IS NULL OR {at} >= $6)
    AND ($7::timestamptz IS NULL OR {at} < $7) AND id < $4 {PAGE})
"""


def _made_at(id_column: str) -> str:
    """Tell when an id was made: its first 48 bits are the milliseconds since 1970."""
    return f"to_timestamp(('x' || substr(replace({id_column}::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)"


_RENEWAL = """
SELECT 'RENEWAL' AS kind, transfer.id, transfer.at, 'renewal' AS text,
       jsonb_build_object('card', renewal.card_number, 'package', renewal.package, 'term', renewal.term,
                          'amount', renewal.price + renewal.fee, 'status', renewal.status) AS told,
       'RENEWAL' AS cause, paid.card_bucket AS cause_bucket, transfer.cause_id
  FROM transfer
  JOIN spending AS paid
    ON (paid.bucket, paid.payer_id, paid.paid_on, paid.renewal_id)
     = ($1, $2, (transfer.at AT TIME ZONE 'UTC' + interval '7 hours')::date, transfer.cause_id)
  JOIN renewal ON (renewal.bucket, renewal.id) = (paid.card_bucket, paid.renewal_id)
 WHERE (transfer.bucket, transfer.subscriber_id) = ($1, $2) AND transfer.reason = 'PACKAGE_PRICE'
"""

_TOP_UP = """
SELECT 'TOP_UP' AS kind, id, at, 'top_up' AS text, jsonb_build_object('amount', amount) AS told,
       'TOP_UP' AS cause, $1::smallint AS cause_bucket, cause_id
  FROM transfer WHERE (bucket, subscriber_id) = ($1, $2) AND reason = 'TOP_UP'
"""

_ADVANCE = """
SELECT 'ADVANCE' AS kind, id, at, 'advance.' || reason AS text, jsonb_build_object('amount', amount) AS told,
       'ADVANCE' AS cause, $1::smallint AS cause_bucket, cause_id
  FROM transfer
 WHERE (bucket, subscriber_id) = ($1, $2) AND reason NOT IN ('PACKAGE_PRICE', 'SERVICE_FEE', 'TOP_UP')
   AND reason ~~ 'ADVANCE%'
"""

_REFUND = """
SELECT 'REFUND' AS kind, transfer.id, transfer.at, 'refund' AS text,
       jsonb_build_object('amount', amount) AS told, 'RENEWAL' AS cause, paid.card_bucket AS cause_bucket, cause_id
  FROM transfer
  LEFT JOIN spending AS paid
    ON (paid.bucket, paid.payer_id, paid.renewal_id) = ($1, $2, transfer.cause_id) AND withdrawn
 WHERE (transfer.bucket, transfer.subscriber_id) = ($1, $2) AND reason = 'PRICE_REFUND'
   AND reason NOT IN ('PACKAGE_PRICE', 'SERVICE_FEE', 'TOP_UP')
"""

_ATTEMPT = """
SELECT 'REFUSED_ATTEMPT' AS kind, id, at, 'refused' AS text,
       jsonb_build_object('card', card_number, 'package', package, 'term', term,
                          'rules', array_to_string(rules, ', ')) AS told,
       'REFUSED_ATTEMPT' AS cause, bucket AS cause_bucket, id AS cause_id
  FROM refused_attempt
"""

_MESSAGE = f"""
SELECT 'MESSAGE' AS kind, id, coalesce(sent_at, not_before, {_made_at("id")}) AS at,
       CASE state WHEN 'SENT' THEN 'message.sent' WHEN 'FAILED' THEN 'message.failed' ELSE 'message.waits' END AS text,
       jsonb_build_object('sender', sender, 'text', text) AS told,
       'MESSAGE' AS cause, bucket AS cause_bucket, id AS cause_id
  FROM message WHERE (bucket, recipient) = ($1, $3) AND id > $2
"""

_REGISTRATION = """
SELECT 'AUTO_RENEWAL' AS kind, id, requested_at AS at, 'auto_renewal.' || status AS text,
       jsonb_build_object('card', card_number, 'msisdn', msisdn) AS told,
       'AUTO_RENEWAL' AS cause, bucket AS cause_bucket, id AS cause_id
  FROM auto_renewal
"""

_STAFF = """
SELECT 'STAFF' AS kind, id, at, 'staff' AS text,
       jsonb_build_object('principal', principal, 'role', role, 'operation', operation) AS told,
       'AUDIT_ENTRY' AS cause, bucket AS cause_bucket, id AS cause_id
  FROM audit_entry WHERE (bucket, subject_id) = ($1, $2)
"""


def _report(table: str, owner: str, cause: str) -> str:
    return f"""
SELECT 'REPORT' AS kind, id, recorded_at AS at, 'report.{cause.lower()}' AS text,
       jsonb_build_object('status', facts ->> 'status', 'observed_at', facts ->> 'observed_at') AS told,
       '{cause}' AS cause, bucket AS cause_bucket, {owner} AS cause_id
  FROM {table} WHERE (bucket, {owner}) = ($1, $2)
"""


_CARD_RENEWAL = """
SELECT 'RENEWAL' AS kind, id, requested_at AS at, 'renewal' AS text,
       jsonb_build_object('card', card_number, 'package', package, 'term', term, 'amount', price + fee,
                          'status', status, 'msisdn', payer_msisdn) AS told,
       'RENEWAL' AS cause, bucket AS cause_bucket, id AS cause_id
  FROM renewal WHERE (bucket, card_id) = ($1, $2)
"""

_ACTIVATION = f"""
SELECT 'ACTIVATION' AS kind, id, coalesce(answered_at, {_made_at("id")}) AS at, 'activation.' || state AS text,
       jsonb_build_object('attempts', attempts) AS told,
       'RENEWAL' AS cause, bucket AS cause_bucket, renewal_id AS cause_id
  FROM activation WHERE (bucket, card_id) = ($1, $2)
"""

_CARD_REFUND = """
SELECT 'REFUND' AS kind, refund.id, refund.at, 'refund' AS text, jsonb_build_object('amount', price + fee) AS told,
       'RENEWAL' AS cause, renewal.bucket AS cause_bucket, renewal.id AS cause_id
  FROM renewal JOIN refund ON (refund.bucket, refund.renewal_id) = (renewal.bucket, renewal.id)
 WHERE (renewal.bucket, renewal.card_id) = ($1, $2) AND renewal.status IN ('REFUND_DUE', 'REFUNDED')
"""


def _page(*parts: str) -> str:
    return f"SELECT * FROM ({' UNION ALL '.join(parts)}) AS events {PAGE}"


OF_SUBSCRIBER = _page(
    _part("RENEWAL", _RENEWAL),
    _part("TOP_UP", _TOP_UP),
    _part("ADVANCE", _ADVANCE),
    _part("REFUND", _REFUND),
    _part("REFUSED_ATTEMPT", f"{_ATTEMPT} WHERE payer_msisdn = $3 AND id > $2"),
    _part("MESSAGE", _MESSAGE),
    _part("AUTO_RENEWAL", f"{_REGISTRATION} WHERE (subscriber_bucket, subscriber_id) = ($1, $2)"),
    _part("STAFF", _STAFF),
    _part("REPORT", _report("subscriber_version", "subscriber_id", "SUBSCRIBER")),
)
"""What is kept under the number begins with the subscriber's own id: what was its former holder's is older."""

OF_CARD = _page(
    _part("RENEWAL", _CARD_RENEWAL),
    _part("ACTIVATION", _ACTIVATION),
    _part("REFUND", _CARD_REFUND),
    _part("REFUSED_ATTEMPT", f"{_ATTEMPT} WHERE (bucket, card_number) = ($1, $3)"),
    _part("AUTO_RENEWAL", f"{_REGISTRATION} WHERE (bucket, card_id) = ($1, $2)"),
    _part("STAFF", _STAFF),
    _part("REPORT", _report("card_version", "card_id", "CARD")),
)
