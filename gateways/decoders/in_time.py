"""The card system for somebody who waits with a phone in the hand: what does not answer in time is unavailable."""

import asyncio
from collections.abc import Mapping, Sequence
from contextvars import ContextVar

from domain.ports.outside.card_system import ActivationAnswer, ActivationCommand, CardSystem, CardSystemUnavailableError
from domain.subscribers.card_report import CardReport

SECONDS = 7.0
"""Of the eight in which a screen is there, what the card system may take of them in all (K-USSD-TIME)."""

_until: ContextVar[float | None] = ContextVar("giahan_card_system_until", default=None)


def begin(seconds: float = SECONDS) -> None:
    """Begin to count, for all that is looked up in this task and those that it starts."""
    _until.set(asyncio.get_running_loop().time() + seconds)


class InTimeCardSystem:
    """Asks another, until the time is up; where nobody counts it waits as long as that one does."""

    def __init__(self, real: CardSystem) -> None:
        self._real = real

    async def look_up(self, number: str) -> CardReport | None:
        """Tell a card's state, or None where there is no such card.

        Raises:
            CardSystemUnavailableError: where it cannot be known in time.
        """
        until = _until.get()
        if until is None:
            return await self._real.look_up(number)
        try:
            async with asyncio.timeout_at(until):
                return await self._real.look_up(number)
        except TimeoutError as error:
            raise CardSystemUnavailableError from error

    async def look_up_many(self, numbers: Sequence[str]) -> Mapping[str, CardReport | None]:
        """Tell the state of many cards."""
        return await self._real.look_up_many(numbers)

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        """Carry a command out."""
        return await self._real.activate(command)
