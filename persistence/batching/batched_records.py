"""What many ask for at the same time: one statement reads the facts of all, one records what nobody holds."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import asyncpg
import orjson

from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from persistence.batching.group_commit import Alone, Group, GroupSize
from persistence.connections.failures import LOST
from persistence.connections.leases import ConnectionSource, require_replicated
from persistence.connections.pool import Row

Facts = TypeVar("Facts")
Values = tuple[object, ...]
Place = int
"""Where one of many stands among them."""

REFUSED = (asyncpg.PostgresError, StoreBusyError, TypeError)
"""Nothing was done for anybody, be it for the sake of one of them: each is to be told alone what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForMany(Generic[Facts]):
    """The statements that read facts and record for many, and the names of their values in order.

    `own` names what only one of those who go together may have of each: a card, a payer, a key.
    """

    read: str
    asked: Sequence[str]
    facts_of: Callable[[Sequence[Row]], Facts]
    record: str
    recorded: Sequence[str]
    own: Sequence[Sequence[str]]


class BatchedRecords(Generic[Facts]):
    """Does for all who ask what each would do alone, and leaves to go alone whom it cannot serve."""

    def __init__(
        self, lender: ConnectionSource, writing: ConnectionSource, company: GroupSize, statements: ForMany[Facts]
    ) -> None:
        """Take the lender of those who read, and that of those who write."""
        self._lender = lender
        self._writing = writing
        self._statements = statements
        self._reading: Group[Values, Facts] = Group(self._read_all, company)
        self._recording: Group[Values, bool] = Group(self._record_all, company)

    async def read(self, asked: Values, alone: Alone[Facts]) -> Facts:
        """Read facts, with others or alone."""
        return await self._reading.do(asked, alone)

    async def record(self, values: Values, alone: Alone[bool]) -> bool:
        """Record something, with others or alone; what is not as it was seen, or held by somebody, goes alone.

        Raises:
            OutcomeUnknownError: where the connection was lost before the database answered.
        """
        return await self._recording.do(values, alone)

    async def _read_all(self, asked: Sequence[Values]) -> Sequence[Facts | None]:
        try:
            rows = await self._fetch(self._lender, self._statements.read, self._statements.asked, enumerate(asked))
        except REFUSED:
            return [None] * len(asked)
        found: dict[Place, list[Row]] = defaultdict(list)
        for row in rows:
            found[row["place"]].append(row)
        return [self._statements.facts_of(found[place]) if place in found else None for place in range(len(asked))]

    async def _record_all(self, values: Sequence[Values]) -> Sequence[bool | None]:
        try:
            placed = self._apart(values)
            rows = await self._fetch(self._writing, self._statements.record, self._statements.recorded, placed)
        except LOST as error:
            raise OutcomeUnknownError from error
        except REFUSED:
            return [None] * len(values)
        held = {row["place"] for row in rows}
        return [True if place in held else None for place in range(len(values))]

    @staticmethod
    async def _fetch(
        lender: ConnectionSource, sql: str, names: Sequence[str], placed: Iterable[tuple[Place, Values]]
    ) -> Sequence[Row]:
        told = [dict(zip(names, values, strict=True), place=place) for place, values in placed]
        text = orjson.dumps(told, default=str).decode()
        connection = await lender.acquire()
        try:
            rows = await connection.fetch(sql, text)
            require_replicated(connection)
            return rows
        finally:
            await lender.release(connection)

    def _apart(self, values: Sequence[Values]) -> Iterable[tuple[Place, Values]]:
        """Choose the first who has each card, each payer, each key."""
        owned = [[self._statements.recorded.index(name) for name in names] for names in self._statements.own]
        taken: set[object] = set()
        for place, each in enumerate(values):
            own = {tuple(each[index] for index in indexes) for indexes in owned}
            if taken.isdisjoint(own):
                taken |= own
                yield place, each
