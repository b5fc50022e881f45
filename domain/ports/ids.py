"""New ids, ordered by the real time they were made at."""

from collections.abc import Callable
from uuid import UUID

NewId = Callable[[], UUID]
"""Makes a UUIDv7."""
