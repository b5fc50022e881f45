"""A span for each statement within a span: its text, which is ours, and none of its values."""

from time import time_ns

from asyncpg.connection import LoggedQuery
from opentelemetry.trace import SpanKind, StatusCode, Tracer, get_current_span

LONGEST = 2000
NANOSECONDS = 1e9


class Statements:
    """Is told of each statement when it has ended, in the context of who asked."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer

    def __call__(self, ended: LoggedQuery) -> None:
        """Make a span of it, unless nobody is traced who could have asked."""
        if not get_current_span().is_recording() and not get_current_span().get_span_context().is_valid:
            return
        text = " ".join(ended.query.split())
        word = text.partition(" ")[0].upper()
        now = time_ns()
        span = self._tracer.start_span(
            word,
            kind=SpanKind.CLIENT,
            attributes={"db.system.name": "postgresql", "db.operation.name": word, "db.query.text": text[:LONGEST]},
            start_time=now - int(ended.elapsed * NANOSECONDS),
        )
        if ended.exception is not None:
            span.set_attribute("error.type", type(ended.exception).__name__)
            span.set_status(StatusCode.ERROR)
        span.end(now)
