"""The answer to those who ask too often."""

from http import HTTPStatus

import orjson
from starlette.responses import Response

from api.graphql.engine.refused import rate_limited
from api.graphql.request.errors import served
from api.guarding.rate_limits import TooManyError


def too_many(refused: TooManyError, media: str) -> Response:
    """Tell when to come again."""
    headers = {"Retry-After": str(refused.seconds)}
    body = orjson.dumps({"errors": [served(rate_limited(refused))]})
    return Response(body, HTTPStatus.TOO_MANY_REQUESTS, headers, f"{media}; charset=utf-8")
