"""What stands before a use case or a way out, and makes a span of each call."""

from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction
from typing import Any
from urllib.parse import urlsplit

from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer
from opentelemetry.util.types import AttributeValue

Told = dict[str, AttributeValue]


class TracedUseCase:
    """A use case, each call of which has a span with the rules that refused it."""

    def __init__(self, tracer: Tracer, inner: Any) -> None:  # noqa: ANN401 - whatever use case it is
        self._tracer = tracer
        self._inner = inner
        self._name = type(inner).__name__

    def __call__(self, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - as the use case has them
        """Do what it does."""
        if not iscoroutinefunction(type(self._inner).__call__):
            return self._inner(*args, **named)
        return self._spanned(self._name, self._inner, *args, **named)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the use case has it
        """Give what it has; what it does under another name is traced too."""
        found = getattr(self._inner, name)
        if not iscoroutinefunction(found):
            return found
        return lambda *args, **named: self._spanned(f"{self._name}.{name}", found, *args, **named)

    async def _spanned(self, span_name: str, do: Callable[..., Awaitable[Any]], /, *args: Any, **named: Any) -> Any:  # noqa: ANN401
        return await spanned(self._tracer, span_name, SpanKind.INTERNAL, {}, lambda: do(*args, **named), _refusals)


class TracedWayOut:
    """A way out, each call of which has a span with the host that it goes to."""

    def __init__(self, tracer: Tracer, inner: Any, system: str, methods: frozenset[str], address: str | None) -> None:  # noqa: ANN401
        self._tracer = tracer
        self._inner = inner
        self._system = system
        self._methods = methods
        self._address = address

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the way out has it
        """Give what it has, traced where it goes out."""
        found = getattr(self._inner, name)
        if name not in self._methods:
            return found

        async def out(*args: Any) -> Any:  # noqa: ANN401
            told: Told = {"peer.service": self._system}
            if (host := self._address or _host(args)) is not None:
                told["server.address"] = host
            return await spanned(
                self._tracer, f"{self._system} {name}", SpanKind.CLIENT, told, lambda: found(*args), _status
            )

        return out


async def spanned(
    tracer: Tracer,
    name: str,
    kind: SpanKind,
    told: Told,
    do: Callable[[], Awaitable[Any]],
    tell: Callable[[Span, Any], None],
) -> Any:  # noqa: ANN401 - whatever is done
    """Do something within a span; of an error it has the type, for its text may name somebody."""
    with tracer.start_as_current_span(
        name, kind=kind, attributes=told, record_exception=False, set_status_on_exception=False
    ) as span:
        try:
            done = await do()
        except BaseException as error:
            span.set_attribute("error.type", type(error).__name__)
            span.set_status(StatusCode.ERROR)
            raise
        tell(span, done)
        return done


def _refusals(span: Span, done: Any) -> None:  # noqa: ANN401 - most have refusals
    refusals = getattr(done, "refusals", None)
    if refusals:
        span.set_attribute("giahan.refused_by", sorted({str(each.rule) for each in refusals}))


def _status(span: Span, answer: Any) -> None:  # noqa: ANN401 - an answer over HTTP has one
    if isinstance(status := getattr(answer, "status", None), int):
        span.set_attribute("http.response.status_code", status)


def _host(args: tuple[Any, ...]) -> str | None:
    return urlsplit(args[0]).hostname if args and isinstance(args[0], str) else None
