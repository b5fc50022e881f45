"""Traces of one process: requests, use cases, statements and ways out, each by what wraps or watches it.

A span names a kind of thing and never a person: no argument, no variable, no value of a statement, no text of an error.
"""

import asyncio
import os
import socket
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from importlib.metadata import version
from typing import TypeVar, cast

import asyncpg
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from starlette.types import ASGIApp

from api.operations.tracing.proxies import TracedUseCase, TracedWayOut
from api.operations.tracing.requests import TracedRequests
from api.operations.tracing.statements import Statements

USE_CASES = "domain.usecases."
POLLING = ("domain.usecases.delivery.", "domain.usecases.advances.make_offers", "domain.usecases.auto_renewals.run_due")
"""What a worker asks every moment whether there is anything to do: it is traced where something leaves."""

WIRING = "api.wiring."
Whole = TypeVar("Whole")


class Tracing:
    """Collects spans, and sends them in the background: nobody waits for that, and a full queue drops some."""

    def __init__(self, endpoint: str) -> None:
        self._provider = TracerProvider(resource=_resource(), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint)))
        self._tracer = self._provider.get_tracer("giahan")
        self._statements = Statements(self._tracer)

    def requests(self, app: ASGIApp) -> ASGIApp:
        """Trace the requests to an app."""
        return TracedRequests(app, self._tracer)

    def use_cases(self, whole: Whole) -> Whole:
        """Trace the use cases that something wired holds, and those that its parts hold."""
        if not is_dataclass(whole):
            raise TypeError
        held = {each.name: getattr(whole, each.name) for each in fields(whole)}
        traced = {name: self._traced(value) for name, value in held.items()}
        return cast("Whole", replace(whole, **{name: each for name, each in traced.items() if each is not held[name]}))  # type: ignore[type-var]

    def way_out(self, port: Whole, system: str, methods: Sequence[str], address: str | None = None) -> Whole:
        """Trace what goes to an outside system."""
        return cast("Whole", TracedWayOut(self._tracer, port, system, frozenset(methods), address))

    def watch(self, connection: "asyncpg.Connection[asyncpg.Record]") -> None:
        """Trace the statements over a connection."""
        connection.add_query_logger(self._statements)

    async def aclose(self) -> None:
        """Send what is left."""
        await asyncio.to_thread(self._provider.shutdown)

    def _traced(self, value: object) -> object:
        module = type(value).__module__
        if module.startswith(USE_CASES):
            return value if module.startswith(POLLING) else TracedUseCase(self._tracer, value)
        return self.use_cases(value) if module.startswith(WIRING) and is_dataclass(value) else value


def _resource() -> Resource:
    """Say which process this is; OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word."""
    ours = {
        "service.name": "giahan",
        "service.version": version("giahan"),
        "service.instance.id": f"{socket.gethostname()}:{os.getpid()}",
    }
    told = Resource.create().attributes
    named = not str(told.get("service.name", "unknown_service")).startswith("unknown_service")
    return Resource.create({name: told[name] if named and name == "service.name" else ours[name] for name in ours})
