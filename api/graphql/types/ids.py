"""Opaque node ids: a type, a bucket and a uuid, never a number that somebody dials."""

from base64 import urlsafe_b64decode
from enum import IntEnum
from typing import NamedTuple
from uuid import UUID

from domain.buckets import BUCKETS, Ref, opaque, written
from domain.catalogue.package import ProductLine


class Kind(IntEnum):
    """What an id is of; numbers stay as they are for ever."""

    PACKAGE = 1
    CARD = 2
    SUBSCRIBER = 3
    RENEWAL = 4
    ATTEMPT = 5
    MESSAGE = 6
    TOP_UP = 7
    STATEMENT_LINE = 8
    ADVANCE = 9
    AUTO_RENEWAL = 10
    PARTNER_CREDENTIAL = 20
    REFUND_REQUEST = 21
    AUDIT_ENTRY = 22
    WEBHOOK_ENDPOINT = 23
    WEBHOOK_DELIVERY = 24
    CIRCULAR = 25
    DIALOGUE_SESSION = 32
    INCOMING_MESSAGE = 33
    PRICE_VERSION = 60
    POLICY_VERSION = 61
    PROPOSAL = 62
    CIRCULAR_DRAFT = 63
    TRIAL = 64
    VOUCHER = 40
    VOUCHER_BATCH = 41
    GATEWAY_MESSAGE = 42
    RECONCILIATION_DIFFERENCE = 43
    MAIL = 44
    PROMOTION = 30
    ENROLMENT = 31


class NodeId(NamedTuple):
    """An id, read: what it is of, and where that is kept or how it is called."""

    kind: Kind
    ref: Ref
    name: str


NOWHERE = Ref(0, UUID(int=0))


def to_id(kind: Kind, ref: Ref) -> str:
    """Write the id of something kept."""
    return opaque(kind, ref)


def package_id(line: ProductLine, code: str) -> str:
    """Write the id of a package."""
    return written(bytes([Kind.PACKAGE]) + f"{line}/{code}".encode())


def circular_id(code: str) -> str:
    """Write the id of a circular."""
    return written(bytes([Kind.CIRCULAR]) + code.encode())


def promotion_id(code: str) -> str:
    """Write the id of a promotion programme."""
    return written(bytes([Kind.PROMOTION]) + code.encode())


def from_id(text: str) -> NodeId | None:
    """Read an id, or None where it is none of ours."""
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        kind = Kind(data[0])
        if kind in (Kind.PACKAGE, Kind.CIRCULAR, Kind.PROMOTION):
            return NodeId(kind, NOWHERE, data[1:].decode())
        bucket = int.from_bytes(data[1:3], "big")
        return NodeId(kind, Ref(bucket, UUID(bytes=data[3:])), "") if bucket < BUCKETS else None
    except (ValueError, IndexError):
        return None


def ref_of(text: str, kind: Kind) -> Ref | None:
    """Read the id of a kind, or None where it is of something else."""
    node = from_id(text)
    return node.ref if node is not None and node.kind is kind else None
