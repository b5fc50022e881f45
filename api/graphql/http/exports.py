"""Exports: a list, page after page, as CSV that is streamed; one way for every list (G-READ).

What is exported is a document with one list in it, with the scopes of whoever asks: nothing can be had this way that
cannot be had otherwise. That it was is noted in the audit log before the first line leaves.
"""

import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus
from typing import Any

import orjson
from graphql import DocumentNode, ExecutionResult, GraphQLError, OperationDefinitionNode, print_ast
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from api.graphql.engine.asked import BadRequestError, GraphQLRequest, made
from api.graphql.engine.engine import Engine
from api.graphql.http.requests import read_body
from api.graphql.request.context import Context
from api.graphql.request.errors import ApiError, Code, served
from api.guarding.rate_limits import TooManyError
from api.identity import BadTokenError, Principal, Scope
from api.porch.admission import Admission
from api.porch.languages import spoken
from domain.months import HO_CHI_MINH

BOM = "\ufeff"
PAGE = 100
MOST_PAGES = 100_000
NO_LIST = "document asks for one list: $first, $after, edges { node } and pageInfo { hasNextPage endCursor }."
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes a cell for a formula by."""


STATUSES = {Code.UNAUTHENTICATED: HTTPStatus.UNAUTHORIZED, Code.FORBIDDEN: HTTPStatus.FORBIDDEN}


class ExportEndpoint:
    """Serves `POST /exports {document or documentId, variables, columns}`."""

    def __init__(self, engine: Engine, admission: Admission) -> None:
        self._engine = engine
        self._admission = admission

    async def __call__(self, request: Request) -> Response:
        """Answer a request."""
        try:
            principal = await self._admission.admit(request.headers.get("authorization"), request.scope)
            asked, columns = _read(await read_body(request))
            context = await self._begun(principal, asked, request)
            first = await self._page(asked, context, None)
        except (TooManyError, BadTokenError, BadRequestError, GraphQLError) as refused:
            return _refused(refused)
        lines = self._lines(asked, context, first, columns)
        headers = {"Content-Disposition": 'attachment; filename="giahan.csv"', "Cache-Control": "no-store"}
        return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)

    async def _begun(self, principal: Principal | None, asked: GraphQLRequest, request: Request) -> Context:
        """Let in, and note that something is exported."""
        language = spoken(request.headers.get("accept-language", ""))
        context = self._engine.context(principal, request.scope, language)
        context.enter("export", Scope.EXPORTS_READ, staff=True)
        await context.giahan.support.note_export(context.author, self._text(asked, principal), asked.variables)
        return context

    def _text(self, asked: GraphQLRequest, principal: Principal | None) -> str:
        """Give the text of a document, as the audit log keeps it: of a trusted one that was named by its hash, too.

        Raises:
            GraphQLError: where no trusted document has the hash.
        """
        if asked.query:
            return asked.query
        document, _, problems = self._engine.prepared(asked, principal)
        if document.node is None:
            raise next(iter(problems), ApiError(Code.BAD_REQUEST, "document has no operation."))
        return print_ast(document.node)

    async def _page(self, asked: GraphQLRequest, context: Context, after: str | None) -> Mapping[str, Any]:
        """Give a page of the only list of a document.

        Raises:
            GraphQLError: where the document is none, or has no list of its own.
        """
        within = replace(asked, variables={**asked.variables, "first": PAGE, "after": after})
        document, operation, problems = self._engine.prepared(within, context.principal)
        if operation is None or problems:
            raise next(iter(problems), ApiError(Code.BAD_REQUEST, "document has no operation."))
        if not operation.only_reads or operation.kind == "subscription":
            raise ApiError(Code.BAD_REQUEST, "Only queries are exported.")
        result: ExecutionResult = await self._engine.executed(document, operation, within, context)
        if result.errors:
            raise result.errors[0]
        lists = [each for each in (result.data or {}).values() if isinstance(each, dict) and "edges" in each]
        if len(lists) != 1 or len(result.data or {}) != 1 or not (_is_list(lists[0]) and _goes_on(document.node)):
            raise ApiError(Code.BAD_REQUEST, NO_LIST)
        found: Mapping[str, Any] = lists[0]
        return found

    async def _lines(
        self, asked: GraphQLRequest, context: Context, page: Mapping[str, Any], columns: Sequence[str]
    ) -> AsyncIterator[str]:
        """Write a list out line by line; only one page of it is held at a time."""
        nodes = [_flat(edge["node"]) for edge in page["edges"]]
        names = columns or list(dict.fromkeys(name for node in nodes for name in node))
        yield BOM + _line(names)
        for _ in range(MOST_PAGES):
            yield "".join(_line([cell(node.get(name)) for name in names]) for node in nodes)
            if not page["pageInfo"].get("hasNextPage"):
                return
            page = await self._page(asked, context, page["pageInfo"]["endCursor"])
            nodes = [_flat(edge["node"]) for edge in page["edges"]]


def _is_list(found: Mapping[str, Any]) -> bool:
    """Tell whether an answer has what its lines and its next page are read off."""
    info = found.get("pageInfo")
    paged = isinstance(info, dict) and info.keys() >= {"hasNextPage", "endCursor"}
    return paged and all(isinstance(edge.get("node"), dict) for edge in found["edges"])


def _goes_on(document: DocumentNode | None) -> bool:
    """Tell whether a document asks for the page that it is told; one that does not would give the first for ever."""
    found = (each for each in (document.definitions if document else ()) if isinstance(each, OperationDefinitionNode))
    return all(
        {"first", "after"} <= {one.variable.name.value for one in each.variable_definitions or ()} for each in found
    )


def cell(value: object) -> str:
    """Write a value: instants as they are in Asia/Ho_Chi_Minh, and no text that a spreadsheet would calculate."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    text = _local(value)
    return f"'{text}" if text.startswith(DANGEROUS) else text


def _local(text: str) -> str:
    """Write an instant as people there read it; leave everything else."""
    if not text.endswith("Z") or "T" not in text:
        return text
    try:
        return datetime.fromisoformat(text).astimezone(HO_CHI_MINH).strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return text


def _flat(node: Mapping[str, Any], path: str = "") -> dict[str, object]:
    """Lay what a node holds beside each other, under its path; lists are told as JSON."""
    cells: dict[str, object] = {}
    for name, value in node.items():
        if isinstance(value, dict):
            cells |= _flat(value, f"{path}{name}.")
        else:
            cells[path + name] = orjson.dumps(value).decode() if isinstance(value, list) else value
    return cells


def _line(cells: Sequence[str]) -> str:
    file = io.StringIO()
    csv.writer(file).writerow(cells)
    return file.getvalue()


def _read(body: bytes) -> tuple[GraphQLRequest, list[str]]:
    """Read what is to be exported.

    Raises:
        BadRequestError: where it is no such request.
    """
    try:
        asked = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise BadRequestError("Send a JSON object: document, variables, columns.") from error
    if not isinstance(asked, dict) or not isinstance(asked.get("document", asked.get("documentId")), str):
        raise BadRequestError("document is a string: a GraphQL query with one list; or documentId, the hash of one.")
    columns = asked.get("columns") or []
    if not isinstance(columns, list) or not all(isinstance(each, str) for each in columns):
        raise BadRequestError("columns is a list of paths, such as card.number.")
    told = {"query": asked.get("document"), "documentId": asked.get("documentId"), "variables": asked.get("variables")}
    return made(told), columns


def _refused(why: Exception) -> Response:
    if isinstance(why, TooManyError):
        return Response(status_code=HTTPStatus.TOO_MANY_REQUESTS)
    error: GraphQLError = why if isinstance(why, GraphQLError) else ApiError(Code.BAD_REQUEST, str(why))
    if isinstance(why, BadTokenError):
        error = ApiError(Code.UNAUTHENTICATED, why.why)
    told = served(error)
    status = STATUSES.get(told["extensions"]["code"], HTTPStatus.BAD_REQUEST)
    return Response(orjson.dumps({"errors": [told]}), status, media_type="application/json")
