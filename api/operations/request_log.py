"""Every request has an id, a line in the log and a place in the metrics."""

import re
from functools import cache
from secrets import token_hex
from time import perf_counter
from typing import Any

import structlog
from prometheus_client import Histogram
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.operations.metrics import REQUESTS

GRAPHQL = "/graphql"
GONE = 499
"""The status in the log of who left before it was answered."""
KNOWN_PATHS = frozenset(
    {GRAPHQL, "/oauth/token", "/channels/ussd", "/channels/sms", "/health/live", "/health/ready", "/metrics"}
)
_REQUEST_ID = re.compile(rb"[\w.-]{1,64}")
_TOLD = "giahan.told"
log = structlog.get_logger()


def tell(scope: Scope, **what: object) -> None:
    """Have something said in the line of a request: never what a client sent as a variable."""
    scope[_TOLD] = what


def told_of(scope: Scope) -> dict[str, Any]:
    """Give what was said of a request."""
    told: dict[str, Any] = scope.get(_TOLD, {})
    return told


class RequestLog:
    """Middleware that observes and does nothing else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Observe a request."""
        if scope["type"] == "websocket":
            with structlog.contextvars.bound_contextvars(request_id=_request_id(scope)):
                await self._app(scope, receive, send)  # each operation has a line of its own
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id, begun, status = _request_id(scope), perf_counter(), 500
        structlog.contextvars.bind_contextvars(request_id=request_id)

        async def observed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
            await send(message)

        try:
            await self._app(scope, receive, observed)
        except ClientDisconnect:  # whoever leaves before all is said is no fault of ours
            status = GONE
        finally:
            _record(scope, status, perf_counter() - begun)
            structlog.contextvars.unbind_contextvars("request_id")


def _record(scope: Scope, status: int, seconds: float) -> None:
    path = scope["path"] if scope["path"] in KNOWN_PATHS else "other"
    _durations(path, status).observe(seconds)
    say = log.info if path == GRAPHQL else log.debug
    milliseconds = round(seconds * 1000, 1)
    say("request", method=scope["method"], path=path, status=status, milliseconds=milliseconds, **told_of(scope))


@cache
def _durations(path: str, status: int) -> Histogram:
    """Find a histogram: looking it up by its labels costs more than counting."""
    return REQUESTS.labels(path, status)


def _request_id(scope: Scope) -> str:
    sent = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
    return sent.decode() if _REQUEST_ID.fullmatch(sent) else token_hex(16)
