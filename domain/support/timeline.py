"""An event of a timeline: what happened, when, what it is about, and what fills its line for people."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.values import dataclass


class TimelineKind(StrEnum):
    """Kinds of events."""

    RENEWAL = "RENEWAL"
    REFUSED_ATTEMPT = "REFUSED_ATTEMPT"
    ACTIVATION = "ACTIVATION"
    MESSAGE = "MESSAGE"
    TOP_UP = "TOP_UP"
    ADVANCE = "ADVANCE"
    AUTO_RENEWAL = "AUTO_RENEWAL"
    PROMOTION = "PROMOTION"
    ONLINE_PAYMENT = "ONLINE_PAYMENT"
    REFUND = "REFUND"
    STAFF = "STAFF"
    REPORT = "REPORT"


class CauseKind(StrEnum):
    """What an event is about, by what it is kept as."""

    RENEWAL = "RENEWAL"
    REFUSED_ATTEMPT = "REFUSED_ATTEMPT"
    MESSAGE = "MESSAGE"
    TOP_UP = "TOP_UP"
    ADVANCE = "ADVANCE"
    AUTO_RENEWAL = "AUTO_RENEWAL"
    AUDIT_ENTRY = "AUDIT_ENTRY"
    SUBSCRIBER = "SUBSCRIBER"
    CARD = "CARD"
    DIALOGUE_SESSION = "DIALOGUE_SESSION"
    INCOMING_MESSAGE = "INCOMING_MESSAGE"
    ENROLMENT = "ENROLMENT"


@dataclass(frozen=True, slots=True)
class Cause:
    """What an event is about: its kind, and where it is kept."""

    kind: CauseKind
    ref: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened; `text` is the key of its line, filled from what is told.

    `id` is that of the record, of which different sources tell different things, each at an instant of its own.
    """

    kind: TimelineKind
    id: UUID
    source: str
    at: datetime
    text: str
    told: Mapping[str, str | int | None] = field(default_factory=dict)
    cause: Cause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineFilter:
    """Which events: of some kinds, all where there are none; from an instant until another, the latter excluded."""

    kinds: frozenset[TimelineKind] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
