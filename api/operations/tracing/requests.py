"""A span for each HTTP request, in the trace that the client names (`traceparent`), or in one of its own."""

from opentelemetry.propagate import extract
from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer, format_trace_id
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from api.operations.logs import masked
from api.operations.request_log import KNOWN_PATHS, told_of

PROBED = frozenset({"/health/live", "/health/ready", "/metrics"})
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
LONGEST_NAME = 80
FAULT = 500


class TracedRequests:
    """Middleware that traces all but probes."""

    def __init__(self, app: ASGIApp, tracer: Tracer) -> None:
        self._app = app
        self._tracer = tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Trace a request."""
        if scope["type"] != "http" or scope["path"] in PROBED:
            await self._app(scope, receive, send)
            return
        method = scope["method"] if scope["method"] in METHODS else "_OTHER"
        path = scope["path"] if scope["path"] in KNOWN_PATHS else "other"
        carrier = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        with self._tracer.start_as_current_span(
            f"{method} {path}",
            extract(carrier),
            SpanKind.SERVER,
            {"http.request.method": method, "http.route": path, "url.scheme": scope["scheme"]},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:

            async def observed(message: Message) -> None:
                if message["type"] == "http.response.start":
                    _answered(span, message["status"])
                await send(message)

            with bound_contextvars(trace_id=format_trace_id(span.get_span_context().trace_id)):
                try:
                    await self._app(scope, receive, observed)
                finally:
                    _tell(span, scope)


def _answered(span: Span, status: int) -> None:
    span.set_attribute("http.response.status_code", status)
    if status >= FAULT:
        span.set_status(StatusCode.ERROR)


def _tell(span: Span, scope: Scope) -> None:
    """Tell what the line in the log tells: which operation it was, and what became of it."""
    told = told_of(scope)
    if kind := told.get("kind"):
        span.set_attribute("graphql.operation.type", str(kind))
    if name := told.get("operation"):
        span.set_attribute("graphql.operation.name", masked(str(name))[:LONGEST_NAME])
    if outcome := told.get("outcome"):
        span.set_attribute("giahan.outcome", str(outcome))
