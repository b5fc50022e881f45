"""Ids of what was long ago: in the order of time among all others, and the same whenever the same is said again."""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

_VERSION, _VARIANT = 0x7 << 76, 0b10 << 62


def dated_id(at: datetime, named: str) -> UUID:
    """Make an id (UUID version 7) of an instant and of what tells a thing from all others."""
    milliseconds = max(int(at.timestamp() * 1000), 0)
    digest = int.from_bytes(sha256(named.encode()).digest())
    first, rest = digest & 0xFFF, (digest >> 12) & ((1 << 62) - 1)
    return UUID(int=milliseconds << 80 | _VERSION | first << 64 | _VARIANT | rest)
