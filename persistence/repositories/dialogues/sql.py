"""The statements of dialogues: one that reads a session, one that writes it with all that goes with it."""

from persistence.rows.dialogues import INCOMING, SESSION, STEP

_SESSION = ", ".join(SESSION)
_STEP = ", ".join(STEP)
_INCOMING = ", ".join(INCOMING)


def _places(first: int, many: int) -> str:
    return ", ".join(f"${place}" for place in range(first, first + many))


FIND = f"""
SELECT revision, {", ".join(f"session.{name}" for name in SESSION)} FROM catalogue_revision
  LEFT JOIN LATERAL (
    SELECT {_SESSION} FROM dialogue_session
     WHERE (bucket, msisdn, principal, gateway_id) = ($1, $2, $3, $4)
     ORDER BY id DESC LIMIT 1) AS session ON true
"""

_S, _K = len(SESSION), len(STEP)
CHANGING = SESSION.index("seen_at")
"""Where the columns begin that a key may change; those before stay as the session began."""

_CHANGES = SESSION[CHANGING:]
_C = 2 + len(_CHANGES)


def _pressed(first: int) -> str:
    """Write the key's row that goes with a session that was `written`, where there is one."""
    return f"""
pressed AS (
    INSERT INTO dialogue_step (bucket, session_id, {_STEP})
    SELECT $1, $2, {_places(first, _K)} FROM written WHERE ${first}::smallint IS NOT NULL
)"""


def _told(first: int) -> str:
    """Write the messages that go with a session that was `written`, an array a column."""
    columns = ("id", "key", "channel", "sender", "recipient", "text")
    arrays = [f"${first + place}::{'uuid' if name == 'id' else 'text'}[]" for place, name in enumerate(columns)]
    return f"""
told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text)
    SELECT $1, told.recipient, told.id, told.key, told.channel, told.sender, told.text
      FROM written, unnest({", ".join(arrays)}) AS told ({", ".join(columns)})
)"""


# Nobody waits for the disk: what a crash of PostgreSQL takes back is a screen, and whatever it asked for has its key.
_SOON = "set_config('synchronous_commit', 'off', true)"

_COUNTED = f"count(*), {_SOON} FROM written"

BEGIN = f"""
WITH written AS (
    INSERT INTO dialogue_session ({_SESSION}) VALUES ({_places(1, _S)}) ON CONFLICT DO NOTHING RETURNING id
), {_pressed(_S + 1)}, {_told(_S + _K + 1)}
SELECT {_COUNTED}
"""

_UPDATE = f"""
UPDATE dialogue_session SET ({", ".join(_CHANGES)}) = ({_places(3, len(_CHANGES))})
 WHERE (bucket, id) = ($1, $2) AND version = ${3 + _CHANGES.index("version")}::int - 1
"""

CLAIM = f"{_UPDATE} RETURNING 1, {_SOON}"

WRITE = f"WITH written AS ({_UPDATE} RETURNING id), {_pressed(_C + 1)} SELECT {_COUNTED}"

WRITE_AND_TELL = f"WITH written AS ({_UPDATE} RETURNING id), {_pressed(_C + 1)}, {_told(_C + _K + 1)} SELECT {_COUNTED}"

OVER = f"""
SELECT {_SESSION} FROM dialogue_session
 WHERE ended_at IS NULL AND (seen_at <= $1 OR started_at <= $2) ORDER BY started_at LIMIT $3
"""

FORGET_SESSIONS = """
WITH old AS (
    SELECT bucket, id FROM dialogue_session WHERE started_at < $1 ORDER BY started_at LIMIT $2
), pressed AS (
    DELETE FROM dialogue_step USING old
     WHERE (dialogue_step.bucket, dialogue_step.session_id) = (old.bucket, old.id)
)
DELETE FROM dialogue_session USING old
 WHERE (dialogue_session.bucket, dialogue_session.id) = (old.bucket, old.id)
"""

LOCK_SENDER = """
INSERT INTO sms_sender (bucket, sender, seen_at) VALUES ($1, $2, $3)
ON CONFLICT (bucket, sender) DO UPDATE SET seen_at = excluded.seen_at
"""

SAME_ID = """
SELECT EXISTS (SELECT FROM incoming_sms WHERE (bucket, sender, principal, gateway_id) = ($1, $2, $3, $4))
"""

SAME_TEXT = """
SELECT EXISTS (
    SELECT FROM incoming_sms
     WHERE (bucket, sender, principal, code, text) = ($1, $2, $3, $4, $5) AND gateway_id IS NULL
       AND received_at > $6::timestamptz - $7::interval AND received_at < $6::timestamptz + $7::interval)
"""

RECENT = """
SELECT count(*) FILTER (WHERE state IN ('RECEIVED', 'DONE', 'REFUSED', 'REPEATED') AND hour) AS acted_on,
       count(*) FILTER (WHERE state = 'MISREAD' AND reply IS NOT NULL AND hour) AS misread,
       coalesce(bool_or(state IN ('RECEIVED', 'DONE') AND meaning = $5 AND received_at >= $6), false) AS meant
  FROM (SELECT state, reply, meaning, received_at, received_at > $3::timestamptz - $4::interval AS hour
          FROM incoming_sms
         WHERE (bucket, sender) = ($1, $2) AND received_at > least($3::timestamptz - $4::interval, $6)
           AND received_at <= $3::timestamptz + interval '1 minute') AS lately
"""

KEEP = f"INSERT INTO incoming_sms ({_INCOMING}) VALUES ({_places(1, len(INCOMING))})"

ANSWER = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text) VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

FINISH = """
WITH written AS (
    UPDATE incoming_sms SET (state, answered_at, reply, recorded) = ($4, $5, $6, $7)
     WHERE (bucket, sender, id) = ($1, $2, $3) AND state = 'RECEIVED' RETURNING id
), told AS (
    INSERT INTO message (bucket, recipient, id, key, channel, sender, text)
    SELECT $1, told.recipient, told.id, told.key, told.channel, told.sender, told.text
      FROM written, unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
        AS told (id, key, channel, sender, recipient, text)
)
SELECT count(*) FROM written
"""

WAITING = (
    f"SELECT {_INCOMING} FROM incoming_sms WHERE state = 'RECEIVED' AND received_at < $1 ORDER BY received_at LIMIT $2"
)

PART = """
SELECT data, joined_at IS NOT NULL AS joined FROM sms_part
 WHERE (bucket, sender, code, reference, total, part) = ($1, $2, $3, $4, $5, $6) AND received_at > $7
"""

CLEAR_PARTS = """
DELETE FROM sms_part
 WHERE (bucket, sender, code, reference, total) = ($1, $2, $3, $4, $5) AND (received_at <= $6 OR joined_at IS NOT NULL)
"""

PUT_PART = """
INSERT INTO sms_part (bucket, sender, code, reference, total, part, encoding, data, received_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (bucket, sender, code, reference, total, part) DO UPDATE SET (encoding, data) = ($7, $8)
"""

PARTS = """
SELECT data FROM sms_part WHERE (bucket, sender, code, reference, total) = ($1, $2, $3, $4, $5) ORDER BY part
"""

JOINED = """
UPDATE sms_part SET joined_at = $6 WHERE (bucket, sender, code, reference, total) = ($1, $2, $3, $4, $5)
"""

FORGET_MESSAGES = """
WITH old AS (
    SELECT bucket, sender, id FROM incoming_sms WHERE received_at < $1 ORDER BY received_at LIMIT $2
), parts AS (
    DELETE FROM sms_part WHERE received_at < $1
), senders AS (
    DELETE FROM sms_sender USING old
     WHERE (sms_sender.bucket, sms_sender.sender) = (old.bucket, old.sender) AND seen_at < $1
)
DELETE FROM incoming_sms USING old
 WHERE (incoming_sms.bucket, incoming_sms.sender, incoming_sms.id) = (old.bucket, old.sender, old.id)
"""

SESSIONS_OF = f"""
SELECT {_SESSION} FROM dialogue_session WHERE (bucket, msisdn) = ($1, $2) AND id < $3 ORDER BY id DESC LIMIT $4
"""

SESSION_AT = f"SELECT {_SESSION} FROM dialogue_session WHERE (bucket, id) = ($1, $2)"

STEPS_OF = f"""
SELECT place_in_list, {_STEP}
  FROM unnest($1::smallint[], $2::uuid[]) WITH ORDINALITY AS asked (of_bucket, of_session, place_in_list)
  JOIN dialogue_step ON (bucket, session_id) = (of_bucket, of_session) AND number <= $3
 ORDER BY place_in_list, number
"""
"""Keys are numbered one after the other, so that a number is a limit too."""

INCOMING_OF = f"""
SELECT {_INCOMING} FROM incoming_sms WHERE (bucket, sender) = ($1, $2) AND id < $3 ORDER BY id DESC LIMIT $4
"""

INCOMING_AT = f"SELECT {_INCOMING} FROM incoming_sms WHERE bucket = $1 AND id = $2"
