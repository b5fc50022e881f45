"""Looking refused attempts up for screens."""

from datetime import date
from typing import Protocol

from domain.buckets import Ref
from domain.ports.lookups.pages import Page, Window
from domain.refusal import Rule
from domain.renewals.renewal import AttemptKind, RefusedAttempt
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFilter:
    """Which refused attempts: of a payer, a card, a rule, a kind, from a day until another, the latter excluded."""

    payer_msisdn: str | None = None
    card_number: str | None = None
    rule: Rule | None = None
    kind: AttemptKind | None = None
    since: date | None = None
    until: date | None = None


class AttemptLookups(Protocol):
    """Finds and lists refused attempts."""

    async def attempt(self, ref: Ref) -> RefusedAttempt | None:
        """Find a refused attempt."""
        ...

    async def attempts(self, which: AttemptFilter, window: Window) -> Page[RefusedAttempt]:
        """List refused attempts by the time they were made, newest first."""
        ...
