"""What the console has to know before somebody signs in, and the demo profile's tokens at one click."""

from http import HTTPStatus
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import Response

from api.identity import Role, TokenIssuer
from api.identity.scopes import STAFF
from api.settings import LOOPBACK, Settings
from api.wiring.database import VERSION

NO_STORE = {"Cache-Control": "no-store"}
LONGEST_ASKED = 200


def origins_of(settings: Settings) -> tuple[str, ...]:
    """Name the issuers' origins: the page talks to them where a person signs in there."""
    if settings.oidc_console_client_id is None:
        return ()
    parts = [urlsplit(issuer) for issuer in settings.oidc_issuers]
    return tuple(dict.fromkeys(f"{each.scheme}://{each.netloc}" for each in parts))


class Config:
    """Tells the page how one signs in here."""

    def __init__(self, settings: Settings, *, demo_tokens: bool) -> None:
        self._told = orjson.dumps(_told(settings, demo_tokens=demo_tokens))

    async def __call__(self, _: Request) -> Response:
        """Answer."""
        return Response(self._told, headers=NO_STORE, media_type="application/json")


def _told(settings: Settings, *, demo_tokens: bool) -> dict[str, Any]:
    issuer = settings.oidc_issuers[0] if settings.oidc_issuers else None
    return {
        "profile": settings.profile,
        "version": VERSION,
        "languages": ["vi", "en"],
        "demoRoles": sorted(STAFF) if demo_tokens else [],
        "issuer": issuer if settings.oidc_console_client_id else None,
        "clientId": settings.oidc_console_client_id if issuer else None,
        "audience": settings.oidc_audience[0] if settings.oidc_audience else None,
        "idleSeconds": settings.console_idle_minutes * 60,
    }


class DemoTokens:
    """`POST /admin/demo-token`: a token of a role for who sits at this machine, in the demo profile alone."""

    def __init__(self, issuer: TokenIssuer) -> None:
        self._issuer = issuer

    async def __call__(self, request: Request) -> Response:
        """Answer with a token."""
        if not _at_this_machine(request):
            return _refused(HTTPStatus.FORBIDDEN, "Demo tokens are for browsers on this machine.")
        try:
            asked: Any = orjson.loads(await request.body()) if _is_short(request) else None
            role = Role(asked["role"])
        except (orjson.JSONDecodeError, TypeError, KeyError, ValueError):
            role = None
        if role not in STAFF or role is None:
            return _refused(HTTPStatus.BAD_REQUEST, f"role is one of {', '.join(sorted(STAFF))}.")
        told = orjson.dumps({"token": self._issuer.issue(role), "role": role})
        return Response(told, headers=NO_STORE, media_type="application/json")


def _at_this_machine(request: Request) -> bool:
    """Tell whether peer and Host are this machine: a page elsewhere, or a name that leads here, is not."""
    peer = request.client.host if request.client else ""
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    try:
        near = ip_address(peer).is_loopback
    except ValueError:
        near = False
    origin = request.headers.get("origin")
    return near and host in LOOPBACK and (origin is None or urlsplit(origin).netloc == request.headers.get("host"))


def _is_short(request: Request) -> bool:
    length = request.headers.get("content-length", "")
    return length.isdigit() and int(length) <= LONGEST_ASKED


def _refused(status: HTTPStatus, why: str) -> Response:
    return Response(orjson.dumps({"error": why}), status, NO_STORE, "application/json")
