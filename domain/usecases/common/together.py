"""Doing several things at the same time: how is said where use cases are put together."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

Concurrently = Callable[[Iterable[Coroutine[Any, Any, None]]], Awaitable[object]]
"""Does several things at the same time, to their end."""
