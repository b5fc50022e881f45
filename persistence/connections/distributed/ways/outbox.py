"""The outbox: what is due is looked for on all nodes without a lock, and claimed by changing it where it is still due.

Two workers that look at the same time find the same; who changes a row first has it, and the other's change finds it
due no more. Instants come as parameters, of the coordinator's clock.
"""

from datetime import datetime, timedelta
from typing import Any

from persistence.connections.distributed.connection import Plainly, Rows, Way
from persistence.connections.distributed.ways.rows import by_bucket
from persistence.outbox import failed_calls, mail_outbox, outbox_sql
from persistence.repositories.online.mails import MAIL
from persistence.repositories.support.audit import COLUMNS as AUDIT
from persistence.rows.parties import CARD, RENEWAL_COLUMNS, listed

NOW = "SELECT now()"

AGAIN = """
SELECT bucket, recipient, id, attempts, next_attempt_at FROM message
 WHERE state = 'QUEUED' AND attempts > 0 AND next_attempt_at <= $1
   AND next_attempt_at >= coalesce($2, '-infinity'::timestamptz) AND coalesce(not_before, '-infinity') <= $3
 ORDER BY next_attempt_at LIMIT $4
"""

UNTRIED = """
SELECT bucket, recipient, id, attempts, next_attempt_at FROM message
 WHERE state = 'QUEUED' AND attempts = 0 AND next_attempt_at <= $1 AND coalesce(not_before, '-infinity') <= $3
   AND (coalesce(not_before, '-infinity'), next_attempt_at)
       >= (coalesce($2, '-infinity'::timestamptz), coalesce($5, '-infinity'::timestamptz))
 ORDER BY coalesce(not_before, '-infinity'), next_attempt_at LIMIT $4
"""

TAKE = """
UPDATE message SET attempts = attempts + 1, next_attempt_at = $2
 WHERE bucket = $1 AND id = ANY ($3::uuid[]) AND state = 'QUEUED' AND next_attempt_at <= $4
RETURNING bucket, id, key, channel, sender, recipient AS to, text, not_before, sent_at, not_after, attempts
"""

SETTLE = """
UPDATE message
   SET state = $5, sent_at = $6, trouble = $7, next_attempt_at = coalesce($8, next_attempt_at), centre_id = $9
 WHERE (bucket, recipient, id) = ($1, $2, $3) AND state = 'QUEUED' AND ($5 <> 'QUEUED' OR attempts = $4)
"""

DUE_ACTIVATIONS = """
SELECT bucket, card_id, id, next_attempt_at AS was_due_at FROM activation AS candidate
 WHERE state IN ('QUEUED', 'SENT') AND next_attempt_at <= $1
   AND next_attempt_at >= coalesce($2, '-infinity'::timestamptz)
   AND NOT EXISTS (
    SELECT FROM activation AS older
     WHERE (older.bucket, older.card_id) = (candidate.bucket, candidate.card_id)
       AND older.state IN ('QUEUED', 'SENT') AND older.id < candidate.id)
 ORDER BY next_attempt_at LIMIT $3
"""

TAKE_ACTIVATION = """
UPDATE activation SET state = 'SENT', attempts = attempts + 1, next_attempt_at = $4
 WHERE (bucket, card_id, id) = ($1, $2, $3) AND state IN ('QUEUED', 'SENT') AND next_attempt_at <= $5
RETURNING id AS activation_id, renewal_id, withdraws, attempts
"""

CARD_OF = f"SELECT {listed(CARD, 'decoder_card')} FROM decoder_card WHERE (bucket, id) = ($1, $2)"

END_ACTIVATION = """
UPDATE activation SET state = $4, answered_at = $5, trouble = $6
 WHERE (bucket, card_id, id) = ($1, $2, $3) AND state = 'SENT'
"""

POSTPONE = """
UPDATE activation SET next_attempt_at = $5, trouble = $6
 WHERE (bucket, card_id, id) = ($1, $2, $3) AND state = 'SENT' AND attempts = $4
"""

HOLD_BACK = """
UPDATE activation SET next_attempt_at = $4 WHERE (bucket, card_id) = ($1, $2) AND id > $3 AND state = 'QUEUED'
"""

UNANSWERED = """
SELECT bucket, msisdn, event_id FROM failed_call WHERE NOT answered AND next_attempt_at <= $1
 ORDER BY next_attempt_at LIMIT $2
"""

TAKE_CALL = """
UPDATE failed_call SET next_attempt_at = $4
 WHERE (bucket, msisdn, event_id) = ($1, $2, $3) AND NOT answered AND next_attempt_at <= $5
RETURNING event_id, msisdn, at
"""

AUDITED = f"INSERT INTO audit_entry ({AUDIT}) VALUES ({', '.join(f'${place}' for place in range(1, 15))})"

MAILS_DUE = """
SELECT bucket, id FROM mail WHERE state = 'QUEUED' AND next_attempt_at <= $1 ORDER BY next_attempt_at LIMIT $2
"""

TAKE_MAIL = """
SELECT FROM mail WHERE (bucket, id) = ($1, $2) AND state = 'QUEUED' AND next_attempt_at <= $3
   FOR NO KEY UPDATE SKIP LOCKED
"""

TRY_MAIL = "UPDATE mail SET attempts = attempts + 1, next_attempt_at = $3 WHERE (bucket, id) = ($1, $2)"

MAIL_OF = f"""
SELECT {listed(MAIL, "mail", "mail_")}, {RENEWAL_COLUMNS}, card.product_line
  FROM mail
  JOIN renewal ON (renewal.bucket, renewal.id) = (mail.bucket, mail.renewal_id)
  JOIN decoder_card AS card ON (card.bucket, card.id) = (renewal.bucket, renewal.card_id)
 WHERE (mail.bucket, mail.id) = ($1, $2)
"""


async def claim_messages(plainly: Plainly, now: datetime, lease: timedelta, most: int, *begin: Any) -> Rows:  # noqa: ANN401
    """Claim messages; half is kept for those never tried. Who was forestalled at all of them looks again."""
    at = await plainly.fetchval(NOW)
    while True:
        again = await plainly.fetch(AGAIN, at, begin[0], now, most)
        untried = await plainly.fetch(UNTRIED, at, begin[1], now, most, begin[2])
        due = [*again[: most // 2], *untried, *again[most // 2 :]][:most]
        was_due = {row["id"]: row["next_attempt_at"] for row in due}
        taken: list[dict[str, Any]] = []
        for bucket, (_, ids) in by_bucket([[row[name] for row in due] for name in ("bucket", "id")]):
            rows = await plainly.fetch(TAKE, bucket, at + lease, ids, at)
            taken += [dict(row) | {"was_due_at": was_due[row["id"]], "claimed_at": at} for row in rows]
        if taken or not due:
            return taken


async def settle_messages(plainly: Plainly, *columns: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Write what became of messages, in the order of their keys."""
    at, done = await plainly.fetchval(NOW), 0
    for *key, state, sent_at, trouble, wait, centre_id in sorted(zip(*columns, strict=True), key=lambda row: row[:3]):
        again = at + wait if state == "QUEUED" else None
        done += await plainly.execute(SETTLE, *key, state, sent_at, trouble, again, centre_id)
    return f"UPDATE {done}"


async def claim_activations(plainly: Plainly, lease: timedelta, most: int, begin: datetime | None) -> Rows:
    """Claim commands, of each card the oldest unanswered only."""
    at = await plainly.fetchval(NOW)
    taken: list[dict[str, Any]] = []
    for due in sorted(await plainly.fetch(DUE_ACTIVATIONS, at, begin, most), key=lambda row: row[:3]):
        place = (due["bucket"], due["card_id"])
        if (row := await plainly.fetchrow(TAKE_ACTIVATION, *place, due["id"], at + lease, at)) is not None:
            card = await plainly.fetchrow(CARD_OF, *place)
            taken.append(dict(row) | dict(card or {}) | {"was_due_at": due["was_due_at"]})
    return taken


async def end_activations(plainly: Plainly, *columns: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Write the end of commands, in the order of their keys."""
    ended = [await plainly.execute(END_ACTIVATION, *row) for row in zip(*columns, strict=True)]
    return f"UPDATE {sum(ended)}"


async def postpone_activations(plainly: Plainly, *columns: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Put commands back, and those of their cards behind them."""
    at, done = await plainly.fetchval(NOW), 0
    for bucket, card_id, command, attempts, wait, trouble in zip(*columns, strict=True):
        if await plainly.execute(POSTPONE, bucket, card_id, command, attempts, at + wait, trouble):
            done += await plainly.execute(HOLD_BACK, bucket, card_id, command, at + wait)
    return f"UPDATE {done}"


async def claim_calls(plainly: Plainly, lease: timedelta, most: int) -> Rows:
    """Claim failed calls."""
    at = await plainly.fetchval(NOW)
    due = sorted(await plainly.fetch(UNANSWERED, at, most), key=tuple)
    return [row for each in due for row in await plainly.fetch(TAKE_CALL, *each, at + lease, at)]


async def note_call(plainly: Plainly, *values: Any) -> str:  # noqa: ANN401 - as the statement has them
    """Take a failed call down, with its entry of the audit log where it is new."""
    if not await plainly.execute(failed_calls.RECORD, *values[:4]):
        return "INSERT 0 0"
    return f"INSERT 0 {await plainly.execute(AUDITED, *values[4:])}"


async def claim_mails(plainly: Plainly, now: datetime, lease: timedelta, most: int) -> Rows:
    """Claim mails, each with its renewal."""
    taken: list[Any] = []
    for place in sorted(tuple(row) for row in await plainly.fetch(MAILS_DUE, now, most)):
        if await plainly.execute(TAKE_MAIL, *place, now):
            await plainly.execute(TRY_MAIL, *place, now + lease)
            taken += await plainly.fetch(MAIL_OF, *place)
    return taken


WAYS: dict[str, Way] = {
    outbox_sql.CLAIM_MESSAGES: claim_messages,
    outbox_sql.SETTLE_MESSAGES: settle_messages,
    outbox_sql.CLAIM_ACTIVATIONS: claim_activations,
    outbox_sql.END_ACTIVATIONS: end_activations,
    outbox_sql.POSTPONE_ACTIVATIONS: postpone_activations,
    failed_calls.CLAIM: claim_calls,
    failed_calls.NOTED: note_call,
    mail_outbox.CLAIM: claim_mails,
}
