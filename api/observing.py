"""Every request has an id, a line in the log and a place in the metrics."""

import re
from time import perf_counter
from uuid import uuid4

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.metrics import REQUESTS

_REQUEST_ID = re.compile(rb"[\w.-]{1,64}")
KNOWN_PATHS = frozenset({"/graphql", "/health/live", "/health/ready", "/metrics"})
log = structlog.get_logger()


class Observing:
    """Middleware that observes and does nothing else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Observe a request."""
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
        finally:
            _record(scope, status, perf_counter() - begun)
            structlog.contextvars.unbind_contextvars("request_id")


def _record(scope: Scope, status: int, seconds: float) -> None:
    path = scope["path"] if scope["path"] in KNOWN_PATHS else "other"
    REQUESTS.labels(path, status).observe(seconds)
    log.debug("request", method=scope["method"], path=path, status=status, seconds=round(seconds, 4))


def _request_id(scope: Scope) -> str:
    sent = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
    return sent.decode() if _REQUEST_ID.fullmatch(sent) else uuid4().hex
