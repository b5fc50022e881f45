"""Carrying out what a dialogue asks for: by the use cases that GraphQL has, which the wiring gives by command."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from domain.dialogues.commands import Command, Outcome
from domain.usecases.common.command import Asked

Performer = Callable[[Asked, str, Any], Awaitable[Outcome]]
"""Carries a kind of command out for a number, under the key that makes it happen once (G-ONCE)."""

Performers = Mapping[type, Performer]
"""Who carries out which kind of command."""


async def perform(performers: Performers, asked: Asked, msisdn: str, command: Command) -> Outcome:
    """Carry a command out.

    Raises:
        CardSystemUnavailableError: where the card's state cannot be known: nothing is charged or stored (K-CARD).
    """
    return await performers[type(command)](asked, msisdn, command)
