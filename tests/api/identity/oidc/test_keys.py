"""Keys change, are named by tokens that nobody signed, and cannot always be had."""

import asyncio

from gateways.issuers.http import HttpDocuments
from tests.api.identity.oidc.doors import Doors, doors_for
from tests.api.identity.oidc.provider import Provider, a_provider
from tests.api.identity.oidc.tokens import claims_of, of_somebody_else
from tests.api.support.installation import Installation


async def test_a_new_key_is_let_in_at_once_and_the_old_one_no_more(doors: Doors, provider: Provider) -> None:
    before = provider.sign(claims_of(provider))
    assert await doors.lets_in(before)
    provider.rotate()
    doors.outside.passed += 60
    after = provider.sign(claims_of(provider))
    assert await doors.lets_in(after)
    assert not await doors.lets_in(before), "its key was withdrawn"


async def test_a_provider_that_names_no_key_in_its_tokens_may_change_it_too(doors: Doors, provider: Provider) -> None:
    """What the provider itself gives has no `kid`."""
    assert await doors.lets_in(provider.sign_in("an", role="admin"))
    provider.rotate()
    doors.outside.passed += 60
    assert await doors.lets_in(provider.sign_in("an", role="admin"))


async def test_a_flood_of_unknown_keys_causes_one_fetch_in_a_while(doors: Doors, provider: Provider) -> None:
    assert await doors.lets_in(provider.sign(claims_of(provider)))
    fetched, forged = len(doors.outside.fetched), of_somebody_else(claims_of(provider), "nobody's")
    doors.outside.passed += 60
    flood = [doors.lets_in(forged) for _ in range(50)]
    assert not any(await asyncio.gather(*flood))
    assert len(doors.outside.fetched) == fetched + 2, "one discovery, one set of keys"
    assert not await doors.lets_in(of_somebody_else(claims_of(provider), "another"))
    assert len(doors.outside.fetched) == fetched + 2
    assert await doors.lets_in(provider.sign(claims_of(provider))), "whose key is known is let in meanwhile"


async def test_known_keys_go_on_while_the_provider_is_away_and_unknown_ones_are_never_let_in(
    doors: Doors, provider: Provider
) -> None:
    known, other = provider.sign(claims_of(provider)), provider.sign(claims_of(provider, sub="binh"))
    assert await doors.lets_in(known)
    doors.outside.away, doors.outside.passed = True, 100_000.0
    assert await doors.lets_in(known)
    assert await doors.lets_in(other)
    unknown = await doors.knock(of_somebody_else(claims_of(provider), "new"))
    assert (unknown.status, unknown.codes) == (503, ["UPSTREAM_UNAVAILABLE"])
    extensions = unknown.json()["errors"][0]["extensions"]
    assert extensions["retryable"] is True
    assert len(extensions["reference"]) == 32
    doors.outside.away, doors.outside.passed = False, 100_060.0
    assert not await doors.lets_in(of_somebody_else(claims_of(provider), "new"))


async def test_a_provider_that_is_down_from_the_beginning_lets_nobody_in_and_is_found_when_it_is_back(
    shared: Installation, documents: HttpDocuments
) -> None:
    with a_provider() as before:
        token = before.sign_in("an", role="admin")
    doors = doors_for(shared, documents, oidc_issuers=(before.issuer,))
    answer = await doors.knock(token)
    assert (answer.status, answer.codes) == (503, ["UPSTREAM_UNAVAILABLE"])
    doors.outside.passed += 60
    with a_provider(before.port) as back:
        assert await doors.lets_in(back.sign_in("an", role="admin"))
        assert not await doors.lets_in(token), "it came back with other keys"


async def test_keys_are_looked_at_again_behind_those_who_use_them(doors: Doors, provider: Provider) -> None:
    assert await doors.lets_in(provider.sign(claims_of(provider)))
    fetched = len(doors.outside.fetched)
    doors.outside.passed += 3_000
    assert await doors.lets_in(provider.sign(claims_of(provider, sub="binh")))
    await asyncio.sleep(0)  # let what was begun go on
    assert len(doors.outside.fetched) > fetched


async def test_a_token_that_was_good_is_not_verified_again(doors: Doors, provider: Provider) -> None:
    token = provider.sign(claims_of(provider))
    for _ in range(3):
        assert await doors.lets_in(token)
    assert len(doors.outside.fetched) == 2
