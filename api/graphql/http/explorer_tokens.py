"""A token of every role for whoever tries the demo profile in the explorer, on this machine or beside it."""

from contextlib import suppress
from http import HTTPStatus
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.identity import Role, TokenIssuer

SUBSCRIBER = "84900000001"
"""The subscriber of the demo data who may pay for what it likes."""

ROLES = tuple(role.value for role in Role)

FORWARDED = ("forwarded", "x-forwarded-for")


def explorer_tokens(issuer: TokenIssuer) -> Route:
    """Give the door at which the explorer's page asks for a token."""

    async def answer(request: Request) -> Response:
        role = request.path_params["role"]
        if role not in ROLES:
            return Response(status_code=HTTPStatus.NOT_FOUND)
        if not _is_near(request):
            return Response(status_code=HTTPStatus.FORBIDDEN)
        return JSONResponse({"token": issuer.issue(Role(role), SUBSCRIBER if role == Role.SUBSCRIBER else None)})

    return Route("/explorer/token/{role}", answer, methods=["POST"])


def _is_near(request: Request) -> bool:
    """Tell whether a page of ours asks, from this machine or a private network, and nobody on somebody's behalf.

    A page of another site that has its name resolved to this machine still calls it by that name.
    """
    site = request.headers.get("sec-fetch-site", "same-origin")
    forwarded = any(name in request.headers for name in FORWARDED)
    host = request.url.hostname or ""
    named = host == "localhost" or _is_private(host)
    return (
        site == "same-origin" and not forwarded and named and _is_private(request.client.host if request.client else "")
    )


def _is_private(address: str) -> bool:
    with suppress(ValueError):
        return ip_address(address).is_private
    return False
