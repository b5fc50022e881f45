"""Who opens WebSockets and says nothing, or shows no token, keeps nobody out who has a good one."""

from contextlib import AsyncExitStack

from api.graphql.websocket.mute_places import MOST_MUTE
from api.guarding.guard import Guard
from api.guarding.rate_limits import RateLimits
from api.guarding.token_buckets import Buckets, Rate
from tests.api.support.installation import Installation, open_doors
from tests.api.support.socket_client import Socket, connected


def limited(installed: Installation, *, address: int = 3, principal: int = 5) -> Installation:
    """Open doors of few requests, whose buckets never fill again."""
    gate = RateLimits(*(Buckets(Rate(1.0, burst), lambda: 0.0) for burst in (address, principal, principal)))
    return Installation(
        installed.giahan,
        installed.clock,
        installed.television,
        installed.pool,
        open_doors(installed.giahan, guard=Guard(gate=gate)),
        installed.payment_gateway,
    )


async def introduced(stack: AsyncExitStack, installed: Installation) -> Socket:
    """Open a connection that shows no token."""
    socket = await stack.enter_async_context(connected(installed))
    await socket.say(type="connection_init")
    return socket


async def test_a_good_token_is_let_in_whatever_others_at_its_address_do(shared: Installation) -> None:
    installed = limited(shared)
    for _ in range(10):
        await installed.client.post({"query": "{ __typename }"})
    async with connected(installed) as socket:
        assert await socket.greet(shared.token(name="honest")) == {"type": "connection_ack"}


async def test_connections_without_a_token_are_counted_by_their_address(shared: Installation) -> None:
    installed = limited(shared)
    async with AsyncExitStack() as stack:
        heard = [await (await introduced(stack, installed)).hear() for _ in range(4)]
    assert heard == [*[{"type": "connection_ack"}] * 3, 4429]


async def test_guessing_tokens_over_connections_counts_against_the_address(shared: Installation) -> None:
    installed = limited(shared)
    heard = []
    for _ in range(4):
        async with connected(installed) as socket:
            heard.append(await socket.greet("guessed"))
    assert heard == [4403, 4403, 4403, 4429]


async def test_a_principal_that_connects_too_often_is_refused(shared: Installation) -> None:
    installed, heard = limited(shared, principal=2), []
    for _ in range(3):
        async with connected(installed) as socket:
            heard.append(await socket.greet(shared.token(name="again and again")))
    assert heard == [{"type": "connection_ack"}, {"type": "connection_ack"}, 4429]


async def test_mute_connections_of_one_address_have_few_places_and_keep_nobody_out(shared: Installation) -> None:
    async with AsyncExitStack() as stack:
        mute = [await stack.enter_async_context(connected(shared)) for _ in range(MOST_MUTE + 2)]
        assert [await each.hear() for each in mute[:2]] == [4408, 4408]
        async with connected(shared) as socket:
            assert await socket.greet(shared.token()) == {"type": "connection_ack"}
