"""A primary that dies under load: the standby takes over, and what was acknowledged is there, once (G-ONCE)."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from domain.months import Term
from persistence.catalogue.loader import load_catalogue
from persistence.connections.application_role import make_role
from persistence.schema.migrate import migrate
from tests.databases import Database
from tests.persistence.failover.load import TOGETHER, Load, customers
from tests.persistence.failover.pair import Pair, a_pair, needs_two_servers
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import by, made, renewal

pytestmark = needs_two_servers

A_WEEK: dict[str, Any] = {"package": "TIEN_LOI", "term": Term.P1W}
EACH = 10
"""Renewals of a payer between one failover and the next."""


@contextmanager
def an_installed_pair() -> Iterator[Pair]:
    with a_pair() as pair:
        asyncio.run(make_role(pair.url))
        migrate(pair.url)
        load_catalogue(pair.url)
        pair.follow()
        yield pair


async def taken_over(pair: Pair, load: Load, number: int) -> None:
    """Kill the primary in the middle of renewals and promote the standby, which the old one then follows anew."""
    keys, before = [f"failover {number}, {index}" for index in range(EACH * TOGETHER)], len(load.acknowledged)
    await customers(load.installed, number)
    paying = asyncio.create_task(load.renew_each(number, keys))
    await load.at_least(before + len(keys) // 3)
    await asyncio.to_thread(pair.kill)
    await load.told_to_come_again()
    await asyncio.to_thread(pair.promote)
    await paying
    assert len(load.acknowledged) == before + len(keys)
    await asyncio.to_thread(pair.follow)


async def everything_is_there_once(installed: Installation, load: Load) -> None:
    refs = [*load.acknowledged.values()]
    assert len(set(refs)) == len(refs)
    assert await installed.ask("SELECT count(*) FROM renewal") == len(refs)
    assert await installed.ask("SELECT sum(jsonb_array_length(entries)) FROM decoder_card") == len(refs)
    for place, (key, ref) in enumerate(load.acknowledged.items()):
        if place % EACH == 0:
            command = await installed.ask(
                "SELECT card_number || ' ' || payer_msisdn FROM renewal WHERE id = $1", ref[1]
            )
            card, payer = command.split()
            assert made(await installed.service.renew(by(key), renewal(**A_WEEK, card=card, payer=payer))).ref == ref
    assert await installed.ask("SELECT count(*) FROM renewal") == len(refs)
    assert await installed.violations() == []


async def after_failovers(pair: Pair, many: int) -> Load:
    async with an_installation(Database(pair.owner_url, pair.url), most=8) as installed:
        load = Load(installed)
        delivering = asyncio.create_task(load.deliver())
        for number in range(many):
            await taken_over(pair, load, number)
        delivering.cancel()
        with suppress(asyncio.CancelledError):
            await delivering
        await everything_is_there_once(installed, load)
        return load


def test_the_primary_killed_under_load_every_acknowledged_renewal_is_there_once() -> None:
    """G-ONCE: the same keys find their outcome at the one that was the standby."""
    with an_installed_pair() as pair:
        asyncio.run(after_failovers(pair, 1))


@pytest.mark.proof
def test_twenty_failovers_one_after_another_lose_nothing_and_do_nothing_twice(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """G-ONCE: either of the two takes over ten times."""
    with an_installed_pair() as pair:
        load = asyncio.run(after_failovers(pair, 20))
        record_testsuite_property("longest seconds without service", f"{load.longest_silence:.1f}")
