"""Top-ups in memory."""

from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ports.repositories.keys import Key
from domain.ports.repositories.top_ups import Receiver, TopUpRecord
from tests.fakes.kept import KeptMessage
from tests.fakes.records import Records, open_loans_of, revision_of
from tests.fakes.repositories.keys import settle
from tests.fakes.repositories.ledger import move


class FakeTopUps:
    """Keeps top-ups."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def read(self, msisdn: str, key: Key) -> Receiver:
        subscriber = self._records.subscriber_of(msisdn)
        loans = open_loans_of(self._records, subscriber.id) if subscriber else ()
        outcome = self._records.keys.get((key.principal, key.key))
        return Receiver(subscriber, outcome, loans, revision_of(self._records))

    async def record(self, record: TopUpRecord, seen: Receiver) -> None:  # noqa: ARG002 - nobody else was let in meanwhile
        settle(self._records, record.key, record.top_up.ref)
        self._records.top_ups[record.top_up.id] = record.top_up
        self._records.loans.update({loan.id: loan for loan in record.loans})
        move(self._records, record.transfers, record.top_up.at)
        if record.message is not None:
            self._records.messages[record.message.id] = KeptMessage(message=record.message)

    async def find(self, ref: Ref) -> TopUp:
        if ref.id not in self._records.top_ups:
            raise LookupError(ref)
        return self._records.top_ups[ref.id]
