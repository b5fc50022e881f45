"""Facts for previews, from what was committed."""

from datetime import date

from domain.ports.facts import Preview
from tests.fakes.records import revision_of
from tests.fakes.repositories.renewals import spending_of
from tests.fakes.store import FakeStore


class FakeFacts:
    """Reads facts."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store

    async def read(self, card_number: str, msisdn: str | None, since: date) -> Preview:
        records = self._store.records
        payer = records.subscriber_of(msisdn) if msisdn else None
        spending = spending_of(records, payer.id, since) if payer else ()
        return Preview(records.cards.get(card_number), payer, spending, revision_of(records))
