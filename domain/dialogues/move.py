"""What a key comes to: where the dialogue then stands, what the phone shows, and what is to be done."""

from collections.abc import Iterable
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.dialogues.commands import Command
from domain.dialogues.screens import Screen
from domain.dialogues.state import Found, State
from domain.messages.texts import Texts
from domain.refusal import Says
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a dialogue rests on: the catalogue and the day, and the card that the key named, where it named one."""

    texts: Texts
    catalogue: Catalogue
    day: date
    found: Found | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One step; where there is a command the screen is that of its outcome, which `after` makes.

    `tells` are the short messages that it causes itself.
    """

    state: State
    screen: Screen
    command: Command | None = None
    tells: tuple[Says, ...] = ()


def once_each(said: Iterable[Says]) -> tuple[Says, ...]:
    """Say nothing twice, in the order in which it is said."""
    kept: list[Says] = []
    for each in said:
        if each not in kept:
            kept.append(each)
    return tuple(kept)
