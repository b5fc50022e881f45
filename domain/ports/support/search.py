"""Searching: one box for everything that has a number, an id or a reference."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from domain.buckets import Ref
from domain.support.search import Hit


class MailHit(NamedTuple):
    """What an address was found by, and the phone of the contact where one is on record: its reading is noted."""

    hit: Hit
    phone: str | None


class SearchLookups(Protocol):
    """Finds by what was typed; each by an index made for it."""

    async def subscribers_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find present subscribers whose number ends so."""
        ...

    async def cards_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find cards whose number ends so."""
        ...

    async def voucher(self, serial: int) -> Sequence[Hit]:
        """Find a voucher by its serial."""
        ...

    async def payments(self, reference: str, most: int) -> Sequence[Hit]:
        """Find renewals by what a gateway, or the system that they were imported from, calls their payment."""
        ...

    async def by_mail(self, address: str, most: int) -> Sequence[MailHit]:
        """Find cards whose contact has an address, and renewals that were confirmed to it; in small letters."""
        ...

    async def entries_by_request(self, request_id: str, most: int) -> Sequence[Hit]:
        """Find entries of the audit log by the id of their request."""
        ...

    async def deliveries_of_event(self, event_id: Ref, most: int) -> Sequence[Hit]:
        """Find deliveries of a webhook by the id that its receiver was told; the bucket is not known to it."""
        ...
