"""Enrolments in PostgreSQL: the subscriber's row is locked first, then those of its enrolments, which runs lock too."""

from collections.abc import Sequence
from datetime import datetime

from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from domain.ports.repositories.promotions import LockedLine
from domain.promotions.benefits import PromotionUsage, UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence
from domain.promotions.stopping import StopRequest
from domain.subscribers.subscriber import Subscriber
from persistence.connections.pool import Row, Session
from persistence.repositories.promotions import sql
from persistence.rows.parties import subscriber_of
from persistence.rows.promotions.enrolments import (
    enrolment_columns,
    enrolment_of,
    evidence_columns,
    request_of,
    usage_of,
    used_sum_of,
)


class PostgresPromotions:
    """Keeps enrolments; everything of a subscriber lies in its bucket."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def lock(self, msisdn: str) -> LockedLine | None:
        """Lock the present subscriber of a number, and read what it is enrolled in."""
        place = (bucket_of(msisdn), msisdn)
        row = await self._connection.fetchrow(sql.LOCK, *place)
        if row is None:  # once more: who waited for a line that ended meanwhile did not see its successor
            row = await self._connection.fetchrow(sql.LOCK, *place)
        if row is None:
            return None
        subscriber = subscriber_of(row)
        enrolments = [enrolment_of(each) for each in await self._locked(subscriber)]
        requests = await self._connection.fetch(sql.OPEN, place[0], [each.id for each in enrolments])
        return LockedLine(subscriber, tuple(enrolments), tuple(map(request_of, requests)), row["revision"])

    async def running(self, subscriber: Subscriber) -> tuple[Enrolment, ...]:
        """Lock the enrolments of a locked subscriber that are active or opted out of."""
        found = (enrolment_of(each) for each in await self._locked(subscriber))
        return tuple(each for each in found if each.status.runs)

    async def find(self, ref: Ref) -> Enrolment | None:
        """Find an enrolment."""
        row = await self._connection.fetchrow(sql.FIND, *ref)
        return enrolment_of(row) if row else None

    async def add(self, enrolment: Enrolment) -> None:
        """Add an enrolment.

        Raises:
            LookupError: where it is there already, which nobody's new id is.
        """
        if await self._connection.execute(sql.ADD, *enrolment_columns(enrolment)) != "INSERT 0 1":
            raise LookupError(enrolment.id)

    async def update(self, enrolment: Enrolment) -> None:
        """Write what became of an enrolment."""
        values = enrolment_columns(enrolment)
        await self._connection.execute(sql.UPDATE, *values[:2], *values[sql.FIXED :])

    async def ask(self, request: StopRequest) -> None:
        """Write a request that waits for its `Y`."""
        whose = (request.kind, request.enrolment_id, request.subscriber_id, request.msisdn)
        await self._connection.execute(sql.ASK, *request.ref, *whose, request.asked_at, request.until, request.status)

    async def answer(self, request: StopRequest) -> None:
        """Write what became of a request."""
        await self._connection.execute(sql.ANSWER, *request.ref, request.status, request.answered_at)

    async def lapsing(self, now: datetime, most: int) -> Sequence[StopRequest]:
        """Lock open requests whose time is over, those that nobody else has."""
        return [request_of(row) for row in await self._connection.fetch(sql.LAPSING, now, most)]

    async def witness(self, evidence: Evidence) -> None:
        """Keep what happened as evidence."""
        await self._connection.execute(sql.WITNESS, *evidence_columns(evidence))

    async def tell(self, message: Message) -> None:
        """Queue a message."""
        what = (message.to, message.id, message.key, message.channel, message.sender, message.text)
        await self._connection.execute(sql.MESSAGE, bucket_of(message.to), *what, message.not_before, message.not_after)

    async def used(self, enrolment: Enrolment, since: datetime, until: datetime) -> tuple[UsedSum, ...]:
        """Sum up what was reported of an enrolment from an instant until another."""
        rows = await self._connection.fetch(sql.USED, *enrolment.ref, since, until)
        return tuple(used_sum_of(row) for row in rows)

    async def usage(self, subscriber: Subscriber, usage_id: str) -> PromotionUsage | None:
        """Find a usage by the operator's own name for it."""
        row = await self._connection.fetchrow(sql.USAGE, bucket_of(subscriber.msisdn), subscriber.id, usage_id)
        return usage_of(row, subscriber.msisdn) if row else None

    async def use(self, enrolment: Enrolment, usage: PromotionUsage) -> None:
        """Write a usage down."""
        what = (usage.benefit, usage.quantity, usage.used_at)
        whose = (enrolment.ref.bucket, enrolment.subscriber_id, usage.usage_id, enrolment.id)
        await self._connection.execute(sql.USE, *whose, *what)

    async def _locked(self, subscriber: Subscriber) -> Sequence[Row]:
        """Lock a subscriber's enrolments, and read them as they then are, a renewal that was waited for included."""
        place = (bucket_of(subscriber.msisdn), subscriber.id)
        await self._connection.fetch(sql.LOCK_ENROLMENTS, *place)
        return await self._connection.fetch(sql.LOCK_ENROLMENTS, *place)
