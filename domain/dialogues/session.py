"""A session: one gateway's id and one number, for three minutes at most; what of its input is new (K-USSD-STATE)."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.dialogues.commands import Command
from domain.dialogues.screens import Screen
from domain.dialogues.service_codes import Dialled, Service
from domain.dialogues.state import IDLE_SECONDS, LONGEST, Place, State
from domain.months import local_day
from domain.values import dataclass


class InputMode(StrEnum):
    """What a gateway sends: all keys so far, joined by `*`, or only the last."""

    JOINED = "joined"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Whose session it is: a gateway's principal, the id that it gave, and the number."""

    principal: str
    gateway_id: str
    msisdn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A command that was begun and whose outcome is not written yet; whoever finds it carries it out."""

    key: str
    text: str
    state: State
    command: Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session as it stands.

    `text` is all the input that was answered, or the last key where a gateway sends only that; `step` counts the keys
    that were answered, `version` the writes.
    """

    id: UUID
    caller: Caller
    service: Service
    started_at: datetime
    seen_at: datetime
    answered_at: datetime
    state: State
    screen: Screen
    text: str = ""
    step: int = 0
    version: int = 0
    ended_at: datetime | None = None
    left_at: Place | None = None
    pending: Pending | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its number."""
        return Ref(bucket_of(self.caller.msisdn), self.id)

    def is_over(self, catalogue: Catalogue, now: datetime) -> bool:
        """Tell whether it has lasted too long, or nothing was heard of it for too long."""
        idle = idle_after(catalogue, now)
        return not (-idle < now - self.seen_at < idle and now - self.started_at < LONGEST)

    def is_repeat(self, dialled: Dialled, text: str) -> bool:
        """Tell whether an input is the last one of a session that has ended; a start is none, for it begins anew."""
        stripped = dialled.strip_from(text)
        return self.ended_at is not None and stripped != "" and stripped == self.text

    def claimed(self, pending: Pending, now: datetime) -> "Session":
        """Write down that a command is about to be carried out."""
        return replace(self, pending=pending, seen_at=now, version=self.version + 1)

    def answered(self, text: str, state: State, screen: Screen, now: datetime) -> "Session":
        """Count one more key, with the screen that answers it."""
        return replace(
            self,
            text=text,
            state=state,
            screen=screen,
            step=self.step + 1,
            version=self.version + 1,
            seen_at=now,
            answered_at=now,
            pending=None,
            ended_at=now if screen.ended else None,
        )

    def closed(self, now: datetime) -> "Session":
        """End what was left, at the screen that it was left at."""
        return replace(self, ended_at=now, left_at=self.state.place, pending=None, version=self.version + 1)


def idle_after(catalogue: Catalogue, now: datetime) -> timedelta:
    """Tell after how much silence a session is over: as the policy of the day says."""
    policy = catalogue.policy(Parameter.USSD_IDLE_SECONDS, local_day(now))
    return timedelta(seconds=policy.number if policy else IDLE_SECONDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """A key that was not answered yet, and all the input with it."""

    key: str
    text: str


def begins(dialled: Dialled, text: str, *, known: bool) -> str | None:
    """Tell the card with which a session begins, empty where none was dialled; None where the input goes on with one.

    A card that comes as the first input was dialled with the code, unless the id is one of a session that is over.
    """
    stripped = dialled.strip_from(text)
    if not stripped:
        return dialled.rest
    return stripped if not known and stripped.isdigit() and len(stripped) >= SHORTEST_NUMBER else None


SHORTEST_NUMBER = 10
"""Digits of a card, or of a phone number that stands for one; no key of a menu is as long."""


def new_input(session: Session, dialled: Dialled, text: str, mode: InputMode, arrived_at: datetime) -> Fresh | None:
    """Tell the key that is new; None where the input was answered before, or is older than what was (K-USSD-STATE).

    Joined, the rest behind what was answered is one key, whatever stands in it. Where only the last key comes, the same
    one again is a repeat where it arrived before the screen that answers it had left: nobody can have seen that screen.
    """
    stripped = dialled.strip_from(text)
    if session.ended_at is not None:
        return None
    if mode is InputMode.LAST:
        repeated = not stripped or (stripped == session.text and arrived_at < session.answered_at)
        return None if repeated else Fresh(key=stripped, text=stripped)
    if not session.text:
        return Fresh(key=stripped.removeprefix("*"), text=stripped) if stripped else None
    if not stripped.startswith(f"{session.text}*"):
        return None
    return Fresh(key=stripped[len(session.text) + 1 :], text=stripped)
