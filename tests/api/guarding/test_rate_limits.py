"""Who asks too often is told when to come again, before anything that it sent is read."""

import pytest

from api.guarding.guard import Guard
from api.guarding.rate_limits import RateLimits, address_of
from api.guarding.token_buckets import MOST_KEPT, Buckets, Rate
from api.identity import Role
from api.settings import Profile, Settings
from tests.api.support.client import Client
from tests.api.support.installation import Installation, open_doors

ASKED = {"query": "{ packages { code } }"}


class Time:
    """A clock in the hand of a test."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def doors(installed: Installation, time: Time, *, address: int = 3, principal: int = 2, partner: int = 5) -> Client:
    gate = RateLimits(*(Buckets(Rate(1.0, burst), time) for burst in (address, principal, partner)))
    return open_doors(installed.giahan, guard=Guard(gate=gate))


async def test_a_principal_that_asks_too_often_is_told_when_to_come_again(shared: Installation) -> None:
    time, token = Time(), shared.token(name="busy")
    client = doors(shared, time)
    assert [(await client.post(ASKED, token=token)).status for _ in range(3)] == [200, 200, 429]
    refused = await client.post(ASKED, token=token)
    (error,) = refused.json()["errors"]
    assert refused.headers["retry-after"] == "1"
    assert error["extensions"] == {"code": "RATE_LIMITED", "retryable": True, "retryAfter": 1}
    assert (await client.post(ASKED, token=shared.token(name="another"))).status == 200
    time.now += 1
    assert (await client.post(ASKED, token=token)).status == 200


async def test_a_flood_without_tokens_is_refused_before_its_body_is_read(shared: Installation) -> None:
    client = doors(shared, Time())
    assert [(await client.post(b"no JSON")).status for _ in range(4)] == [400, 400, 400, 429]
    assert (await client.post(ASKED, token=shared.token(name="neighbour"))).status == 200


async def test_guessing_tokens_counts_against_the_address(shared: Installation) -> None:
    client = doors(shared, Time())
    assert [(await client.post(ASKED, token="guessed")).status for _ in range(4)] == [401, 401, 401, 429]


async def test_a_partner_may_ask_more_often(shared: Installation) -> None:
    client, token = doors(shared, Time()), shared.token(Role.PARTNER, name="shop")
    assert [(await client.post(ASKED, token=token)).status for _ in range(6)] == [200] * 5 + [429]


@pytest.mark.parametrize(("profile", "limits"), [(Profile.DEMO, False), (Profile.PRODUCTION, True)])
def test_the_demo_profile_has_no_limits_unless_asked_for(profile: Profile, *, limits: bool) -> None:
    settings = Settings(profile=profile, database_url="postgresql://nowhere", secret="s" * 32)
    assert (RateLimits.of(settings) is not None) is limits
    assert RateLimits.of(settings.model_copy(update={"rate_limits": not limits})) is None or not limits


def test_an_ipv6_network_counts_as_one_address() -> None:
    one, other = ({"client": (f"2001:db8::{n}", 1)} for n in (1, 2))
    assert address_of(one) == address_of(other) != address_of({"client": ("2001:db8:0:1::1", 1)})
    assert address_of({"client": ("::ffff:192.0.2.1", 1)}) == address_of({"client": ("192.0.2.1", 1)}) == "192.0.2.1"


def test_a_bucket_fills_again_and_never_beyond_its_burst() -> None:
    time = Time()
    buckets = Buckets(Rate(2.0, 4), time)
    assert [buckets.take("a") for _ in range(5)] == pytest.approx([0, 0, 0, 0, 0.5])
    time.now += 1000
    assert [buckets.take("a") > 0 for _ in range(5)] == [False] * 4 + [True]


def test_a_flood_from_ever_new_addresses_does_not_fill_the_memory() -> None:
    buckets = Buckets(Rate(1.0, 1), Time())
    for number in range(MOST_KEPT + 10):
        buckets.take(str(number))
    assert len(buckets) <= MOST_KEPT
    assert buckets.take(str(MOST_KEPT + 9)) > 0
