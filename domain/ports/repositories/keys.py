"""Idempotency keys: one outcome for each, for ever (G-ONCE)."""

from dataclasses import field
from typing import Protocol

from domain.audit.author import Author
from domain.buckets import Ref
from domain.refusal import Refusal
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A key of one principal, with what it was sent for, and the author where one is to be written down.

    What it was sent for is the operation and a fingerprint of what its input means; the command is that as written.
    """

    principal: str
    key: str
    operation: str
    fingerprint: str
    author: Author | None = field(default=None, compare=False)
    command: object = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a key led to: where the thing made is kept, or why it was refused."""

    operation: str
    fingerprint: str
    subject: Ref | None
    refusals: tuple[Refusal, ...] = ()


class KeyTakenError(Exception):
    """Another request with this key reached its outcome first; its outcome is to be read."""


class OutcomeUnknownError(Exception):
    """The connection was lost at the commit: the same key finds out what became of it (G-ONCE)."""


class Keys(Protocol):
    """Remembers outcomes."""

    async def find(self, key: Key) -> Outcome | None:
        """Find the outcome of a key, whatever it was sent for."""
        ...

    async def settle(self, key: Key, subject: Ref | None, refusals: tuple[Refusal, ...] = ()) -> None:
        """Record the outcome of a key.

        Raises:
            KeyTakenError: where it has one.
        """
        ...
