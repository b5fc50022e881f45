"""The two ways of executing: the fast one of this room, and graphql-core's and Strawberry's own."""

from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from functools import cache
from inspect import isawaitable
from typing import Any, Protocol

from graphql import DocumentNode, ExecutionResult, GraphQLSchema
from graphql.execution import execute, subscribe

from api.graphql.execution.executor import PlainExecutor, Selections, executor_of
from api.graphql.execution.plain_inputs import take_at_once
from api.graphql.execution.prepared import Prepared

Variables = dict[str, Any]
Executed = ExecutionResult | Awaitable[ExecutionResult]
Followed = AsyncIterator[ExecutionResult] | ExecutionResult


class Way(Protocol):
    """Executes valid documents of one schema; an operation is named where there are several."""

    def execute(
        self,
        document: DocumentNode,
        variables: Variables,
        name: str | None,
        context: object,
        prepared: Prepared | None,
        selections: Selections | None,
    ) -> Executed:
        """Execute a query or a mutation."""
        ...

    async def follow(self, document: DocumentNode, variables: Variables, name: str | None, context: object) -> Followed:
        """Begin a subscription; a single result says why there is nothing to follow."""
        ...


def way_of(core: GraphQLSchema, *, plain: bool, suggests: bool) -> Way:
    """Give the fast way, or the long one; errors suggest what was meant where they may.

    A schema that was given the fast one calls its plain inputs at once from then on.
    """
    return FastWay(core, _executor(core), suggests=suggests) if plain else LongWay(core, suggests=suggests)


@cache
def _executor(core: GraphQLSchema) -> type[PlainExecutor]:
    take_at_once(core)
    return executor_of(core)


@dataclass(frozen=True, slots=True)
class LongWay:
    """Graphql-core's own."""

    core: GraphQLSchema
    suggests: bool

    def execute(
        self,
        document: DocumentNode,
        variables: Variables,
        name: str | None,
        context: object,
        _prepared: Prepared | None,
        _selections: Selections | None,
    ) -> Executed:
        """Execute a query or a mutation."""
        return execute(
            self.core,
            document,
            variable_values=variables,
            operation_name=name,
            context_value=context,
            hide_suggestions=not self.suggests,
        )

    async def follow(self, document: DocumentNode, variables: Variables, name: str | None, context: object) -> Followed:
        """Begin a subscription."""
        how: dict[str, Any] = {"operation_name": name, "context_value": context, "hide_suggestions": True}
        return await _begun(subscribe(self.core, document, variable_values=variables, **how))


@dataclass(frozen=True, slots=True)
class FastWay:
    """That of this room."""

    core: GraphQLSchema
    executor: type[PlainExecutor]
    suggests: bool

    def execute(
        self,
        document: DocumentNode,
        variables: Variables,
        name: str | None,
        context: object,
        prepared: Prepared | None,
        selections: Selections | None,
    ) -> Executed:
        """Execute a query or a mutation; one whose variables are not read here goes graphql-core's way to them."""
        how: dict[str, Any] = {
            "context_value": context,
            "selections": selections,
            "hide_suggestions": not self.suggests,
        }
        if prepared is not None and (plain := prepared.read(variables)) is not None:
            executor: Any = self.executor.of(self.core, prepared, plain, **how)
            return executor.execute_operation()  # type: ignore[no-any-return]
        named: dict[str, Any] = {"variable_values": variables, "operation_name": name}
        return execute(self.core, document, executor_class=self.executor, **named, **how)

    async def follow(self, document: DocumentNode, variables: Variables, name: str | None, context: object) -> Followed:
        """Begin a subscription."""
        how: dict[str, Any] = {"operation_name": name, "context_value": context, "hide_suggestions": True}
        return await _begun(
            subscribe(self.core, document, variable_values=variables, executor_class=self.executor, **how)
        )


async def _begun(begun: Any) -> Followed:  # noqa: ANN401 - graphql-core gives either, at once or later
    return await begun if isawaitable(begun) else begun  # type: ignore[no-any-return]
