"""GraphQL over HTTP: one small view that negotiates, limits, executes a kept document, and answers with orjson."""

from collections.abc import Mapping, Sequence
from functools import cache
from http import HTTPStatus
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution import execute
from prometheus_client import Counter
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from api.graphql.documents.document_cache import Document, Documents, Operation
from api.graphql.documents.limits import too_costly
from api.graphql.http.error_responses import NOT_TRUSTED, UNKNOWN_DOCUMENT, too_many
from api.graphql.http.negotiation import GRAPHQL_JSON, JSON, negotiated
from api.graphql.http.requests import BadRequestError, GraphQLRequest, read
from api.graphql.request.context import Context
from api.graphql.request.errors import ApiError, Code, served
from api.graphql.request.timeouts import Timeouts
from api.graphql.schema import Executor, core
from api.guarding.guard import Guard
from api.guarding.rate_limits import TooManyError
from api.identity import BadTokenError, Principal
from api.identity.doorkeeper import Doorkeeper
from api.operations.metrics import OPERATIONS
from api.operations.request_log import tell
from api.porch.languages import Language, spoken
from api.wiring import Giahan

COST = "X-Operation-Cost"
UNNAMED = GraphQLError("Name the operation to execute: the document has none, or several.")
ONLY_SOCKETS = GraphQLError("Subscriptions go over a WebSocket: graphql-transport-ws.")
_SPEAKING = {each: {"Content-Language": each.value, "Vary": "Accept, Accept-Language"} for each in Language}


class GraphQLView:
    """Serves the schema."""

    def __init__(self, giahan: Giahan, doorkeeper: Doorkeeper, guard: Guard, *, demo: bool) -> None:
        self._giahan = giahan
        self._doorkeeper = doorkeeper
        self.guard = guard
        self._demo = demo
        self._documents = Documents(core, introspection=demo, trusted=guard.documents)
        self._patience = Timeouts(guard.seconds)

    async def __call__(self, request: Request) -> Response:
        """Answer a request."""
        media = negotiated(request.headers.get("accept", "*/*"))
        try:
            principal = await self._admitted(request)
        except TooManyError as many:
            return too_many(many, media)
        except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
            return _unknown(fault, media)
        try:
            asked = await read(request, allow_get=self._demo)
        except BadRequestError as bad:
            return _answer({"errors": [_error(Code.BAD_REQUEST, bad.why)]}, bad.status, JSON, bad.headers)
        return await self._execute(asked, principal, media, request)

    async def _admitted(self, request: Request) -> Principal | None:
        """Tell who asks before a byte of the body is read; whoever asks too often goes no further.

        Raises:
            TooManyError: where a principal, or an address without a good token, asks too often.
        """
        gate, header = self.guard.gate, request.headers.get("authorization")
        if gate is None:
            return await self._doorkeeper.read(header)
        if header is None:
            gate.stranger(request.scope)
            return None
        try:
            principal = await self._doorkeeper.read(header, suspected=gate.suspects(request.scope))
        except BadTokenError:
            gate.stranger(request.scope)
            raise
        if principal is not None:
            gate.known(principal)
        return principal

    def _document(self, asked: GraphQLRequest, principal: Principal | None) -> Document:
        """Find a trusted document, or read the one that was sent, where that is allowed."""
        if (trusted := self._documents.trusted(asked.query, asked.document_id)) is not None:
            return trusted
        if asked.document_id and not asked.query:
            return UNKNOWN_DOCUMENT
        return NOT_TRUSTED if self.guard.insists(principal) else self._documents.read(asked.query)

    def prepared(
        self, asked: GraphQLRequest, principal: Principal | None
    ) -> tuple[Document, Operation | None, Sequence[GraphQLError]]:
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
        """Execute within the time there is."""
        running = _run(document, operation, asked, context, suggests=self._demo)
        return await self._patience(running, changes=not operation.only_reads)

    async def _execute(
        self, asked: GraphQLRequest, principal: Principal | None, media: str, request: Request
    ) -> Response:
        document, operation, problems = self.prepared(asked, principal)
        if operation is not None and operation.kind == "subscription":
            problems = (ONLY_SOCKETS,)
        if operation is None or problems:
            status = HTTPStatus.BAD_REQUEST if media == GRAPHQL_JSON else HTTPStatus.OK
            return _answer({"errors": [served(problem) for problem in problems]}, status, media)
        if request.method != "POST" and not operation.only_reads:
            error = _error(Code.BAD_REQUEST, "GET is for queries only.")
            return _answer({"errors": [error]}, HTTPStatus.METHOD_NOT_ALLOWED, media, {"Allow": "POST"})
        try:
            await self._doorkeeper.check(principal, request, asked.body, changes=not operation.only_reads)
        except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
            return _unknown(fault, media)
        language = spoken(request.headers.get("accept-language", ""))
        context = self.context(principal, request.scope, language)
        result = await self.executed(document, operation, asked, context)
        tell(request.scope, kind=operation.kind, operation=operation.name, outcome=_outcome(result))
        cost = self._documents.cost(document, asked.variables)
        return _answer(*_written(result, media), media, {COST: cost, **_SPEAKING[language]})


def _unknown(fault: Exception, media: str) -> Response:
    """Answer where it is not known who asks: the token or signature is not good, or that cannot be told now."""
    if isinstance(fault, BadTokenError):
        error, challenge = _error(Code.UNAUTHENTICATED, fault.why), {"WWW-Authenticate": "Bearer"}
        return _answer({"errors": [error]}, HTTPStatus.UNAUTHORIZED, media, challenge)
    error = served(GraphQLError("", original_error=fault))
    return _answer({"errors": [error]}, HTTPStatus.SERVICE_UNAVAILABLE, media)


async def _run(
    document: Document, operation: Operation, asked: GraphQLRequest, context: Context, *, suggests: bool
) -> ExecutionResult:
    """Execute."""
    if document.node is None:
        raise AssertionError
    how: dict[str, Any] = {
        "context_value": context,
        "selections": document.selections,
        "hide_suggestions": not suggests,
    }
    plain = operation.prepared
    if plain is not None and (variables := plain.read(asked.variables)) is not None:
        result: Any = Executor.of(core, plain, variables, **how).execute_operation()
    else:
        named: dict[str, Any] = {"variable_values": asked.variables, "operation_name": asked.operation_name}
        result = execute(core, document.node, executor_class=Executor, **named, **how)
    made = result if isinstance(result, ExecutionResult) else await result
    _counter(operation.kind, _outcome(made)).inc()
    return made


@cache
def _counter(kind: str, outcome: str) -> Counter:
    """Find a counter: looking it up by its labels costs more than counting."""
    return OPERATIONS.labels(kind, outcome)


def _outcome(result: ExecutionResult) -> str:
    return "errors" if result.errors else "ok"


def _written(result: ExecutionResult, media: str) -> tuple[dict[str, Any], int]:
    """Write a result: a request that could not even begin has no data, and says so in its status."""
    if not result.errors:
        return {"data": result.data}, HTTPStatus.OK
    errors = [served(error) for error in result.errors]
    if result.data is None and all(error.path is None for error in result.errors):
        status = HTTPStatus.BAD_REQUEST if media == GRAPHQL_JSON else HTTPStatus.OK
        return {"errors": errors}, status
    return {"data": result.data, "errors": errors}, HTTPStatus.OK


def _error(code: Code, message: str) -> dict[str, Any]:
    return served(ApiError(code, message))


def _answer(body: Mapping[str, Any], status: int, media: str, headers: Mapping[str, str] | None = None) -> Response:
    return Response(orjson.dumps(body), status, headers, f"{media}; charset=utf-8")
