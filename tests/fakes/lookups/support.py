"""What staff look up, in memory: of the past only what is so now, of lists nothing."""

from datetime import date, datetime
from typing import Any

from api.wiring.ports import SupportPorts
from domain.ports.facts import Preview
from domain.ports.support.reads import ReadEntry
from domain.subscribers.usage_day import UsageDay
from tests.fakes.repositories.facts import FakeFacts
from tests.fakes.store import FakeStore


class FakePastFacts:
    """Knows nothing that has changed since."""

    def __init__(self, store: FakeStore) -> None:
        self._facts = FakeFacts(store)

    async def read_at(self, card_number: str, msisdn: str | None, since: date, at: datetime) -> Preview:  # noqa: ARG002
        return await self._facts.read(card_number, msisdn, since)


class FakeEvidence:
    """Finds usage, which is all that a use case asks for."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def usage(self, subscriber: Any, since: date, until: date) -> list[UsageDay]:  # noqa: ANN401 - a place
        kept = self._store.records.usage.items()
        return [each for (whose, *_), each in kept if whose == subscriber.id and since <= each.day <= until]


class FakeReads:
    """Remembers who read what."""

    def __init__(self) -> None:
        self.kept: list[ReadEntry] = []

    async def add(self, entries: list[ReadEntry]) -> None:
        self.kept += entries


def fake_support(store: FakeStore) -> SupportPorts:
    """Give the ports of staff's look-ups."""
    nothing: Any = None
    evidence: Any = FakeEvidence(store)
    reads: Any = FakeReads()
    return SupportPorts(
        past=FakePastFacts(store),
        evidence=evidence,
        search=nothing,
        timelines=nothing,
        reads=reads,
        proposals=nothing,
        drafts=nothing,
        versions=nothing,
        trials=nothing,
        trial_runs=nothing,
        trial_turns=nothing,
        days=nothing,
    )
