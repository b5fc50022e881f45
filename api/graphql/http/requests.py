"""Reading a GraphQL request from HTTP, refusing what is none."""

from http import HTTPStatus
from typing import Any

from starlette.requests import Request

from api.graphql.engine.asked import LARGEST_BODY, GraphQLRequest, bad, made, parsed
from api.porch.body import TooLargeError, bounded, media_type


async def read(request: Request, *, allow_get: bool) -> GraphQLRequest:
    """Read a request.

    Raises:
        BadRequestError: where it is none, with why and with the status to answer.
    """
    if request.method == "POST":
        body = await read_body(request)
        return made(parsed(body, "The body is not JSON."), body)
    if not allow_get:
        raise bad("Send a POST.", HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "POST"})
    return made(_from_parameters(request))


async def read_body(request: Request) -> bytes:
    """Read a body of JSON.

    Raises:
        BadRequestError: where it is said to be something else, or too long.
    """
    if media_type(request) != "application/json":
        raise bad("Send application/json.", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    try:
        return await bounded(request, LARGEST_BODY)
    except TooLargeError as error:
        raise bad(str(error), HTTPStatus.REQUEST_ENTITY_TOO_LARGE) from error


def _from_parameters(request: Request) -> dict[str, Any]:
    asked: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if asked.get(name):
            asked[name] = parsed(asked[name].encode(), f"{name} is not JSON.")
    return asked
