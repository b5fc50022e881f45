"""Renewals of many requests at the same time: one statement reads the facts of all, one records what nobody holds."""

from collections.abc import Iterable, Sequence

import asyncpg
import orjson

from domain.ports.keys import OutcomeUnknownError
from domain.ports.renewals import Parties
from domain.ports.work import StoreBusyError
from persistence.away import LOST
from persistence.lending import Lender
from persistence.repositories.renewal_sql import ASKED, FACTS_TOGETHER, RECORD_TOGETHER, RECORDED
from persistence.repositories.renewal_values import parties_of
from persistence.together import Alone, Together

Values = tuple[object, ...]
Place = int
"""Where one of many stands among them."""

REFUSED = (asyncpg.PostgresError, StoreBusyError, TypeError)
"""Nothing was done for anybody, be it for the sake of one of them: each is to be told alone what is wrong with it."""


class RenewalsTogether:
    """Does for all who ask what each would do alone, and leaves to go alone whom it cannot serve."""

    def __init__(self, lender: Lender) -> None:
        self._lender = lender
        self._reading: Together[Values, Parties] = Together(self._read_all)
        self._recording: Together[Values, bool] = Together(self._record_all)

    async def read(self, asked: Values, alone: Alone[Parties]) -> Parties:
        """Read facts, with others or alone."""
        return await self._reading.do(asked, alone)

    async def record(self, values: Values, alone: Alone[bool]) -> bool:
        """Record a renewal, with others or alone; what is not as it was seen, or held by somebody, goes alone.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        return await self._recording.do(values, alone)

    async def _read_all(self, asked: Sequence[Values]) -> Sequence[Parties | None]:
        try:
            rows = await self._fetch(FACTS_TOGETHER, ASKED, enumerate(asked))
        except REFUSED:
            return [None] * len(asked)
        found = {row["place"]: parties_of(row) for row in rows}
        return [found.get(place) for place in range(len(asked))]

    async def _record_all(self, values: Sequence[Values]) -> Sequence[bool | None]:
        try:
            rows = await self._fetch(RECORD_TOGETHER, RECORDED, _apart(values))
        except LOST as error:
            raise OutcomeUnknownError from error
        except REFUSED:
            return [None] * len(values)
        held = {row["place"] for row in rows}
        return [True if place in held else None for place in range(len(values))]

    async def _fetch(
        self, sql: str, names: Sequence[str], placed: Iterable[tuple[Place, Values]]
    ) -> Sequence[asyncpg.Record]:
        told = [dict(zip(names, values, strict=True), place=place) for place, values in placed]
        text = orjson.dumps(told, default=str).decode()
        connection = await self._lender.acquire()
        try:
            return await connection.fetch(sql, text)
        finally:
            await self._lender.release(connection)


def _apart(values: Sequence[Values]) -> Iterable[tuple[Place, Values]]:
    """Choose of each card, each payer and each key the first."""
    card, payer, principal, key = map(RECORDED.index, ("card_id", "payer_id", "principal", "key"))
    taken: set[object] = set()
    for place, each in enumerate(values):
        own = {each[card], each[payer], (each[principal], each[key])}
        if taken.isdisjoint(own):
            taken |= own
            yield place, each
