"""The statements of renewals: that read all facts at one instant, and that write; for one, or for many at once."""

from persistence.repositories.one_or_many import (
    KEY,
    OUTCOME,
    TRANSFERS,
    Value,
    asked,
    found_key,
    names_of,
    parameters,
    settled_key,
)
from persistence.rows.columns import CARD as CARD_COLUMNS
from persistence.rows.columns import RENEWAL
from persistence.rows.parties import CARD, SUBSCRIBER, listed

RENEWAL_WRITTEN = RENEWAL.declared()
_PAID = "payer_bucket smallint, paid_on date"
CARD_AFTER = CARD_COLUMNS.declared(CARD_COLUMNS.changing, "card_")
_MESSAGE = """
message_bucket smallint, recipient text, message_id uuid, message_key text, channel text, sender text, text text,
not_before timestamptz
"""
_REST = "activation_id uuid, card_version xid, payer_version xid, asked_by jsonb"
_ASKED = """
card_bucket smallint, card_number text, payer_bucket smallint, payer_msisdn text, since date, key_bucket smallint,
principal text, key text
"""
_RECORDED = f"{KEY}, {OUTCOME}, {RENEWAL_WRITTEN}, {_PAID}, {CARD_AFTER}, {TRANSFERS}, {_MESSAGE}, {_REST}"

ASKED = names_of(_ASKED)
"""What facts are asked for, in the order of their parameters."""

RECORDED = names_of(_RECORDED)
"""What a renewal writes, in the order of its parameters; the versions are those of what it was decided on."""

_PARTIES = f"""
       revision, {listed(CARD, "card", "card_")}, card.xmin AS card_version,
       {listed(SUBSCRIBER, "payer", "payer_")}, payer.xmin AS payer_version,
       operation, fingerprint, subject_bucket, subject_id, refusals, spending.*
"""


def _found(the: Value) -> str:
    return f"""
  LEFT JOIN decoder_card AS card ON (card.bucket, card.number) = ({the("card_bucket")}, {the("card_number")})
  LEFT JOIN subscriber AS payer
       ON (payer.bucket, payer.msisdn) = ({the("payer_bucket")}, {the("payer_msisdn")}) AND payer.succeeded_by IS NULL
  LEFT JOIN LATERAL (
    SELECT array_agg(paid_on) AS paid_on, array_agg(total) AS totals, array_agg(spending.card_id) AS cards
      FROM spending
     WHERE (spending.bucket, payer_id) = (payer.bucket, payer.id) AND paid_on >= {the("since")} AND NOT withdrawn
  ) AS spending ON true
  {found_key(the)}
"""


FACTS = f"SELECT {_PARTIES} FROM catalogue_revision {_found(parameters(ASKED))}"
"""Everything at one instant. Whoever pays changes the payer's row, so its version stands for the payments too."""

FACTS_TOGETHER = f"""
SELECT place, {_PARTIES} FROM {asked(_ASKED)} CROSS JOIN catalogue_revision {_found("asked.{}".format)}
"""


def _written(the: Value) -> str:
    renewal, card = names_of(RENEWAL_WRITTEN), names_of(CARD_AFTER)
    return f"""
outcome AS ({settled_key(the)} FROM held), renewed AS (
    INSERT INTO renewal ({", ".join(renewal)}, asked_by)
    SELECT {", ".join(map(the, renewal))}, {the("asked_by")} FROM held
), spent AS (
    INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
    SELECT {", ".join(map(the, ("payer_bucket", "payer_id", "paid_on", "id", "bucket", "card_id")))},
           {the("price")}::bigint + {the("fee")}::bigint FROM held
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    SELECT {", ".join(map(the, names_of(_MESSAGE)))} FROM held
), commanded AS (
    INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws)
    SELECT {", ".join(map(the, ("bucket", "card_id", "activation_id", "id")))}, false FROM held
)
UPDATE decoder_card
   SET ({", ".join(CARD_COLUMNS.changing)}) = ({", ".join(map(the, card))})
  FROM held
 WHERE (decoder_card.bucket, decoder_card.id) = ({the("bucket")}, {the("card_id")})
"""


_the = parameters(RECORDED)

RECORD = f"""
WITH card AS MATERIALIZED (
    SELECT FROM decoder_card
     WHERE (bucket, id) = ({_the("bucket")}, {_the("card_id")})
       AND ({_the("card_version")}::xid IS NULL OR xmin = {_the("card_version")}::xid) FOR NO KEY UPDATE
), moved AS MATERIALIZED (
    SELECT record_transfers_of(
        {", ".join(map(_the, ("payer_bucket", "payer_id", "payer_version")))},
        {", ".join(map(_the, ("transfer_ids", "debits", "credits", "amounts", "reasons")))},
        array_fill({_the("id")}::uuid, ARRAY[coalesce(cardinality({_the("transfer_ids")}::uuid[]), 0)]),
        {_the("requested_at")}) AS recorded
      FROM card
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), {_written(_the)}
"""
"""Lock the card, then move the payer's balance, where both are what was seen; then write, or write nothing at all.

A row that was changed meanwhile has another `xmin` when its lock is had, and is not found.
"""

RECORD_TOGETHER = f"""
WITH held AS MATERIALIZED (
    SELECT asked.*
      FROM {asked(_RECORDED)}
      JOIN decoder_card AS card ON (card.bucket, card.id) = (asked.bucket, asked.card_id)
           AND (card_version IS NULL OR card.xmin = card_version)
      JOIN subscriber AS payer ON (payer.bucket, payer.id) = (asked.payer_bucket, asked.payer_id)
           AND payer.xmin = payer_version
       FOR NO KEY UPDATE OF card, payer SKIP LOCKED
), moved AS MATERIALIZED (
    SELECT record_transfers(array_agg(payer_bucket), array_agg(payer_id), array_agg(move.id), array_agg(debit),
                            array_agg(credit), array_agg(amount), array_agg(reason), array_agg(held.id),
                            array_agg(requested_at)) AS recorded
      FROM held, unnest(transfer_ids, debits, credits, amounts, reasons) AS move (id, debit, credit, amount, reason)
), {_written("held.{}".format)} AND (SELECT recorded FROM moved) IS NOT NULL RETURNING place
"""
"""The same of many at once, of those whose card and payer nobody else holds: it waits for nobody, so that one that
somebody holds keeps no other waiting. Each card and each payer is in it once."""

ATTEMPT_COLUMNS = """bucket, id, at, kind, card_number, payer_msisdn, package, extra_rooms, term, method, bundle,
     quantity, rules, refusals"""

REFUSE = f"""
WITH outcome AS ({settled_key(parameters(RECORDED))})
INSERT INTO refused_attempt ({ATTEMPT_COLUMNS})
VALUES ($9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
"""

NOTE_REFUSED = f"""
INSERT INTO refused_attempt ({ATTEMPT_COLUMNS})
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
"""
