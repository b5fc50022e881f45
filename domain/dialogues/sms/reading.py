"""What a short message asks for, by the code it was sent to; a code that stands in no table is nobody's."""

from collections.abc import Callable, Mapping
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.dialogues.commands import Command
from domain.refusal import Says
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message as a reader sees it: folded, with who sent it and what is in force."""

    folded: str
    sender: str
    catalogue: Catalogue
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A whole command; `meaning` is what it means, the same for the same purchase, None where repeats are no matter.

    `spelled` is how the customer would write it again.
    """

    command: Command
    meaning: str | None = None
    spelled: str = ""


@dataclass(frozen=True, slots=True)
class Misread:
    """No command: what to answer; `syntax` where it is the commands of the code, which go out so often an hour only."""

    says: Says
    syntax: bool = True


Reader = Callable[[Received], Understood | Misread]
"""Reads the messages to one short code."""

Readers = Mapping[str, Reader]
"""The readers by their short codes: a service that is told by SMS adds its own."""
