"""The statements of the audit log: its own entries, and the renewals and top-ups that carry their author themselves."""

from persistence.rows.parties import RENEWAL_COLUMNS

_ENTRY = """bucket, id, at, principal, role, operation, address, request_id, user_agent, kind, subject_id, input,
       before, after"""

_TOP_UP = "bucket, id, subscriber_id, msisdn, amount, repaid, at, asked_by"

FIND_ENTRY = f"SELECT {_ENTRY} FROM audit_entry WHERE bucket = $1 AND id = $2"

FIND_AUDITED_RENEWAL = f"""
SELECT {RENEWAL_COLUMNS}, asked_by FROM renewal WHERE (bucket, id) = ($1, $2) AND asked_by IS NOT NULL
"""

FIND_AUDITED_TOP_UP = f"SELECT {_TOP_UP} FROM top_up WHERE (bucket, id) = ($1, $2) AND asked_by IS NOT NULL"

ENTRIES = f"""
SELECT {_ENTRY}, at || ' ' || id AS cursor
  FROM audit_entry
 WHERE ($1::text IS NULL OR principal = $1) AND ($2::text IS NULL OR operation = $2)
   AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
   AND ($5::text IS NULL OR (bucket, subject_id) = ($6::smallint, $7::uuid))
   AND ($8::timestamptz IS NULL OR (at, id) < ($8, $9))
   AND ($11::text IS NULL OR kind = $11) AND ($12::text IS NULL OR request_id = $12)
   AND ($13::text IS NULL OR address = $13)
 ORDER BY at DESC, id DESC LIMIT $10
"""

_ASKED_BY = """($12::text IS NULL OR asked_by ->> 'request_id' = $12)
   AND ($13::text IS NULL OR asked_by ->> 'address' = $13)"""

AUDITED_RENEWALS = f"""
SELECT {RENEWAL_COLUMNS}, asked_by, requested_at || ' ' || id AS cursor FROM renewal
 WHERE asked_by IS NOT NULL
   AND ($1::text IS NULL OR asked_by ->> 'principal' = $1) AND ($2::text IS NULL OR asked_by ->> 'operation' = $2)
   AND ($3::timestamptz IS NULL OR requested_at >= $3) AND ($4::timestamptz IS NULL OR requested_at < $4)
   AND CASE $5::text WHEN 'Renewal' THEN (bucket, id) = ($6::smallint, $7::uuid)
                     WHEN 'DecoderCard' THEN (bucket, card_id) = ($6, $7)
                     WHEN 'Subscriber' THEN payer_id = $7 ELSE $5 IS NULL END
   AND ($8::timestamptz IS NULL OR (requested_at, id) < ($8, $9))
   AND ($11::text IS NULL OR $11 = 'Renewal') AND {_ASKED_BY}
 ORDER BY requested_at DESC, id DESC LIMIT $10
"""

AUDITED_TOP_UPS = f"""
SELECT {_TOP_UP}, at || ' ' || id AS cursor FROM top_up
 WHERE asked_by IS NOT NULL
   AND ($1::text IS NULL OR asked_by ->> 'principal' = $1) AND ($2::text IS NULL OR asked_by ->> 'operation' = $2)
   AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
   AND CASE $5::text WHEN 'TopUp' THEN (bucket, id) = ($6::smallint, $7::uuid)
                     WHEN 'Subscriber' THEN (bucket, subscriber_id) = ($6, $7) ELSE $5 IS NULL END
   AND ($8::timestamptz IS NULL OR (at, id) < ($8, $9))
   AND ($11::text IS NULL OR $11 = 'TopUp') AND {_ASKED_BY}
 ORDER BY at DESC, id DESC LIMIT $10
"""
