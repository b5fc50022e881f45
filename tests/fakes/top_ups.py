"""Top-ups in memory."""

from domain.buckets import Ref
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer
from tests.fakes.ledger import move
from tests.fakes.records import Records


class FakeTopUps:
    """Keeps top-ups."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def record(self, top_up: TopUp, transfers: tuple[Transfer, ...]) -> None:
        self._records.top_ups[top_up.id] = top_up
        move(self._records, transfers, top_up.at)

    async def find(self, ref: Ref) -> TopUp:
        if ref.id not in self._records.top_ups:
            raise LookupError(ref)
        return self._records.top_ups[ref.id]
