"""A confirmation by e-mail: queued with the renewal that it confirms, and sent under one Message-ID (O-EMAIL)."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.values import dataclass


class MailLanguage(StrEnum):
    """The languages that confirmations are written in."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


class MailState(StrEnum):
    """Where a mail stands; given up are those that were rejected for good, or for 24 hours."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    GIVEN_UP = "GIVEN_UP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A confirmation of a renewal to one address; `trouble` is what was said of the last attempt that failed."""

    id: UUID
    renewal: Ref
    to: str
    language: MailLanguage
    queued_at: datetime
    state: MailState = MailState.QUEUED
    attempts: int = 0
    sent_at: datetime | None = None
    trouble: str | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: with its renewal."""
        return Ref(self.renewal.bucket, self.id)
