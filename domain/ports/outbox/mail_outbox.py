"""The outbox of confirmations by e-mail, and what screens look up of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.online.mail import Mail, MailState
from domain.ports.lookups.pages import Page, Window
from domain.renewals.renewal import Renewal
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class DueMail:
    """A mail claimed for sending, with the renewal that it confirms and the line of its card."""

    mail: Mail
    renewal: Renewal
    line: ProductLine


class MailOutbox(Protocol):
    """Hands out what is due; whoever claims something and dies leaves it to the next after its lease."""

    async def claim(self, now: datetime, lease: timedelta, most: int) -> Sequence[DueMail]:
        """Claim mails that are due at a business instant."""
        ...

    async def sent(self, mail: Mail, at: datetime) -> None:
        """Record that a mail was taken by the server."""
        ...

    async def postpone(self, mail: Mail, until: datetime, why: str) -> None:
        """Put a mail back until an instant."""
        ...

    async def give_up(self, mail: Mail, why: str) -> None:
        """Record that a mail will not be tried again by itself."""
        ...


class MailLookups(Protocol):
    """Answers screens."""

    async def mail(self, ref: Ref) -> Mail | None:
        """Find a mail."""
        ...

    async def mails(self, state: MailState | None, window: Window) -> Page[Mail]:
        """List mails, newest first, those that stand so where it is named."""
        ...
