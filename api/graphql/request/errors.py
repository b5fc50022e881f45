"""Errors: for malformed requests and faults, with a code; an expected "no" is a refusal in the payload instead."""

from enum import StrEnum
from typing import Any
from uuid import uuid4

import structlog
from graphql import GraphQLError

from api.identity import KeysAwayError, Scope
from api.wiring import database_is_away
from domain.ports.lookups.pages import BadCursorError
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError, StoreMovedError

log = structlog.get_logger()


class Code(StrEnum):
    """What clients tell errors apart by."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    BAD_REQUEST = "BAD_REQUEST"
    TOO_COSTLY = "TOO_COSTLY"
    RATE_LIMITED = "RATE_LIMITED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    UPSTREAM_UNAVAILABLE = "UPSTREAM_UNAVAILABLE"
    OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN"
    INTERNAL = "INTERNAL"


class ApiError(GraphQLError):
    """An error whose message is meant for clients."""

    def __init__(self, code: Code, message: str, **extensions: object) -> None:
        super().__init__(message, extensions={"code": code, "retryable": False, **extensions})


def forbidden(scope: Scope, why: str = "") -> ApiError:
    """Refuse entry, naming the scope that would be needed."""
    return ApiError(Code.FORBIDDEN, why or f"This needs the scope {scope}.", missingScope=scope)


class TooSlowError(Exception):
    """Reading took longer than a request is worked on."""


class StillWorkingError(Exception):
    """A change takes longer than an answer is waited for; it goes on."""


_FAULTS: dict[type[Exception], tuple[Code, bool, str]] = {
    CardSystemUnavailableError: (
        Code.UPSTREAM_UNAVAILABLE,
        True,
        "The television company's card system cannot be reached: nothing was charged or stored. Try again later.",
    ),
    KeysAwayError: (
        Code.UPSTREAM_UNAVAILABLE,
        True,
        "The issuer of the token cannot be reached, and without it nobody is let in. Try again later.",
    ),
    OutcomeUnknownError: (
        Code.OUTCOME_UNKNOWN,
        True,
        "The connection to the database was lost at the commit: send the same key again to find the outcome out.",
    ),
    TooSlowError: (Code.INTERNAL, True, "It took too long and was given up: ask for less, or again later."),
    StillWorkingError: (
        Code.OUTCOME_UNKNOWN,
        True,
        "It takes longer than an answer is waited for, and goes on: send the same key again to find the outcome out.",
    ),
    StoreBusyError: (
        Code.INTERNAL,
        True,
        "The database was too busy: nothing was recorded. Try again with the same key.",
    ),
    StoreMovedError: (
        Code.INTERNAL,
        True,
        "This server is of a version before the database's, and changes nothing any more. Try again with the same key.",
    ),
}


_AWAY = (
    Code.INTERNAL,
    True,
    "The database did not answer. Try again; of a mutation, the same key finds out whether it was recorded.",
)

_UNEXPECTED = (Code.INTERNAL, False, "Something went wrong on our side.")


def served(error: GraphQLError) -> dict[str, Any]:
    """Write an error as clients see it; what nobody expected is masked, and found in the log by its reference."""
    original = error.original_error
    if isinstance(original, BadCursorError):
        mistake = GraphQLError("after is none of the cursors that this list gave.", error.nodes, path=error.path)
        return _formatted(mistake, {"code": Code.BAD_REQUEST, "retryable": False, "field": "after"})
    if original is None or isinstance(original, GraphQLError):  # a client's: what cannot be read has no other origin
        return _formatted(error, {"code": Code.BAD_REQUEST, "retryable": False, **(error.extensions or {})})
    code, retryable, message = _FAULTS.get(type(original), _AWAY if database_is_away(original) else _UNEXPECTED)
    reference = uuid4().hex
    report = log.exception if code is Code.INTERNAL and not retryable else log.warning
    report("fault", code=code, reference=reference, path=error.path, error=repr(original), exc_info=original)
    extensions = {"code": code, "retryable": retryable, "reference": reference}
    return _formatted(GraphQLError(message, error.nodes, path=error.path), extensions)


def _formatted(error: GraphQLError, extensions: dict[str, Any]) -> dict[str, Any]:
    return {**error.formatted, "extensions": extensions}
