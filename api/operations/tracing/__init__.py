"""Traces over OTLP/HTTP where an endpoint is set; where none is, nothing of it is even loaded."""

from typing import TYPE_CHECKING

from api.settings import Settings

if TYPE_CHECKING:
    from api.operations.tracing.tracing import Tracing


def tracing_of(settings: Settings) -> "Tracing | None":
    """Begin to trace this process, where the settings say whereto."""
    if settings.traces_to is None:
        return None
    from api.operations.tracing.tracing import Tracing  # noqa: PLC0415 - loaded only where it is used

    return Tracing(settings.traces_to)
