"""GraphQL over HTTP: one small view that negotiates, lets in, has the engine execute, and answers with orjson."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from starlette.requests import Request
from starlette.responses import Response

from api.graphql.engine.asked import BadRequestError, GraphQLRequest
from api.graphql.engine.engine import Engine, outcome_of
from api.graphql.http.error_responses import too_many
from api.graphql.http.negotiation import GRAPHQL_JSON, JSON, negotiated
from api.graphql.http.requests import read
from api.graphql.request.errors import ApiError, Code, served
from api.guarding.rate_limits import TooManyError
from api.identity import BadTokenError, Principal
from api.operations.request_log import tell
from api.porch.admission import Admission
from api.porch.languages import Language, spoken

COST = "X-Operation-Cost"
ONLY_SOCKETS = GraphQLError("Subscriptions go over a WebSocket: graphql-transport-ws.")
_CHALLENGE = {"WWW-Authenticate": "Bearer"}
_SPEAKING = {each: {"Content-Language": each.value, "Vary": "Accept, Accept-Language"} for each in Language}


class GraphQLView:
    """Serves the schema."""

    def __init__(self, engine: Engine, admission: Admission, *, allow_get: bool) -> None:
        self._engine = engine
        self._admission = admission
        self._allow_get = allow_get

    async def __call__(self, request: Request) -> Response:
        """Answer a request."""
        media = negotiated(request.headers.get("accept", "*/*"))
        try:
            principal = await self._admission.admit(request.headers.get("authorization"), request.scope)
        except TooManyError as many:
            return too_many(many, media)
        except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
            return _unknown(fault, media)
        try:
            asked = await read(request, allow_get=self._allow_get)
        except BadRequestError as bad:
            return _answer({"errors": [_error(Code.BAD_REQUEST, bad.why)]}, bad.status, JSON, bad.headers)
        return await self._execute(asked, principal, media, request)

    async def _execute(
        self, asked: GraphQLRequest, principal: Principal | None, media: str, request: Request
    ) -> Response:
        document, operation, problems = self._engine.prepared(asked, principal)
        if operation is not None and operation.kind == "subscription":
            problems = (ONLY_SOCKETS,)
        if operation is None or problems:
            status = HTTPStatus.BAD_REQUEST if media == GRAPHQL_JSON else HTTPStatus.OK
            return _answer({"errors": [served(problem) for problem in problems]}, status, media)
        if request.method != "POST" and not operation.only_reads:
            error = _error(Code.BAD_REQUEST, "GET is for queries only.")
            return _answer({"errors": [error]}, HTTPStatus.METHOD_NOT_ALLOWED, media, {"Allow": "POST"})
        try:
            await self._admission.doorkeeper.check(principal, request, asked.body, changes=not operation.only_reads)
        except Exception as fault:  # noqa: BLE001 - it is answered, masked and logged as any other
            return _unknown(fault, media)
        language = spoken(request.headers.get("accept-language", ""))
        context = self._engine.context(principal, request.scope, language)
        result = await self._engine.executed(document, operation, asked, context)
        tell(request.scope, kind=operation.kind, operation=operation.name, outcome=outcome_of(result))
        cost = self._engine.cost(document, asked.variables)
        headers = {COST: cost, **_SPEAKING[language]}
        if principal is None and media == GRAPHQL_JSON and _only_knocked(result):
            return _answer(_written(result, media)[0], HTTPStatus.UNAUTHORIZED, media, headers | _CHALLENGE)
        return _answer(*_written(result, media), media, headers)


def _unknown(fault: Exception, media: str) -> Response:
    """Answer where it is not known who asks: the token or signature is not good, or that cannot be told now."""
    if isinstance(fault, BadTokenError):
        error = _error(Code.UNAUTHENTICATED, fault.why)
        return _answer({"errors": [error]}, HTTPStatus.UNAUTHORIZED, media, _CHALLENGE)
    error = served(GraphQLError("", original_error=fault))
    return _answer({"errors": [error]}, HTTPStatus.SERVICE_UNAVAILABLE, media)


def _only_knocked(result: ExecutionResult) -> bool:
    """Tell whether nothing was given, for want of a token."""
    nothing = result.data is None or all(value is None for value in result.data.values())
    codes = {served(error)["extensions"]["code"] for error in result.errors or ()}
    return nothing and codes == {Code.UNAUTHENTICATED}


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
