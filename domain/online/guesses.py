"""Guesses: after so many wrong answers in an hour their giver waits for one (O-IDENTIFY, O-VOUCHER-SECRET)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from domain.values import dataclass

WITHIN = timedelta(hours=1)
LOCKED_FOR = timedelta(hours=1)
_CARD = "card "


class GuessKind(StrEnum):
    """What is guessed at: the contact of a card, or the code of a voucher."""

    CONTACT = "CONTACT"
    VOUCHER = "VOUCHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guesses:
    """The wrong answers of the last hour of one client, or for one card, and until when there is no other."""

    kind: GuessKind
    subject: str
    at: tuple[datetime, ...] = ()
    locked_until: datetime | None = None

    def lock(self, now: datetime) -> datetime | None:
        """Tell until when it is locked; None where it is not."""
        return self.locked_until if self.locked_until is not None and now < self.locked_until else None

    def counted(self, now: datetime) -> Self:
        """Count one more wrong answer; the last that is allowed locks, and the count begins anew."""
        recent = (*(each for each in self.at if now - each < WITHIN), now)
        if len(recent) >= most_of(self.kind, self.subject):
            return replace(self, at=(), locked_until=now + LOCKED_FOR)
        return replace(self, at=recent, locked_until=None)

    def lifted(self) -> Self:
        """Let it answer again at once, its count begun anew."""
        return replace(self, at=(), locked_until=None)


def subjects_of(client: str, card_number: str) -> tuple[str, str]:
    """Name under what wrong answers count: the client, and the card, in the order in which they are locked."""
    first, second = sorted((client, subject_of_card(card_number)))
    return first, second


def subject_of_card(card_number: str) -> str:
    """Name a card under which wrong answers count."""
    return f"{_CARD}{card_number}"


def card_of(subject: str) -> str | None:
    """Tell the card under which wrong answers count; None where they count for a client."""
    return subject.removeprefix(_CARD) if subject.startswith(_CARD) else None


def most_of(kind: GuessKind, subject: str) -> int:
    """Tell which wrong answer locks: the fifth, and for the contact of one card the twentieth (assumed)."""
    return 20 if kind is GuessKind.CONTACT and card_of(subject) is not None else 5


def locked_until(guesses: Iterable[Guesses], kind: GuessKind, now: datetime) -> datetime | None:
    """Tell until when somebody is locked out of one kind of answer; None where nobody is."""
    ends = (each.lock(now) for each in guesses if each.kind is kind)
    return max((end for end in ends if end is not None), default=None)
