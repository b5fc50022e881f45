"""The exam of top-ups (G-LEDGER)."""

from dataclasses import replace

import pytest

from domain.buckets import Ref, bucket_of
from gateways.ids import new_id
from tests.builders.subscribers import MSISDN
from tests.contracts.exam import Memory
from tests.contracts.written import a_payer, payer_now, topped_up


async def test_a_top_up_comes_back_and_is_on_the_balance(memory: Memory) -> None:
    payer = await a_payer(memory, balance=1)
    record = topped_up(payer, 100_000_000)
    async with memory.works() as work:
        await work.top_ups.record(record)
        await work.commit()
    async with memory.works() as work:
        assert await work.top_ups.find(Ref(bucket_of(MSISDN), record.top_up.id)) == record.top_up
    assert await payer_now(memory, MSISDN) == replace(payer, main_balance=100_000_001)


async def test_a_top_up_that_is_not_on_record_is_a_fault(memory: Memory) -> None:
    async with memory.works() as work:
        with pytest.raises(LookupError):
            await work.top_ups.find(Ref(0, new_id()))
