"""Renewals that go on whatever becomes of the database: each is asked for under its own key until it is answered."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from persistence.connections.failures import is_away
from tests.persistence.installation import Installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

TOGETHER = 8
"""How many pay at the same time, each for a card."""

AGAIN = 0.02
"""Seconds before the same key is asked again; nobody may fall over themselves while there is no primary."""


def pairs(group: int) -> list[tuple[str, str]]:
    """Name those who pay, with their cards: others each time, so that nobody comes to a limit."""
    return [(f"84901{group:02}46{index:02}", f"22222{group:02}23{index:02}") for index in range(TOGETHER)]


async def customers(installed: Installation, group: int) -> None:
    """Put on record who pays."""
    for payer, card in pairs(group):
        await on_record(installed.service, payer)
        await in_date(installed.service, card, line=ProductLine.MYK, package="TIEN_LOI")


@dataclass(slots=True)
class Load:
    """What was acknowledged under which key, what was answered meanwhile, and how long nothing was acknowledged."""

    installed: Installation
    acknowledged: dict[str, Ref] = field(default_factory=dict)
    meanwhile: Counter[str] = field(default_factory=Counter)
    longest_silence: float = 0.0
    _last: float = field(default_factory=time.monotonic)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def renew_each(self, group: int, keys: list[str]) -> None:
        """Renew under each key, all payers at the same time."""
        async with asyncio.TaskGroup() as paying:
            for index, (payer, card) in enumerate(pairs(group)):
                paying.create_task(self._pay(payer, card, keys[index::TOGETHER]))

    async def at_least(self, many: int) -> None:
        """Wait until so many were acknowledged in all."""
        await self._until(lambda: len(self.acknowledged) >= many)

    async def told_to_come_again(self) -> None:
        """Wait until somebody was told that the database is away, and that the same request may try again."""
        before = self.meanwhile["StoreBusyError"]
        await self._until(lambda: self.meanwhile["StoreBusyError"] > before)

    async def deliver(self) -> None:
        """Let commands and messages leave until cancelled, whatever becomes of the database."""
        while True:
            try:
                await self.installed.service.deliver_activations()
                await self.installed.service.deliver_messages()
            except Exception as error:
                if not (is_away(error) or isinstance(error, StoreBusyError)):
                    raise
                self.meanwhile["worker"] += 1
            await asyncio.sleep(AGAIN)

    async def _until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            self._changed.clear()
            await self._changed.wait()

    async def _pay(self, payer: str, card: str, keys: list[str]) -> None:
        for key in keys:
            self.acknowledged[key] = await self._until_answered(payer, card, key)
            self._changed.set()
            now = time.monotonic()
            self.longest_silence, self._last = max(self.longest_silence, now - self._last), now

    async def _until_answered(self, payer: str, card: str, key: str) -> Ref:
        command = renewal("TIEN_LOI", Term.P1W, payer=payer, card=card)
        while True:
            try:
                return made(await self.installed.service.renew(by(key), command)).ref
            except (StoreBusyError, OutcomeUnknownError) as error:
                self.meanwhile[type(error).__name__] += 1
                self._changed.set()
                await asyncio.sleep(AGAIN)
