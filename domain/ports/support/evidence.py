"""What makes up a figure: the renewals and movements behind it (K-SUPPORT)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.buckets import Ref
from domain.ports.lookups.ledger import StatementLine
from domain.renewals.renewal import Renewal
from domain.subscribers.usage_day import UsageDay


class EvidenceLookups(Protocol):
    """Finds the records behind figures."""

    async def paid_between(self, payer: Ref, since: date, until: date, at: datetime, most: int) -> Sequence[Renewal]:
        """List what a payer paid from a day to another, both included, that counted at an instant; newest first."""
        ...

    async def movements_by(self, subscriber: Ref, at: datetime, most: int) -> Sequence[StatementLine]:
        """List the last movements of a main balance by an instant, newest first."""
        ...

    async def usage(self, subscriber: Ref, since: date, until: date) -> Sequence[UsageDay]:
        """List what was told of basic usage by day and service, from a day to another, both included."""
        ...
