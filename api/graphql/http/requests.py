"""Reading a GraphQL request from HTTP, refusing what is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import Request

from api.porch.duplicate_keys import RepeatedKeyError, insist_on_single_keys

LARGEST_BODY = 64 * 1024


class BadRequestError(Exception):
    """The request is no GraphQL request."""

    def __init__(
        self, why: str, status: int = HTTPStatus.BAD_REQUEST, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(why)
        self.why = why
        self.status = status
        self.headers = headers


def bad(why: str, status: int = HTTPStatus.BAD_REQUEST, headers: Mapping[str, str] | None = None) -> BadRequestError:
    """Say why a request is none, and the status that says so too."""
    return BadRequestError(why, status, headers)


@dataclass(frozen=True, slots=True)
class GraphQLRequest:
    """A document, its variables, which of its operations to execute, and the bytes that said so."""

    query: str
    variables: dict[str, Any] = field(default_factory=dict)
    operation_name: str | None = None
    body: bytes = b""
    document_id: str | None = None
    """The SHA-256 of a trusted document's text, where the client sent it."""


async def read(request: Request, *, allow_get: bool) -> GraphQLRequest:
    """Read a request.

    Raises:
        BadRequestError: where it is none, with why and with the status to answer.
    """
    if request.method == "POST":
        body = await _body(request)
        return made(_json(body, "The body is not JSON."), body)
    if not allow_get:
        raise bad("Send a POST.", HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "POST"})
    return made(_from_parameters(request))


async def _body(request: Request) -> bytes:
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":
        raise bad("Send application/json.", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise bad(f"The body is larger than {LARGEST_BODY} bytes.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return bytes(body)


def _from_parameters(request: Request) -> dict[str, Any]:
    asked: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if asked.get(name):
            asked[name] = _json(asked[name].encode(), f"{name} is not JSON.")
    return asked


def _json(data: bytes, why: str) -> Any:  # noqa: ANN401 - whatever the client sent
    try:
        parsed = orjson.loads(data)
        insist_on_single_keys(data)
    except orjson.JSONDecodeError as error:
        raise bad(why) from error
    except RepeatedKeyError as error:
        raise bad("A key of an object comes once, and nothing is nested very deeply.") from error
    return parsed


def made(asked: Any, body: bytes = b"") -> GraphQLRequest:  # noqa: ANN401 - whatever the client sent
    """Read a request out of its JSON.

    Raises:
        BadRequestError: where it is none.
    """
    if not isinstance(asked, dict):
        raise bad("Send one request: a JSON object.")
    query, variables, name = asked.get("query"), asked.get("variables"), asked.get("operationName")
    document_id = _document_id(asked)
    if not isinstance(query, str) and not (query is None and document_id):
        raise bad("query is a string: the GraphQL document.")
    if document_id and query and sha256(query.encode(errors="replace")).hexdigest() != document_id:
        raise bad("The hash is not that of the query beside it.")
    if variables is not None and not isinstance(variables, dict):
        raise bad("variables is an object.")
    if name is not None and not isinstance(name, str):
        raise bad("operationName is a string.")
    return GraphQLRequest(query or "", variables or {}, name or None, body, document_id)


def _document_id(asked: dict[str, Any]) -> str | None:
    """Find the hash of a trusted document, in either of the two forms in which clients send it."""
    extensions, told = asked.get("extensions"), asked.get("documentId")
    if extensions is not None and not isinstance(extensions, dict):
        raise bad("extensions is an object.")
    persisted = extensions.get("persistedQuery") if extensions else None
    if isinstance(persisted, dict):
        told = persisted.get("sha256Hash")
    if told is None:
        return None
    if not isinstance(told, str):
        raise bad("The hash of a document is a string.")
    return told.removeprefix("sha256:").lower()
