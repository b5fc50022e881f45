"""From rows to sessions, keys and messages that came in, and back."""

from typing import Any

from domain.audit.author import Author
from domain.dialogues.commands import command_json, command_of
from domain.dialogues.screens import Screen
from domain.dialogues.service_codes import Service
from domain.dialogues.session import Caller, Pending, Session
from domain.dialogues.sms.message import IncomingSms, IncomingState
from domain.dialogues.state import Place, from_json, to_json
from domain.dialogues.steps import Recorded, Step
from domain.messages.message import Message
from persistence.connections.pool import Row
from persistence.rows.authors import author_json, author_of

SESSION = (
    "bucket", "id", "principal", "gateway_id", "msisdn", "service", "started_at", "seen_at", "answered_at", "ended_at",
    "left_at", "version", "step", "text", "state", "screen_name", "screen", "pending",
)  # fmt: skip

STEP = (
    "number", "key", "at", "place", "screen_name", "screen", "ended", "milliseconds", "command", "recorded",
)  # fmt: skip

INCOMING = (
    "bucket", "sender", "id", "principal", "gateway_id", "code", "text", "received_at", "state", "meaning",
    "answered_at", "reply", "recorded", "author",
)  # fmt: skip


def session_row(session: Session) -> tuple[object, ...]:
    """Write a session, its values in the order of `SESSION`."""
    caller = session.caller
    identity = (*session.ref, caller.principal, caller.gateway_id, caller.msisdn, session.service)
    times = (session.started_at, session.seen_at, session.answered_at, session.ended_at, session.left_at)
    stands = (session.version, session.step, session.text, to_json(session.state))
    return (*identity, *times, *stands, session.screen.name, session.screen.text, _pending_json(session.pending))


def session_of(row: Row) -> Session:
    """Read a session."""
    ended = row["ended_at"] is not None and row["left_at"] is None
    return Session(
        id=row["id"],
        caller=Caller(principal=row["principal"], gateway_id=row["gateway_id"], msisdn=row["msisdn"]),
        service=Service(row["service"]),
        started_at=row["started_at"],
        seen_at=row["seen_at"],
        answered_at=row["answered_at"],
        state=from_json(row["state"]),
        screen=Screen(row["screen_name"], row["screen"], ended),
        text=row["text"],
        step=row["step"],
        version=row["version"],
        ended_at=row["ended_at"],
        left_at=Place(row["left_at"]) if row["left_at"] else None,
        pending=_pending_of(row["pending"]) if row["pending"] else None,
    )


def step_row(step: Step) -> tuple[object, ...]:
    """Write a key, its values in the order of `STEP`."""
    screen, recorded = step.screen, step.recorded.json() if step.recorded else None
    shown = (step.place, screen.name, screen.text, screen.ended)
    return (step.number, step.key, step.at, *shown, step.milliseconds, step.command, recorded)


def step_of(row: Row) -> Step:
    """Read a key."""
    return Step(
        number=row["number"],
        key=row["key"],
        at=row["at"],
        place=Place(row["place"]),
        screen=Screen(row["screen_name"], row["screen"], row["ended"]),
        milliseconds=row["milliseconds"],
        command=row["command"],
        recorded=Recorded.of(row["recorded"]) if row["recorded"] else None,
    )


def incoming_row(message: IncomingSms) -> tuple[object, ...]:
    """Write a message that came in, its values in the order of `INCOMING`."""
    ref, recorded = message.ref, message.recorded.json() if message.recorded else None
    identity = (ref.bucket, message.sender, ref.id, message.principal, message.gateway_id, message.code, message.text)
    became = (message.received_at, message.state, message.meaning, message.answered_at, message.reply)
    return (*identity, *became, recorded, author_json(message.author))


def incoming_of(row: Row) -> IncomingSms:
    """Read a message that came in."""
    author: Author | None = author_of(row["author"]) if row["author"] else None
    values: dict[str, Any] = {name: row[name] for name in INCOMING[1:]}
    values["state"] = IncomingState(values["state"])
    values["recorded"] = Recorded.of(values["recorded"]) if values["recorded"] else None
    return IncomingSms(**{**values, "author": author})


def message_columns(messages: "list[Message] | tuple[Message, ...]") -> tuple[list[Any], ...]:
    """Write messages to be queued, one array a column: id, key, channel, sender, recipient, text."""
    rows = [(each.id, each.key, each.channel, each.sender, each.to, each.text) for each in messages]
    return tuple([row[place] for row in rows] for place in range(6))


def _pending_json(pending: Pending | None) -> dict[str, Any] | None:
    if pending is None:
        return None
    begun = {"key": pending.key, "text": pending.text, "state": to_json(pending.state)}
    return {**begun, "does": command_json(pending.command)}


def _pending_of(kept: dict[str, Any]) -> Pending:
    state, command = from_json(kept["state"]), command_of(kept["does"])
    return Pending(key=kept["key"], text=kept["text"], state=state, command=command)
