"""A GraphQL request, read out of the JSON that any transport brings; what is none is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from http import HTTPStatus
from typing import Any

import orjson

from api.porch.duplicate_keys import RepeatedKeyError, insist_on_single_keys

LARGEST_BODY = 64 * 1024
"""Bytes that a request has at most."""


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


def parsed(data: bytes, why: str) -> Any:  # noqa: ANN401 - whatever the client sent
    """Parse JSON, saying why where it is none.

    Raises:
        BadRequestError: where it is none, or a key of an object comes twice.
    """
    try:
        value = orjson.loads(data)
        insist_on_single_keys(data)
    except orjson.JSONDecodeError as error:
        raise bad(why) from error
    except RepeatedKeyError as error:
        raise bad("A key of an object comes once, and nothing is nested very deeply.") from error
    return value


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
