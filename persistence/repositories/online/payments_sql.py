"""The statements of payments by card: a start, what was said, and money taken in one statement on what was seen."""

from persistence.repositories.one_or_many import KEY, OUTCOME, TRANSFERS, names_of, parameters, settled_key
from persistence.repositories.renewals.sql import CARD_AFTER, RENEWAL_WRITTEN
from persistence.rows import columns
from persistence.rows.online.payments import MESSAGE, PAYMENT, PAYMENT_COLUMNS
from persistence.rows.parties import CARD, RENEWAL_COLUMNS, listed

_CONFIRMED = ("bucket", "mail_id", "id", "recipient", "language")
_RENEWAL, _CARD = names_of(RENEWAL_WRITTEN), names_of(CARD_AFTER)

STARTED = (*names_of(f"{KEY}, {OUTCOME}"), *_RENEWAL, "asked_by", *(f"payment_{name}" for name in PAYMENT))
_started = parameters(STARTED)

START = f"""
WITH outcome AS ({settled_key(_started)}), renewed AS (
    INSERT INTO renewal ({", ".join(_RENEWAL)}, asked_by)
    SELECT {", ".join(map(_started, (*_RENEWAL, "asked_by")))}
)
INSERT INTO card_payment (bucket, renewal_id, {", ".join(PAYMENT)})
SELECT {", ".join(map(_started, ("bucket", "id", *(f"payment_{name}" for name in PAYMENT))))}
"""

READ = f"""
SELECT revision, {PAYMENT_COLUMNS}, {RENEWAL_COLUMNS}, {listed(CARD, "card", "card_")}, card.xmin AS card_version,
       contact.card_number AS contact_of, contact.name AS contact_name, contact.phone AS contact_phone,
       contact.email AS contact_email
  FROM card_payment AS payment
  JOIN renewal ON (renewal.bucket, renewal.id) = (payment.bucket, payment.renewal_id)
  JOIN decoder_card AS card ON (card.bucket, card.id) = (renewal.bucket, renewal.card_id)
  LEFT JOIN card_contact AS contact ON (contact.bucket, contact.card_number) = (card.bucket, card.number)
 CROSS JOIN catalogue_revision
 WHERE (payment.bucket, payment.renewal_id) = ($1, $2)
""".replace(f"{listed(CARD, 'card', 'card_')}", listed(CARD, "card", "of_card_"))

KEEP_MESSAGE = f"""
INSERT INTO gateway_message (bucket, {", ".join(MESSAGE)})
VALUES ({", ".join(f"${place + 1}" for place in range(len(MESSAGE) + 1))})
"""

SAY = """
WITH said AS (
    UPDATE card_payment
       SET (queries, next_query_at, hint_at, outcome, code, transaction_no, three_ds, parked_at, cardholder)
         = ($3, $4, $5, $6, $7, $8, $9, $10, $11)
     WHERE (bucket, renewal_id) = ($1, $2) AND paid_at IS NULL RETURNING bucket, renewal_id
)
UPDATE renewal
   SET status = coalesce($12::text, status), settled_at = CASE WHEN $12::text IS NULL THEN settled_at ELSE $13 END
  FROM said
 WHERE (renewal.bucket, renewal.id) = ($1, $2) AND renewal.bucket = said.bucket AND status = 'PENDING_PAYMENT'
"""
"""The payment is locked before its renewal, as whoever takes money locks them, who holds the card as well."""

CLAIM = f"""
WITH due AS MATERIALIZED (
    SELECT bucket, renewal_id, {", ".join(PAYMENT)} FROM card_payment
     WHERE paid_at IS NULL AND least(next_query_at, hint_at) <= $1::timestamptz
     ORDER BY least(next_query_at, hint_at) LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED
), claimed AS (
    UPDATE card_payment
       SET next_query_at = CASE WHEN due.next_query_at <= $1::timestamptz THEN $1::timestamptz + $2::interval
                                ELSE due.next_query_at END,
           hint_at = CASE WHEN due.hint_at <= $1::timestamptz THEN $1::timestamptz + $2::interval
                          ELSE due.hint_at END
      FROM due WHERE (card_payment.bucket, card_payment.renewal_id) = (due.bucket, due.renewal_id)
)
SELECT {PAYMENT_COLUMNS} FROM due AS payment
"""
"""The worker asks of all buckets at once, and locks what it claims without waiting for anybody."""

RESCHEDULE = """
UPDATE card_payment SET (queries, next_query_at, hint_at, parked_at) = ($3, $4, $5, $6)
 WHERE (bucket, renewal_id) = ($1, $2) AND paid_at IS NULL
"""

HINT = """
UPDATE card_payment SET hint_at = $3::timestamptz, hinted_at = $3::timestamptz
 WHERE (bucket, renewal_id) = ($1, $2) AND paid_at IS NULL
   AND (hinted_at IS NULL OR hinted_at <= $3::timestamptz - interval '3 seconds')
"""

TAKEN = (
    "bucket", "id", "card_id", "card_version", "status", "settled_at", "expires_on_before", "expires_on_after",
    "outcome", "code", "transaction_no", "three_ds", "paid_at", *names_of(TRANSFERS), *_CARD,
    "activation_id", "mail_id", "recipient", "language", "message_bucket", *(f"message_{name}" for name in MESSAGE),
)  # fmt: skip
_the = parameters(TAKEN)

TAKE = f"""
WITH card AS MATERIALIZED (
    SELECT FROM decoder_card
     WHERE (bucket, id) = ({_the("bucket")}, {_the("card_id")}) AND xmin = {_the("card_version")}::xid
       FOR NO KEY UPDATE
), paid AS (
    UPDATE card_payment
       SET (outcome, code, transaction_no, three_ds, paid_at, cardholder, next_query_at, hint_at, parked_at)
         = ({", ".join(map(_the, ("outcome", "code", "transaction_no", "three_ds", "paid_at")))},
            NULL, NULL, NULL, NULL)
      FROM card WHERE (bucket, renewal_id) = ({_the("bucket")}, {_the("id")}) AND card_payment.paid_at IS NULL
 RETURNING renewal_id
), moved AS MATERIALIZED (
    SELECT record_card_transfers(
        {", ".join(map(_the, ("bucket", "card_id", "transfer_ids", "debits", "credits", "amounts", "reasons", "id")))},
        {_the("settled_at")}) AS recorded FROM paid
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), settled AS (
    UPDATE renewal
       SET (status, settled_at, expires_on_before, expires_on_after)
         = ({", ".join(map(_the, ("status", "settled_at", "expires_on_before", "expires_on_after")))})
      FROM held WHERE (bucket, id) = ({_the("bucket")}, {_the("id")})
), commanded AS (
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws)
    SELECT {", ".join(map(_the, ("bucket", "card_id", "activation_id", "id")))}, false FROM held
     WHERE {_the("activation_id")}::uuid IS NOT NULL
), confirmed AS (
    INSERT INTO mail (bucket, id, renewal_id, recipient, language, queued_at, next_attempt_at)
    SELECT {", ".join(map(_the, (*_CONFIRMED, "settled_at", "settled_at")))} FROM held
     WHERE {_the("mail_id")}::uuid IS NOT NULL
), kept AS (
    INSERT INTO gateway_message (bucket, {", ".join(MESSAGE)})
    SELECT {", ".join(map(_the, ("message_bucket", *(f"message_{name}" for name in MESSAGE))))} FROM held
)
UPDATE decoder_card
   SET ({", ".join(columns.CARD.changing)}) = ({", ".join(map(_the, _CARD))})
  FROM held WHERE (decoder_card.bucket, decoder_card.id) = ({_the("bucket")}, {_the("card_id")})
"""
"""Lock the card, then the payment, where the one is as it was seen and of the other no money was taken; then write."""
