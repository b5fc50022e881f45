"""Advances as rules decide on them: how a subscriber stands, locked, and the record of what becomes of it."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.advances.granted_bundle import BundleUsage, GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import Settlement
from domain.advances.standing import Standing
from domain.buckets import Ref
from domain.catalogue.bundle import Bundle
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.money import VND
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Locked:
    """A subscriber's standing, and the catalogue's revision; not `present` where its number has gone to a successor."""

    standing: Standing
    revision: int
    present: bool = True


class Advances(Protocol):
    """Keeps advances; whoever reads to decide holds the subscriber's lock."""

    async def lock(self, msisdn: str) -> Locked | None:
        """Lock the present subscriber of a number, and read how it stands."""
        ...

    async def lock_loan(self, ref: Ref) -> tuple[AdvanceLoan, Locked] | None:
        """Lock an advance's own subscriber, and read the advance and how the subscriber stands."""
        ...

    async def owed(self, subscriber: Subscriber) -> VND:
        """Tell what a subscriber owes in all."""
        ...

    async def find(self, ref: Ref) -> AdvanceLoan | None:
        """Find an advance."""
        ...

    async def newest(self, subscriber: Subscriber) -> AdvanceLoan | None:
        """Find what a subscriber asked for last, whatever became of it (S-CONFIRM)."""
        ...

    async def request(self, loan: AdvanceLoan, message: Message) -> None:
        """Write a request and the message that tells how to confirm it."""
        ...

    async def grant(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], message: Message) -> None:
        """Write a grant: the debt, the units on the promotional balance, the message."""
        ...

    async def settle(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], settlement: Settlement) -> None:
        """Write what staff made of an advance."""
        ...

    async def bundle(self, subscriber_ref: Ref, bundle: Bundle) -> GrantedBundle:
        """Tell what a subscriber was granted of a bundle."""
        ...

    async def usage(self, subscriber: Subscriber, usage_id: str) -> BundleUsage | None:
        """Find a usage by the operator's own name for it."""
        ...

    async def use(self, subscriber: Subscriber, usage: BundleUsage) -> None:
        """Write a usage down, and take its units off the promotional balance."""
        ...

    async def last_offer(self, subscriber: Subscriber) -> datetime | None:
        """Tell when a subscriber was last made an offer."""
        ...

    async def offer(self, offer_id: UUID, subscriber: Subscriber, at: datetime, message: Message) -> None:
        """Write that an offer was made, with its message."""
        ...
