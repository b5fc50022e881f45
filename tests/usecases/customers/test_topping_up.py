"""Topping up: money received reaches the main balance once (G-LEDGER, G-ONCE)."""

from dataclasses import replace

import pytest

from domain.ledger.accounts import Account
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import by, fields, made, on_record, rules

TEN = TopUpCommand(msisdn="0901 234 567", amount=10_000)


async def test_a_top_up_reaches_the_main_balance(empty: World) -> None:
    """G-LEDGER."""
    await on_record(empty.service, balance=0)
    top_up = made(await empty.service.top_up(by(), TEN))
    payer = empty.records.subscriber_of(MSISDN)
    assert payer is not None
    assert (top_up.msisdn, top_up.credited, payer.main_balance) == (MSISDN, 10_000, 10_000)
    (moved,) = empty.records.transfers
    assert (moved.transfer.debit, moved.transfer.credit, moved.transfer.cause_id, moved.balance_after) == (
        Account.TOP_UPS_RECEIVED,
        Account.MAIN_BALANCES,
        top_up.id,
        10_000,
    )


async def test_the_same_key_tops_up_once(world: World) -> None:
    """G-ONCE."""
    first = await world.service.top_up(by(), TEN)
    assert await world.service.top_up(by(), TEN) == replace(first, replayed=True)
    assert rules(await world.service.top_up(by(), replace(TEN, amount=20_000))) == {Rule.G_ONCE}
    assert len(world.records.top_ups) == 2


async def test_a_refused_top_up_stays_refused_under_its_key(world: World) -> None:
    """G-ONCE."""
    command = TopUpCommand(msisdn="84909999999", amount=10_000)
    first = await world.service.top_up(by(), command)
    await on_record(world.service, "84909999999", balance=0)
    assert await world.service.top_up(by(), command) == replace(first, replayed=True)


@pytest.mark.parametrize(
    ("msisdn", "amount", "expected"),
    [
        (MSISDN, 0, ["amount"]),
        (MSISDN, -1, ["amount"]),
        (MSISDN, 100_000_001, ["amount"]),
        ("84909999999", 10_000, ["msisdn"]),
        ("12", 0, ["msisdn", "amount"]),
    ],
)
async def test_what_cannot_be_meant_names_its_field(
    world: World, msisdn: str, amount: int, expected: list[str]
) -> None:
    """G-INPUT."""
    before = len(world.records.transfers)
    assert fields(await world.service.top_up(by(), TopUpCommand(msisdn=msisdn, amount=amount))) == expected
    assert len(world.records.transfers) == before


async def test_the_largest_amount_may_be_topped_up(world: World) -> None:
    made(await world.service.top_up(by(), TopUpCommand(msisdn=MSISDN, amount=100_000_000)))


async def test_a_terminated_line_cannot_be_topped_up(world: World) -> None:
    """G-INPUT."""
    await on_record(world.service, status=LineStatus.TERMINATED, balance=0)
    assert fields(await world.service.top_up(by(), TEN)) == ["msisdn"]
