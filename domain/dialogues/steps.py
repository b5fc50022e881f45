"""What is kept of each key for staff: the screen that answered it, when, and what was recorded beside it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from domain.buckets import Ref
from domain.dialogues.commands import Outcome
from domain.dialogues.screens import Screen
from domain.dialogues.state import Place
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What a key has caused: the kind of thing and where it is kept, or the rules that refused it."""

    kind: str | None
    ref: Ref | None
    rules: tuple[str, ...] = ()

    def json(self) -> dict[str, Any]:
        """Write it down."""
        place = {"bucket": self.ref.bucket, "id": str(self.ref.id)} if self.ref else {}
        return {"kind": self.kind, "rules": list(self.rules), **place}

    @classmethod
    def by(cls, outcome: Outcome) -> "Recorded":
        """Take it from what a command came to."""
        return cls(
            kind=outcome.kind, ref=outcome.ref, rules=tuple(dict.fromkeys(each.rule for each in outcome.refusals))
        )

    @classmethod
    def of(cls, kept: dict[str, Any]) -> "Recorded":
        """Read it back."""
        ref = Ref(kept["bucket"], UUID(kept["id"])) if "id" in kept else None
        return cls(kind=kept["kind"], ref=ref, rules=tuple(kept["rules"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One key and the screen that answered it, for staff: when, and what was recorded beside it."""

    number: int
    key: str
    at: datetime
    place: Place
    screen: Screen
    milliseconds: int
    command: str | None = None
    recorded: Recorded | None = None
