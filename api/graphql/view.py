"""GraphQL over HTTP: one small view that negotiates, limits, executes a kept document, and answers with orjson."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from graphql.execution import execute
from starlette.requests import Request
from starlette.responses import Response

from api.graphql.context import Context
from api.graphql.documents import Document, Documents
from api.graphql.errors import ApiError, Code, served
from api.graphql.negotiation import GRAPHQL_JSON, JSON, negotiated
from api.graphql.requests import BadRequestError, GraphQLRequest, read
from api.graphql.schema import schema
from api.identity import BadTokenError, Principal, TokenIssuer
from api.metrics import OPERATIONS
from api.wiring import Giahan


class GraphQLView:
    """Serves the schema."""

    def __init__(self, giahan: Giahan, issuer: TokenIssuer, *, demo: bool) -> None:
        self._giahan = giahan
        self._issuer = issuer
        self._demo = demo
        self._schema = schema._schema  # noqa: SLF001 - strawberry's own view does more than is wanted here
        self._documents = Documents(self._schema, introspection=demo)

    async def __call__(self, request: Request) -> Response:
        """Answer a request."""
        media = negotiated(request.headers.get("accept", "*/*"))
        try:
            asked = await read(request, allow_get=self._demo)
            principal = self._principal(request)
        except BadRequestError as bad:
            return _answer({"errors": [_error(Code.BAD_REQUEST, bad.why)]}, bad.status, JSON, bad.headers)
        except BadTokenError:
            error = _error(Code.UNAUTHENTICATED, "The token is not ours, or no longer good.")
            return _answer({"errors": [error]}, HTTPStatus.UNAUTHORIZED, media, {"WWW-Authenticate": "Bearer"})
        return await self._execute(asked, principal, media, reads_only=request.method != "POST")

    def _principal(self, request: Request) -> Principal | None:
        header = request.headers.get("authorization")
        if header is None:
            return None
        kind, _, token = header.partition(" ")
        if kind.lower() != "bearer":
            raise BadTokenError
        return self._issuer.read(token.strip())

    async def _execute(
        self, asked: GraphQLRequest, principal: Principal | None, media: str, *, reads_only: bool
    ) -> Response:
        document = self._documents.read(asked.query)
        if problems := self._problems(document, asked):
            status = HTTPStatus.BAD_REQUEST if media == GRAPHQL_JSON else HTTPStatus.OK
            return _answer({"errors": [served(problem) for problem in problems]}, status, media)
        if reads_only and not document.only_reads(asked.operation_name):
            error = _error(Code.BAD_REQUEST, "GET is for queries only.")
            return _answer({"errors": [error]}, HTTPStatus.METHOD_NOT_ALLOWED, media, {"Allow": "POST"})
        result = await asyncio.shield(self._run(document, asked, Context(self._giahan, principal)))
        return _answer(*_written(result, media), media)

    def _problems(self, document: Document, asked: GraphQLRequest) -> tuple[GraphQLError, ...]:
        if document.errors:
            return document.errors
        if document.operation(asked.operation_name) is None:
            return (GraphQLError("Name the operation to execute: the document has none, or several."),)
        refused = self._documents.too_costly(document, asked.variables)
        return (refused,) if refused else ()

    async def _run(self, document: Document, asked: GraphQLRequest, context: Context) -> ExecutionResult:
        """Execute; a client that goes away does not cancel what it has asked for."""
        if document.node is None:
            raise AssertionError
        result = execute(
            self._schema,
            document.node,
            context_value=context,
            variable_values=asked.variables,
            operation_name=asked.operation_name,
        )
        made = result if isinstance(result, ExecutionResult) else await result
        kind = "query" if document.only_reads(asked.operation_name) else "mutation"
        OPERATIONS.labels(kind, "errors" if made.errors else "ok").inc()
        return made


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
