"""The exam of top-ups (G-LEDGER)."""

from dataclasses import replace

import pytest

from domain.buckets import Ref, bucket_of
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason, Transfer
from domain.ports.repositories.renewals import FactsMovedError
from gateways.ids import new_id
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import a_payer, payer_now, top_up, topped_up


async def test_a_top_up_comes_back_and_is_on_the_balance(memory: Memory) -> None:
    payer = await a_payer(memory, balance=1)
    record = topped_up(payer, 100_000_000)
    async with memory.works() as work:
        await top_up(work, record)
        await work.commit()
    async with memory.works() as work:
        assert await work.top_ups.find(Ref(bucket_of(MSISDN), record.top_up.id)) == record.top_up
    assert await payer_now(memory, MSISDN) == replace(payer, main_balance=100_000_001)


@pytest.mark.parametrize("moved", ["owed", "balance"])
async def test_nothing_is_recorded_on_a_subscriber_that_has_changed_since(real: Memory, moved: str) -> None:
    """S-REPAY, G-LIMITS: a debt that was made or paid meanwhile is neither missed nor paid twice."""
    payer = await a_payer(real, balance=1)
    record = topped_up(payer, 10)
    async with real.works() as work:
        seen = await work.top_ups.read(MSISDN, record.key)
        async with real.works() as other:
            another = topped_up(payer, 5)
            if moved == "owed":
                owes = Transfer(
                    Account.ADVANCES_RECEIVABLE, Account.ADVANCE_SALES, 5, Reason.ADVANCE_GRANT, payer.id, new_id()
                )
                another = replace(another, transfers=(owes,))
            await top_up(other, another)
            await other.commit()
        await work.top_ups.record(record, seen)
        with pytest.raises(FactsMovedError):
            await work.commit()
    assert (await payer_now(real, MSISDN)).main_balance == (1 if moved == "owed" else 6)
    async with real.works() as work:
        assert await work.keys.find(record.key) is None


async def test_a_top_up_that_is_not_on_record_is_a_fault(memory: Memory) -> None:
    async with memory.works() as work:
        with pytest.raises(LookupError):
            await work.top_ups.find(Ref(0, new_id()))
