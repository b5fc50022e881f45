"""Looking many cards up in few requests, each card believed or not by itself."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TypeVar

import orjson

from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.subscribers.card_report import CardReport
from gateways.decoders.answers import BadAnswerError, card_reports
from gateways.decoders.exchange import NOT_SPOKEN, Exchange
from gateways.decoders.retry_policy import RetryPolicy

MOST_CARDS = 500
AT_ONCE = 4
SINGLY_AT_ONCE = 32
LARGEST_ANSWER = 512 * 1024

Reports = Mapping[str, CardReport | None]
LookUp = Callable[[str], Awaitable[CardReport | None]]
Asked = TypeVar("Asked")


@dataclass(frozen=True, slots=True)
class Bulk:
    """Asks about so many cards a request, and one by one where the company knows no other way."""

    exchange: Exchange
    path: str
    patience: RetryPolicy
    look_up: LookUp

    async def ask(self, numbers: Sequence[str]) -> Reports:
        """Tell the states of those cards that were answered for.

        Raises:
            CardSystemUnavailableError: where none was.
        """
        parts = [numbers[start : start + MOST_CARDS] for start in range(0, len(numbers), MOST_CARDS)]
        reports = await _together(self._part, parts, AT_ONCE)
        if numbers and not reports:
            msg = "none of the cards was answered for"
            raise CardSystemUnavailableError(msg)
        return reports

    async def _part(self, numbers: Sequence[str]) -> Reports:
        exchange = replace(self.exchange, largest=LARGEST_ANSWER)
        body = orjson.dumps({"cards": list(numbers)})
        try:
            answer = await exchange.ask("POST", f"{self.path}/cards/look-ups", body, self.patience)
            if answer.status in NOT_SPOKEN:
                return await self._singly(numbers)
            return card_reports(answer.body, set(numbers)) if answer.status == HTTPStatus.OK else {}
        except (CardSystemUnavailableError, BadAnswerError):
            return {}

    async def _singly(self, numbers: Sequence[str]) -> Reports:
        return await _together(self._one, numbers, SINGLY_AT_ONCE)

    async def _one(self, number: str) -> Reports:
        try:
            return {number: await self.look_up(number)}
        except CardSystemUnavailableError:
            return {}


async def _together(ask: Callable[[Asked], Awaitable[Reports]], about: Sequence[Asked], most: int) -> Reports:
    """Ask several things, so many at once, and put the answers together."""
    waiting = asyncio.Semaphore(most)

    async def one(what: Asked) -> Reports:
        async with waiting:
            return await ask(what)

    answers = await asyncio.gather(*(one(what) for what in about))
    return {number: report for answer in answers for number, report in answer.items()}
