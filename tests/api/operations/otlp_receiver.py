"""A receiver of OTLP/HTTP that decodes what it is sent, as a collector does, and answers webhooks beside it."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Thread

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.trace.v1.trace_pb2 import Span

LONG = 60


@dataclass(slots=True)
class Receiver:
    """What arrived so far."""

    address: str = ""
    spans: list[Span] = field(default_factory=list)
    services: set[str] = field(default_factory=set)
    arrived: Condition = field(default_factory=Condition)
    posted: deque[str] = field(default_factory=deque)

    def take(self, body: bytes) -> None:
        """Decode a request."""
        request = ExportTraceServiceRequest.FromString(body)
        with self.arrived:
            for each in request.resource_spans:
                told = {attribute.key: attribute.value.string_value for attribute in each.resource.attributes}
                self.services.add(told["service.name"])
                self.spans += [span for scope in each.scope_spans for span in scope.spans]
            self.arrived.notify_all()

    def wait_for(self, found: Callable[[list[Span]], bool]) -> None:
        """Wait until something has arrived."""
        with self.arrived:
            assert self.arrived.wait_for(lambda: found(self.spans), LONG), sorted({each.name for each in self.spans})

    def named(self, name: str) -> list[Span]:
        """Give the spans of a name."""
        return [each for each in self.spans if each.name == name]

    def within(self, span: Span) -> list[Span]:
        """Give the spans right below another."""
        return [each for each in self.spans if each.parent_span_id == span.span_id]


def attributes(span: Span) -> dict[str, str | int]:
    """Give what a span tells."""
    told = {each.key: each.value for each in span.attributes}
    return {name: value.string_value or value.int_value for name, value in told.items()}


@contextmanager
def a_receiver() -> Iterator[Receiver]:
    """Receive, at an address of this machine."""
    receiver = Receiver()

    class Door(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            traces = self.path == "/v1/traces" and self.headers["content-type"] == "application/x-protobuf"
            if traces:
                receiver.take(body)
            else:
                receiver.posted.append(self.path)
            answer = ExportTraceServiceResponse().SerializeToString() if traces else b""
            self.send_response(200)
            self.send_header("content-type", "application/x-protobuf")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    server.daemon_threads = True
    receiver.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
