"""Buckets: where what a customer owns is kept, so that work divides by them without asking anyone."""

from base64 import urlsafe_b64encode
from typing import NamedTuple
from uuid import UUID
from zlib import crc32

BUCKETS = 1024


class Ref(NamedTuple):
    """Where something is kept: the bucket of its owner, and its id."""

    bucket: int
    id: UUID


def bucket_of(owner: str) -> int:
    """Tell the bucket of an owner's MSISDN or card number: a stable hash, the same on every machine."""
    return crc32(owner.encode()) % BUCKETS


def opaque(kind: int, ref: Ref) -> str:
    """Write the opaque id of something kept, of a kind by its number in the API: it holds no number that is dialled."""
    return written(bytes([kind]) + ref.bucket.to_bytes(2, "big") + ref.id.bytes)


def written(data: bytes) -> str:
    """Write bytes as an id is written."""
    return urlsafe_b64encode(data).decode().rstrip("=")
