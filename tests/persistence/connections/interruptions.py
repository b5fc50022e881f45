"""Something happening right before or right after each statement of a unit of work."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from tests.persistence.installation import Pool

Moment = Callable[["Interrupted", str], Awaitable[None]]
"""What happens at a moment, given the connection and the statement."""

STATEMENTS = frozenset({"execute", "executemany", "fetch", "fetchrow", "fetchval"})
Result = TypeVar("Result")


async def nothing(_connection: "Interrupted", _statement: str) -> None:
    """Let a moment pass."""


@dataclass(slots=True)
class Moments:
    """What happens before and after each statement, and at which of them; counted from 0."""

    before: Moment = nothing
    after: Moment = nothing
    at: int | None = None
    passed: int = 0

    def wrap(self, pool: Pool) -> Pool:
        """Give out connections at which it happens."""
        return cast("Pool", InterruptedPool(pool, self))

    async def meet(self, connection: "Interrupted", statement: str, run: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401
        """Run a statement with what happens around it."""
        here = self.at == self.passed
        self.passed += 1
        if here:
            await self.before(connection, statement)
        result = await run()
        if here:
            await self.after(connection, statement)
        return result


class InterruptedPool:
    """A pool whose connections are interrupted."""

    def __init__(self, pool: Pool, moments: Moments) -> None:
        self._pool = pool
        self._moments = moments

    def get_max_size(self) -> int:
        return self._pool.get_max_size()

    async def acquire(self, **how: Any) -> "Interrupted":  # noqa: ANN401
        return Interrupted(await self._pool.acquire(**how), self._moments)

    async def release(self, connection: "Interrupted") -> None:
        await self._pool.release(connection.real)


class Interrupted:
    """A connection at whose statements something happens."""

    def __init__(self, real: Any, moments: Moments) -> None:  # noqa: ANN401
        self.real = real
        self._moments = moments

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        method = getattr(self.real, name)
        if name not in STATEMENTS:
            return method

        async def run(statement: str, *values: object, **how: object) -> Any:  # noqa: ANN401
            return await self._moments.meet(self, statement, lambda: method(statement, *values, **how))

        return run
