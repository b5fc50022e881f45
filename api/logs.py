"""Structured logs: one JSON object a line, with the request's id, and no number or secret in clear."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_NUMBER = re.compile(r"(?<![\w-])\+?\d{6,9}(\d{3})(?![\w-])")
_SECRET = re.compile(r"(?i)(bearer\s+|password[=:]\s*|secret[=:]\s*)\S+")
_SECRET_KEYS = ("token", "secret", "password", "authorization")


def configure_logs(level: str) -> None:
    """Send every log, the libraries' included, to standard error as JSON."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        mask,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)


def mask(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
    """Mask what must not be read in a log: all but the last three digits of a number, the whole of a secret."""
    for key, value in event.items():
        if isinstance(value, str) and key != "timestamp":
            event[key] = "********" if key in _SECRET_KEYS else masked(value)
    return event


def masked(text: str) -> str:
    """Mask numbers and secrets in a text."""
    return _SECRET.sub(r"\1********", _NUMBER.sub(r"*\1", text))
