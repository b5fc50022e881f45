"""Subscribers in memory; main balances are left to the transfers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import UsageDay, UsageFigure, figure_of
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

    async def report_usage(self, subscriber: Subscriber, told: Sequence[UsageDay], at: datetime) -> UsageFigure | None:  # noqa: ARG002 - nobody asks when
        kept = self._records.usage
        kept.update({(subscriber.id, each.day, each.service): each for each in told})
        return figure_of(each for (whose, *_), each in kept.items() if whose == subscriber.id)

    def _put(self, subscriber: Subscriber) -> None:
        self._records.subscribers[subscriber.id] = replace(subscriber, main_balance=0)
        self._records.present[subscriber.msisdn] = subscriber.id
