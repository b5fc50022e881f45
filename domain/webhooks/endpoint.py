"""An endpoint: where a partner, or the operator, is told of events."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from uuid import UUID

from domain.buckets import Ref
from domain.values import dataclass
from domain.webhooks.event import EventType

LASTING = timedelta(days=5)
"""How long nothing may have been taken before an endpoint is switched off."""


class SwitchedOff(StrEnum):
    """Why an endpoint is off."""

    ASKED = "ASKED"
    FAILING = "FAILING"
    GONE = "GONE"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEndpoint:
    """Where events go; `owner` is the partner's principal, None for the operator's own. Its instants are of real time.

    `version` counts its secrets: the one before still signs until `previous_until`. `failing_since` is when the first
    attempt failed after which none succeeded.
    """

    id: UUID
    owner: str | None
    url: str
    types: frozenset[EventType]
    created_at: datetime
    created_by: str
    off: SwitchedOff | None = None
    version: int = 1
    previous_until: datetime | None = None
    failing_since: datetime | None = None
    deleted_at: datetime | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: what everybody shares is in no customer's bucket."""
        return Ref(0, self.id)

    def within(self, owner: str | None) -> bool:
        """Tell whether it is there for a partner to change; for the operator's people, who are None, all are."""
        return self.deleted_at is None and (owner is None or owner == self.owner)

    def switched(self, *, on: bool) -> Self:
        """Switch it on, which forgets its failures, or off."""
        if on:
            return self if self.off is None else replace(self, off=None, failing_since=None)
        return replace(self, off=self.off or SwitchedOff.ASKED)

    def rotated(self, previous_until: datetime | None) -> Self:
        """Take a new secret; the one before signs beside it for a while where that is wanted."""
        return replace(self, version=self.version + 1, previous_until=previous_until)

    def deleted(self, at: datetime) -> Self:
        """Hear of nothing any more."""
        return replace(self, deleted_at=at)


def signing_versions(version: int, previous_until: datetime | None, now: datetime) -> tuple[int, ...]:
    """List the versions of the secrets that sign now, the present one first."""
    kept = previous_until is not None and now < previous_until
    return (version, version - 1) if kept else (version,)
