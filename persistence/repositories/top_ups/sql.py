"""The statements of top-ups: that read all facts at one instant, and that write; for one, or for many at once."""

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
    typed,
)
from persistence.rows.advances import ADVANCE
from persistence.rows.parties import SUBSCRIBER, listed

_TOP_UP = """
bucket smallint, id uuid, subscriber_id uuid, msisdn text, amount bigint, repaid bigint, at timestamptz, asked_by jsonb
"""
_LOANS = "loan_ids uuid[], loan_statuses text[], loans_repaid bigint[], loans_overdue_since timestamptz[]"
_MESSAGE_ID = "message_id uuid"
_MESSAGE = f"{_MESSAGE_ID}, message_key text, channel text, sender text, text text, not_before timestamptz"
_ASKED = "bucket smallint, msisdn text, key_bucket smallint, principal text, key text"
_RECORDED = f"{KEY}, {OUTCOME}, {_TOP_UP}, {TRANSFERS}, cause_ids uuid[], {_LOANS}, {_MESSAGE}, version xid"

ASKED = names_of(_ASKED)
"""What facts are asked for, in the order of their parameters."""

RECORDED = names_of(_RECORDED)
"""What a top-up writes, in the order of its parameters; the version is that of the subscriber it was decided on."""

_RECEIVER = f"""
       {listed(SUBSCRIBER, "receiver")}, receiver.xmin AS version,
       operation, fingerprint, subject_bucket, subject_id, refusals, revision, {listed(ADVANCE, "owed", "owed_")}
"""


def _found(the: Value) -> str:
    return f"""
  LEFT JOIN subscriber AS receiver
       ON (receiver.bucket, receiver.msisdn) = ({the("bucket")}, {the("msisdn")}) AND succeeded_by IS NULL
  {found_key(the)}
  LEFT JOIN LATERAL (
    SELECT * FROM advance
     WHERE (advance.bucket, advance.subscriber_id) = (receiver.bucket, receiver.id)
       AND advance.status IN ('OUTSTANDING', 'WRITTEN_OFF') OFFSET 0
  ) AS owed ON true
"""


FACTS = f"SELECT {_RECEIVER} FROM catalogue_revision {_found(parameters(ASKED))}"
"""One row a debt, everything at one instant. Whatever changes what is owed has a transfer, and so a new version."""

FACTS_TOGETHER = f"""
SELECT place, {_RECEIVER} FROM {asked(_ASKED)} CROSS JOIN catalogue_revision {_found("asked.{}".format)}
"""


def _written(the: Value) -> str:
    return f"""
outcome AS ({settled_key(the)} FROM held), paid AS (
    UPDATE advance SET (status, repaid, overdue_since) = (now_is.status, now_is.repaid, now_is.overdue_since)
      FROM held, unnest({typed(the, _LOANS)}) AS now_is (id, status, repaid, overdue_since)
     WHERE (advance.bucket, advance.id) = ({the("bucket")}, now_is.id)
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
    SELECT {the("bucket")}, {the("msisdn")}, {typed(the, _MESSAGE)}
      FROM held WHERE {typed(the, _MESSAGE_ID)} IS NOT NULL
)
"""


def _topped_up(the: Value) -> str:
    top_up = names_of(_TOP_UP)
    return f"INSERT INTO top_up ({', '.join(top_up)}) SELECT {', '.join(map(the, top_up))} FROM held"


_the = parameters(RECORDED)

RECORD = f"""
WITH moved AS MATERIALIZED (
    SELECT record_transfers_of(
        {", ".join(map(_the, ("bucket", "subscriber_id", "version", *names_of(TRANSFERS), "cause_ids", "at")))}
    ) AS recorded
), held AS MATERIALIZED (
    SELECT FROM moved WHERE recorded IS NOT NULL
), {_written(_the)}
{_topped_up(_the)}
"""
"""Move the balance of the subscriber where it is still what was seen; then write, or write nothing at all."""

RECORD_TOGETHER = f"""
WITH held AS MATERIALIZED (
    SELECT asked.*
      FROM {asked(_RECORDED)}
      JOIN subscriber AS receiver ON (receiver.bucket, receiver.id) = (asked.bucket, asked.subscriber_id)
           AND receiver.xmin = version
       FOR NO KEY UPDATE OF receiver SKIP LOCKED
), moved AS MATERIALIZED (
    SELECT record_transfers(array_agg(bucket), array_agg(subscriber_id), array_agg(move.id), array_agg(debit),
                            array_agg(credit), array_agg(move.amount), array_agg(reason), array_agg(cause_id),
                            array_agg(at)) AS recorded
      FROM held, unnest(transfer_ids, debits, credits, amounts, reasons, cause_ids)
        AS move (id, debit, credit, amount, reason, cause_id)
), {_written("held.{}".format)}, topped_up AS ({_topped_up("held.{}".format)})
SELECT place FROM held WHERE (SELECT recorded FROM moved) IS NOT NULL
"""
"""The same of many at once, of those whose subscriber nobody else holds: it waits for nobody. Each is in it once."""

FIND = "SELECT id, subscriber_id, msisdn, amount, repaid, at FROM top_up WHERE (bucket, id) = ($1, $2)"
