"""Structured logs: one JSON object a line, with the request's id, and no number or secret in clear."""

import json
import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any

import orjson
import structlog

from domain.audit.masking import mask_numbers

HIDDEN = "********"
_SECRETS = (
    re.compile(r"(?i)(?<=bearer )\s*\S+|(?<=password[=:])\s*\S+|(?<=secret[=:])\s*\S+"),
    re.compile(r"(?<=://)[^\s/@]*@"),
    re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*"),
)
_SUSPECT = re.compile(r"\d{9}|eyJ|://|(?i:bearer|password|secret)")
"""What every text has that holds a number or a secret; most have nothing of it."""
_SECRET_KEYS = frozenset({"token", "secret", "password", "authorization"})
_NUMBERLESS = (bool, float)
"""Kinds of values that are shown as they are."""
_OURS = ("timestamp", "_record", "_from_structlog")
"""What logging itself keeps in an event."""


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
        processors=[*shared, structlog.processors.JSONRenderer(written)],
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(written),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)


def written(event: Mapping[str, Any], **how: Any) -> str:  # noqa: ANN401 - as structlog calls a serializer
    """Write an event: quickly, or as it can be where it holds what orjson has no form for, as half a character."""
    try:
        return orjson.dumps(event, **how).decode()
    except TypeError:
        return json.dumps(event, **how)


def mask(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ANN401
    """Mask what must not be read in a log: all but the last three digits of a number, the whole of a secret."""
    for key, value in event.items():
        if key not in _OURS:
            event[key] = _masked(key, value)
    return event


def _masked(key: str, value: Any) -> Any:  # noqa: ANN401 - whatever somebody logs
    if key in _SECRET_KEYS:
        return HIDDEN
    if type(value) is str:
        return masked(value)
    if value is None or type(value) in _NUMBERLESS:
        return value
    if isinstance(value, Mapping):
        return {str(name): _masked(str(name), each) for name, each in value.items()}
    if isinstance(value, list | tuple | set):
        return [_masked(key, each) for each in value]
    return value if isinstance(value, BaseException) else _plain(value)


def _plain(value: object) -> object:
    """Mask a text or a number, and leave a number alone that has nothing to mask."""
    text = masked(str(value))
    return value if isinstance(value, int) and text == str(value) else text


def masked(text: str) -> str:
    """Mask numbers and secrets in a text."""
    if not _SUSPECT.search(text):
        return text
    for pattern in _SECRETS:
        text = pattern.sub(HIDDEN, text)
    return mask_numbers(text)
