"""Subscribers in memory; main balances are left to the transfers."""

from dataclasses import replace

from domain.subscribers.subscriber import Subscriber
from tests.fakes.records import Records


class FakeSubscribers:
    """Keeps subscribers."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def lock(self, msisdn: str) -> Subscriber | None:
        return self._records.subscriber_of(msisdn)

    async def add(self, subscriber: Subscriber) -> bool:
        if subscriber.msisdn in self._records.present:
            return False
        self._put(subscriber)
        return True

    async def update(self, subscriber: Subscriber) -> None:
        kept = self._records.subscribers[subscriber.id]
        self._records.subscribers[subscriber.id] = replace(subscriber, main_balance=kept.main_balance)

    async def succeed(self, ended: Subscriber, new: Subscriber) -> None:
        del self._records.present[ended.msisdn]
        self._put(new)

    def _put(self, subscriber: Subscriber) -> None:
        self._records.subscribers[subscriber.id] = replace(subscriber, main_balance=0)
        self._records.present[subscriber.msisdn] = subscriber.id
