"""The statements of what is bought online: all facts at one instant, guesses, and what a voucher buys."""

from persistence.repositories.one_or_many import KEY, OUTCOME, TRANSFERS, found_key, names_of, parameters, settled_key
from persistence.repositories.renewals.sql import CARD_AFTER, RENEWAL_WRITTEN
from persistence.rows import columns
from persistence.rows.online.vouchers import VOUCHER_COLUMNS
from persistence.rows.parties import CARD, listed

_ASKED = (
    "card_bucket", "card_number", "subject_buckets", "subjects", "code_buckets", "code_hashes", "key_bucket",
    "principal", "key",
)  # fmt: skip
_asked = parameters(_ASKED)

# A voucher is looked up by the hash of its code, through an index whose cost does not grow with their number.
READ = f"""
SELECT revision, {listed(CARD, "card", "card_")}, card.xmin AS card_version,
       contact.card_number AS contact_of, contact.name AS contact_name, contact.phone AS contact_phone,
       contact.email AS contact_email, operation, fingerprint, subject_bucket, subject_id, refusals, locks.*, voucher.*
  FROM catalogue_revision
  LEFT JOIN decoder_card AS card ON (card.bucket, card.number) = ({_asked("card_bucket")}, {_asked("card_number")})
  LEFT JOIN card_contact AS contact
       ON (contact.bucket, contact.card_number) = ({_asked("card_bucket")}, {_asked("card_number")})
  {found_key(_asked)}
  LEFT JOIN LATERAL (
    SELECT array_agg(kind) AS lock_kinds, array_agg(subject) AS lock_subjects, array_agg(locked_until) AS locked_untils
      FROM unnest({_asked("subject_buckets")}::smallint[], {_asked("subjects")}::text[]) AS asked (bucket, subject)
     CROSS JOIN LATERAL (
        SELECT kind, locked_until FROM guess
         WHERE (guess.bucket, guess.subject) = (asked.bucket, asked.subject) AND locked_until IS NOT NULL OFFSET 0
     ) AS guess
  ) AS locks ON true
  LEFT JOIN LATERAL (
    SELECT {VOUCHER_COLUMNS}
      FROM unnest({_asked("code_buckets")}::smallint[], {_asked("code_hashes")}::bytea[]) AS asked (bucket, code_hash)
     CROSS JOIN LATERAL (
        SELECT * FROM voucher WHERE (voucher.bucket, voucher.code_hash) = (asked.bucket, asked.code_hash) OFFSET 0
     ) AS voucher
      JOIN voucher_batch AS batch ON batch.id = voucher.batch_id
     LIMIT 1
  ) AS voucher ON true
"""

LOCK_GUESSES = """
INSERT INTO guess AS kept (bucket, subject, kind)
SELECT bucket, subject, $3 FROM unnest($1::smallint[], $2::text[]) AS asked (bucket, subject) ORDER BY subject
ON CONFLICT (bucket, subject, kind) DO UPDATE SET at = kept.at
RETURNING subject, kind, at, locked_until
"""

KEEP_GUESSES = "UPDATE guess SET (at, locked_until) = ($4, $5) WHERE (bucket, subject, kind) = ($1, $2, $3)"

FORGET_GUESSES = """
DELETE FROM guess
 WHERE coalesce(locked_until, '-infinity') < $1 AND NOT EXISTS (SELECT FROM unnest(at) AS guessed WHERE guessed >= $1)
"""
"""Of all buckets at once: this is housekeeping, and whoever guesses meanwhile is locked and stays."""

GUESSED = """
SELECT kind, sum((SELECT count(*) FROM unnest(at) AS guessed WHERE guessed >= $1))
             + 5 * count(*) FILTER (WHERE locked_until >= $1) AS guessed
  FROM guess WHERE subject NOT LIKE 'card %' GROUP BY kind
"""

_REST = "activation_id uuid, card_version xid, asked_by jsonb, voucher_bucket smallint, serial bigint"
_MAIL = "mail_id uuid, recipient text, language text"
WRITTEN = names_of(f"{KEY}, {OUTCOME}, {RENEWAL_WRITTEN}, {CARD_AFTER}, {TRANSFERS}, {_REST}, {_MAIL}")
"""What a voucher's sale writes, in the order of its parameters; the version is that of the card decided on."""

_the = parameters(WRITTEN)
_CONFIRMED = ("bucket", "mail_id", "id", "recipient", "language")
_RENEWAL, _CARD = names_of(RENEWAL_WRITTEN), names_of(CARD_AFTER)

RECORD = f"""
WITH card AS MATERIALIZED (
    SELECT FROM decoder_card
     WHERE (bucket, id) = ({_the("bucket")}, {_the("card_id")}) AND xmin = {_the("card_version")}::xid FOR NO KEY UPDATE
), spent AS (
    UPDATE voucher SET state = 'SPENT', renewal_bucket = {_the("bucket")}, renewal_id = {_the("id")}
      FROM card WHERE (voucher.bucket, serial) = ({_the("voucher_bucket")}, {_the("serial")}) AND state = 'ACTIVE'
 RETURNING serial
), moved AS MATERIALIZED (
    SELECT record_card_transfers(
        {", ".join(map(_the, ("bucket", "card_id", "transfer_ids", "debits", "credits", "amounts", "reasons", "id")))},
        {_the("requested_at")}) AS recorded FROM spent
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), outcome AS ({settled_key(_the)} FROM held), renewed AS (
    INSERT INTO renewal ({", ".join(_RENEWAL)}, asked_by)
    SELECT {", ".join(map(_the, _RENEWAL))}, {_the("asked_by")} FROM held
), commanded AS (
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws)
    SELECT {", ".join(map(_the, ("bucket", "card_id", "activation_id", "id")))}, false FROM held
), confirmed AS (
    INSERT INTO mail (bucket, id, renewal_id, recipient, language, queued_at, next_attempt_at)
    SELECT {", ".join(map(_the, (*_CONFIRMED, "requested_at", "requested_at")))} FROM held
     WHERE {_the("mail_id")}::uuid IS NOT NULL
)
UPDATE decoder_card
   SET ({", ".join(columns.CARD.changing)}) = ({", ".join(map(_the, _CARD))})
  FROM held WHERE (decoder_card.bucket, decoder_card.id) = ({_the("bucket")}, {_the("card_id")})
"""
"""Lock the card, then spend the voucher, where both are what was seen; then write, or write nothing at all.

The voucher's bucket is that of its code's hash: two buckets are here one code and one card.
"""

CONTACT = "SELECT name, phone, email FROM card_contact WHERE (bucket, card_number) = ($1, $2) FOR NO KEY UPDATE"

TELL_CONTACT = """
INSERT INTO card_contact (bucket, card_number, name, phone, email) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (bucket, card_number) DO UPDATE SET (name, phone, email) = ($3, $4, $5)
"""
