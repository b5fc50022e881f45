"""What dialogues ask to be done; each is one use case, which GraphQL has too."""

from typing import Any

from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.months import Term
from domain.refusal import Refusal
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Renew:
    """Renew a card from the main balance, at the total that was confirmed and no other (K-USSD-HOLD)."""

    card_number: str
    package: str
    extra_rooms: int
    term: Term
    total: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Have a card renewed by itself, once the SMS confirms it (K-AUTO-CONFIRM)."""

    card_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Have it renewed by itself no longer (K-AUTO-CANCEL)."""

    card_number: str


@dataclass(frozen=True, slots=True)
class ConfirmRegistration:
    """Confirm the newest registration that waits for it (K-SMS-KPLUS)."""


@dataclass(frozen=True, slots=True)
class RequestBundle:
    """Ask for an advance (S-REQUEST)."""

    bundle: Bundle


@dataclass(frozen=True, slots=True)
class ConfirmBundle:
    """Confirm the newest advance that was asked for (S-CONFIRM)."""


@dataclass(frozen=True, slots=True)
class AskPromotions:
    """Ask of a promotion what stands in a message to 999: to stop, to confirm, for another package, what is left."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What doing it came to: where what was made is kept and what kind of thing it is, or every reason why not.

    `told` says that the use case has written to the customer itself. `words` fill the text of the outcome.
    """

    kind: str | None = None
    ref: Ref | None = None
    refusals: tuple[Refusal, ...] = ()
    told: bool = False
    words: dict[str, str] | None = None


_KINDS: dict[str, Any] = {each.__name__: each for each in (Renew, Register, Cancel)}

Command = Any
"""A value of one of the classes above, or of another service's own."""

__all__ = [
    "AskPromotions", "Cancel", "Command", "ConfirmBundle", "ConfirmRegistration", "Outcome", "Register", "Renew",
    "RequestBundle", "command_json", "command_of",
]  # fmt: skip


def command_json(command: Command) -> dict[str, Any]:
    """Write a command of a screen down, so that any process may carry it out."""
    kind: Any = type(command)
    return {"command": kind.__name__, **{name: getattr(command, name) for name in kind.__dataclass_fields__}}


def command_of(kept: dict[str, Any]) -> Command:
    """Read a command of a screen."""
    values = dict(kept)
    kind = _KINDS[values.pop("command")]
    if "term" in values:
        values["term"] = Term(values["term"])
    return kind(**values)
