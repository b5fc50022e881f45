"""The television company's card system: looking cards up and activating what was bought."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.subscribers.card_report import CardReport
from domain.values import dataclass


class CardSystemUnavailableError(Exception):
    """The card system did not answer, or not in a way that can be believed; trying again later is right."""


class ActivationVerdict(StrEnum):
    """What the card system says to a command: done (perhaps long ago), or never."""

    ACKNOWLEDGED = "ACKNOWLEDGED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationCommand:
    """A command that may be repeated: it carries its own id and the absolute last day of service.

    `package`, `extra_rooms` and `expires_on` are what the card is to be on; `overlay_until` is the last day of the
    combo where an add-on lifts it.
    """

    id: UUID
    card_number: str
    product_line: ProductLine
    package: str | None
    extra_rooms: int
    expires_on: date | None
    overlay_until: date | None = None


@dataclass(frozen=True, slots=True)
class ActivationAnswer:
    """The verdict with the card system's own words for it."""

    verdict: ActivationVerdict
    reason: str = ""


class CardSystem(Protocol):
    """Answers for the cards of the television company."""

    async def look_up(self, number: str) -> CardReport | None:
        """Tell a card's state, or None where there is no such card.

        Raises:
            CardSystemUnavailableError: where it cannot be known now; nothing may be charged then (K-CARD).
        """
        ...

    async def look_up_many(self, numbers: Sequence[str]) -> Mapping[str, CardReport | None]:
        """Tell the state of many cards, None where there is no such card; a number left out was not answered for.

        Raises:
            CardSystemUnavailableError: where nothing can be known now.
        """
        ...

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        """Carry a command out, once however often it is sent.

        Raises:
            CardSystemUnavailableError: where the outcome is not known; the command is to be repeated (K-CARD).
        """
        ...
