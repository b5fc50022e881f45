"""Answers to those who are not let in: too often, or with a document that is none of ours."""

from http import HTTPStatus

import orjson
from starlette.responses import Response

from api.graphql.documents.document_cache import Document
from api.graphql.request.errors import ApiError, Code, served
from api.guarding.rate_limits import TooManyError

UNKNOWN_DOCUMENT = Document(None, (ApiError(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"),))
"""The message is the one that persisted-query clients look for."""

NOT_TRUSTED = Document(
    None, (ApiError(Code.FORBIDDEN, "Only trusted documents are accepted here: send the hash of one."),)
)


def too_many(refused: TooManyError, media: str) -> Response:
    """Tell when to come again."""
    headers = {"Retry-After": str(refused.seconds)}
    body = orjson.dumps({"errors": [served(rate_limited(refused))]})
    return Response(body, HTTPStatus.TOO_MANY_REQUESTS, headers, f"{media}; charset=utf-8")


def rate_limited(refused: TooManyError) -> ApiError:
    """Write the error that says so."""
    return ApiError(
        Code.RATE_LIMITED, "Too many requests: come again later.", retryable=True, retryAfter=refused.seconds
    )
