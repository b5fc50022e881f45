"""The engine: finds what is asked for, holds it to its limits, and executes it within the time there is."""

from collections.abc import AsyncIterator, Mapping, Sequence
from functools import cache
from typing import Any

from graphql import ExecutionResult, GraphQLError
from prometheus_client import Counter
from starlette.types import Scope

from api.graphql.documents.document_cache import Document, Documents, Operation
from api.graphql.documents.limits import too_costly
from api.graphql.engine.asked import GraphQLRequest
from api.graphql.engine.refused import NOT_TRUSTED, UNKNOWN_DOCUMENT, UNNAMED
from api.graphql.engine.veiled import veiled
from api.graphql.execution.way import way_of
from api.graphql.request.context import Context
from api.graphql.request.read_log import write_reads
from api.graphql.request.timeouts import Timeouts
from api.graphql.schema import core
from api.guarding.guard import Guard
from api.identity import Principal
from api.operations.metrics import OPERATIONS
from api.porch.languages import Language
from api.wiring import Giahan, only_reading

Prepared = tuple[Document, Operation | None, Sequence[GraphQLError]]
"""A document, the operation of it to execute, and all that speaks against it."""


class Engine:
    """Executes what any transport brings."""

    def __init__(self, giahan: Giahan, guard: Guard, *, demo: bool) -> None:
        self._giahan = giahan
        self._guard = guard
        self._demo = demo
        self._way = way_of(core, plain=guard.plain_execution, suggests=demo)
        self._documents = Documents(core, introspection=demo, trusted=guard.documents, prepares=guard.plain_execution)
        self._patience = Timeouts(guard.seconds)

    def prepared(self, asked: GraphQLRequest, principal: Principal | None) -> Prepared:
        """Find what is to be executed, and all that speaks against it."""
        document = self._document(asked, principal)
        operation = document.operations.get(asked.operation_name)
        refused = too_costly(self._documents.burden(document, asked.variables))
        good = operation is not None and not refused
        return document, operation, () if good else document.errors or (refused or UNNAMED,)

    def context(self, principal: Principal | None, scope: Scope, language: Language) -> Context:
        """Give resolvers what they need."""
        return Context(self._giahan, principal, scope, language)

    async def executed(
        self, document: Document, operation: Operation, asked: GraphQLRequest, context: Context
    ) -> ExecutionResult:
        """Execute within the time there is, and count what became of it."""
        if not operation.only_reads:
            return await self._patience(self._run(document, operation, asked, context), changes=True)
        with only_reading():
            return await self._patience(self._run(document, operation, asked, context), changes=False)

    async def followed(
        self, document: Document, asked: GraphQLRequest, context: Context
    ) -> AsyncIterator[ExecutionResult] | ExecutionResult:
        """Follow a subscription; a single result says why there is nothing to follow."""
        if document.node is None:
            raise AssertionError
        begun = await self._way.follow(document.node, asked.variables, asked.operation_name, context)
        return veiled(begun) if isinstance(begun, ExecutionResult) and not self._demo else begun

    def cost(self, document: Document, variables: Mapping[str, Any]) -> str:
        """Tell what a document costs with these variables."""
        return self._documents.cost(document, variables)

    def _document(self, asked: GraphQLRequest, principal: Principal | None) -> Document:
        """Find a trusted document, or read the one that was sent, where that is allowed."""
        if (trusted := self._documents.trusted(asked.query, asked.document_id)) is not None:
            return trusted
        if asked.document_id and not asked.query:
            return UNKNOWN_DOCUMENT
        return NOT_TRUSTED if self._guard.insists(principal) else self._documents.read(asked.query)

    async def _run(
        self, document: Document, operation: Operation, asked: GraphQLRequest, context: Context
    ) -> ExecutionResult:
        if document.node is None:
            raise AssertionError
        result = self._way.execute(
            document.node, asked.variables, asked.operation_name, context, operation.prepared, document.selections
        )
        made = result if isinstance(result, ExecutionResult) else await result
        if context.reads.numbers:
            made = await _noted(made, context)
        _counter(operation.kind, outcome_of(made)).inc()
        return made if self._demo else veiled(made)


async def _noted(made: ExecutionResult, context: Context) -> ExecutionResult:
    """Write down whose data an answer shows; one that cannot be written down is not given (G-READ)."""
    try:
        await write_reads(context)
    except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
        return ExecutionResult(None, [GraphQLError("", path=[], original_error=fault)])
    return made


@cache
def _counter(kind: str, outcome: str) -> Counter:
    """Find a counter: looking it up by its labels costs more than counting."""
    return OPERATIONS.labels(kind, outcome)


def outcome_of(result: ExecutionResult) -> str:
    """Tell what became of an operation, in a word for the log and the metrics."""
    return "errors" if result.errors else "ok"
