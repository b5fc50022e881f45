"""The exam of publications and of the catalogue kept at hand (G-EFFECTIVE, G-VERSION)."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.months import Term
from gateways.ids import new_id
from tests.builders.catalogue import a_policy_version, a_price_version, the_catalogue
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW

KEY = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P3M)
PRICE = a_price_version(500_000, DAY, recorded_at=NOW)
POLICY = a_policy_version(Parameter.MAX_CARDS_PER_MONTH, "5", DAY, recorded_at=NOW)


async def publish(
    memory: Memory, *versions: PriceVersion | PolicyVersion, under: UUID | None = None
) -> list[PriceVersion | PolicyVersion]:
    published: list[PriceVersion | PolicyVersion] = []
    async with memory.works() as work:
        for version in versions:
            if isinstance(version, PriceVersion):
                published.append(await work.publications.add_price(under or new_id(), version, "staff"))
            else:
                published.append(await work.publications.add_policy(under or new_id(), version, "staff"))
        await work.commit()
    return published


async def test_the_seed_is_published_already(memory: Memory) -> None:
    catalogue, seed = await memory.catalogues.current(), the_catalogue()
    assert catalogue.packages == seed.packages
    for price in (version for versions in seed.prices.values() for version in versions):
        assert price.value in [each.value for each in catalogue.prices[price.key]]
    assert {key: [each.value for each in many] for key, many in catalogue.policies.items()} == {
        key: [each.value for each in many] for key, many in seed.policies.items()
    }


async def test_a_version_comes_back_as_it_was_published(memory: Memory) -> None:
    for version in (PRICE, POLICY, replace(PRICE, value=None), replace(POLICY, value=None)):
        version_id = new_id()
        (published,) = await publish(memory, version, under=version_id)
        async with memory.works() as work:
            find = work.publications.find_price if isinstance(version, PriceVersion) else work.publications.find_policy
            assert await find(version_id) == published
            assert await find(new_id()) is None


async def test_what_is_published_is_in_the_next_catalogue_and_the_last_recorded_wins(memory: Memory) -> None:
    """G-VERSION: even where both were recorded in the same instant."""
    before = await memory.catalogues.current()
    published = await publish(memory, PRICE, replace(PRICE, value=450_000), POLICY)
    assert published[0].recorded_at < published[1].recorded_at
    after = await memory.catalogues.at_least(before.revision + 1)
    assert after.revision > before.revision
    price, policy = after.price(KEY, Timing.BEFORE_EXPIRY, DAY), after.policy(Parameter.MAX_CARDS_PER_MONTH, DAY)
    assert (price and price.value, policy and policy.value) == (450_000, "5")
    assert before.price(KEY, Timing.BEFORE_EXPIRY, DAY) != price


async def test_an_earlier_clock_never_puts_a_correction_before_what_it_corrects(memory: Memory) -> None:
    """G-VERSION."""
    (first,) = await publish(memory, PRICE)
    (second,) = await publish(memory, replace(PRICE, value=1, recorded_at=NOW - timedelta(days=1)))
    assert first.recorded_at < second.recorded_at


async def test_versions_published_at_once_are_each_recorded_at_their_own_instant(memory: Memory) -> None:
    """G-VERSION."""
    published = await asyncio.gather(*(publish(memory, replace(PRICE, value=value)) for value in range(1, 5)))
    assert len({version.recorded_at for (version,) in published}) == 4


async def test_the_catalogue_at_hand_may_be_kept_until_a_newer_one_is_asked_for(memory: Memory) -> None:
    kept = await memory.catalogues.kept()
    await publish(memory, PRICE)
    assert await memory.catalogues.kept() is kept
    assert await memory.catalogues.at_least(kept.revision) is kept
    current = await memory.catalogues.current()
    assert current.revision > kept.revision
    assert await memory.catalogues.kept() is current


async def test_what_is_not_committed_is_not_published(memory: Memory) -> None:
    before = (await memory.catalogues.current()).revision
    async with memory.works() as work:
        await work.publications.add_price(new_id(), PRICE, "staff")
    assert (await memory.catalogues.current()).revision == before
