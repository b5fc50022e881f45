"""The line in the log that an operation over a WebSocket has, as a request over HTTP has one."""

from dataclasses import dataclass, field
from time import perf_counter

import structlog

from api.operations.metrics import OPERATIONS

log = structlog.get_logger()


@dataclass(slots=True)
class OperationLine:
    """What became of an operation; never what a client sent as a variable."""

    kind: str | None = None
    operation: str | None = None
    outcome: str = "ok"
    results: int = 0
    begun: float = field(default_factory=perf_counter)

    def answered(self, *, failed: bool) -> None:
        """Count a result."""
        self.results += 1
        if failed:
            self.outcome = "errors"

    def write(self) -> None:
        """Write the line; what is followed is counted when it ends, as everything else was when it was executed."""
        if self.kind == "subscription":
            OPERATIONS.labels(self.kind, self.outcome).inc()
        log.info(
            "operation",
            kind=self.kind,
            operation=self.operation,
            outcome=self.outcome,
            results=self.results,
            milliseconds=round((perf_counter() - self.begun) * 1000, 1),
        )
