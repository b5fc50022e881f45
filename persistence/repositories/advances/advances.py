"""Advances in PostgreSQL: the subscriber's row is the lock of all that it owes and holds."""

from datetime import datetime
from uuid import UUID

from domain.advances.granted_bundle import BundleUsage, GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import Settlement
from domain.advances.standing import Standing
from domain.buckets import Ref, bucket_of
from domain.catalogue.bundle import Bundle
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.money import VND
from domain.ports.repositories.advances import Locked
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Row, Session
from persistence.repositories.advances import sql
from persistence.repositories.transfers import RECORD_TRANSFERS, transfer_columns
from persistence.rows.advances import bundle_of, loan_columns, loan_of, usage_of
from persistence.rows.parties import subscriber_of


class PostgresAdvances:
    """Keeps advances; everything of a subscriber lies in its bucket."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def lock(self, msisdn: str) -> Locked | None:
        """Lock the present subscriber of a number, and read how it stands."""
        row = await self._connection.fetchrow(sql.LOCK, bucket_of(msisdn), msisdn)
        if row is None:  # once more: who waited for a line that ended meanwhile did not see its successor
            row = await self._connection.fetchrow(sql.LOCK, bucket_of(msisdn), msisdn)
        return await self._locked(row) if row else None

    async def lock_loan(self, ref: Ref) -> tuple[AdvanceLoan, Locked] | None:
        """Lock an advance's own subscriber, and read the advance and how the subscriber stands."""
        found = await self.find(ref)
        row = await self._connection.fetchrow(sql.LOCK_BY_ID, ref.bucket, found.subscriber_id) if found else None
        loan = await self.find(ref)
        return (loan, await self._locked(row)) if loan and row else None

    async def owed(self, subscriber: Subscriber) -> VND:
        """Tell what a subscriber owes in all."""
        owed: VND = await self._connection.fetchval(sql.OWED, *_place(subscriber))
        return owed

    async def find(self, ref: Ref) -> AdvanceLoan | None:
        """Find an advance."""
        row = await self._connection.fetchrow(sql.FIND, *ref)
        return loan_of(row) if row else None

    async def newest(self, subscriber: Subscriber) -> AdvanceLoan | None:
        """Find what a subscriber asked for last; ids are ordered by time, and made under its lock."""
        row = await self._connection.fetchrow(sql.NEWEST, *_place(subscriber))
        return loan_of(row) if row else None

    async def request(self, loan: AdvanceLoan, message: Message) -> None:
        """Write a request and the message that tells how to confirm it."""
        await self._connection.execute(sql.REQUEST, *loan_columns(loan))
        await self._tell(message)

    async def grant(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], message: Message) -> None:
        """Write a grant: the debt, the units on the promotional balance, the message."""
        ground = (loan.ground.months_active, loan.ground.average_monthly_top_up, loan.ground.ceiling)
        what = (loan.subscriber_id, loan.bundle, loan.quantity, loan.status, *ground, loan.granted_at, loan.owed_after)
        await self._connection.execute(sql.GRANT, *loan.ref, *what)
        await self._move(loan, transfers, loan.granted_at or loan.requested_at)
        await self._tell(message)

    async def settle(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], settlement: Settlement) -> None:
        """Write what staff made of an advance."""
        by = (settlement.id, settlement.by, settlement.reason, settlement.withdrawn, settlement.at)
        what = (loan.subscriber_id, loan.bundle, loan.status, settlement.kind, *by)
        await self._connection.execute(sql.SETTLE, *loan.ref, *what)
        await self._move(loan, transfers, settlement.at)

    async def bundle(self, subscriber_ref: Ref, bundle: Bundle) -> GrantedBundle:
        """Tell what a subscriber was granted of a bundle."""
        row = await self._connection.fetchrow(sql.BUNDLE, *subscriber_ref, bundle)
        return bundle_of(row) if row else GrantedBundle(bundle=bundle)

    async def usage(self, subscriber: Subscriber, usage_id: str) -> BundleUsage | None:
        """Find a usage by the operator's own name for it."""
        row = await self._connection.fetchrow(sql.USAGE, *_place(subscriber), usage_id)
        return usage_of(row, subscriber.msisdn) if row else None

    async def use(self, subscriber: Subscriber, usage: BundleUsage) -> None:
        """Write a usage down, and take its units off the promotional balance."""
        what = (usage.usage_id, usage.bundle, usage.quantity, usage.used_at)
        await self._connection.execute(sql.USE, *_place(subscriber), *what)

    async def last_offer(self, subscriber: Subscriber) -> datetime | None:
        """Tell when a subscriber was last made an offer."""
        last: datetime | None = await self._connection.fetchval(sql.LAST_OFFER, *_place(subscriber))
        return last

    async def offer(self, offer_id: UUID, subscriber: Subscriber, at: datetime, message: Message) -> None:
        """Write that an offer was made, with its message."""
        await self._connection.execute(sql.OFFER, *_place(subscriber), at, offer_id)
        await self._tell(message)

    async def _locked(self, row: Row) -> Locked:
        """Read what is owed, after the lock, so that nothing is missed (G-LIMITS)."""
        subscriber = subscriber_of(row)
        loans = tuple(loan_of(each) for each in await self._connection.fetch(sql.OPEN, *_place(subscriber)))
        return Locked(Standing(subscriber, loans), row["revision"], row["present"])

    async def _move(self, loan: AdvanceLoan, transfers: tuple[Transfer, ...], at: datetime) -> None:
        await self._connection.execute(RECORD_TRANSFERS, *transfer_columns(loan.ref.bucket, transfers, at))

    async def _tell(self, message: Message) -> None:
        what = (message.to, message.id, message.key, message.channel, message.sender, message.text, message.not_before)
        await self._connection.execute(sql.MESSAGE, bucket_of(message.to), *what)


def _place(subscriber: Subscriber) -> tuple[int, UUID]:
    return bucket_of(subscriber.msisdn), subscriber.id
