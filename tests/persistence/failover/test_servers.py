"""Several servers in one URL: the one that takes changes is found, whatever the others do."""

import socket

import asyncpg
import pytest

from persistence.connections.servers import Servers, hosts_of
from tests.persistence.failover.pair import Pair, needs_two_servers


@pytest.mark.parametrize(
    ("url", "hosts"),
    [
        ("postgresql://app:secret@db/giahan", ()),
        ("postgresql:///giahan?host=/run/postgresql", ()),
        ("postgresql://app:secret@one,two/giahan", (("one", None), ("two", None))),
        ("postgresql://app@one:5433,[::1]:5434/giahan?sslmode=require", (("one", 5433), ("::1", 5434))),
    ],
)
def test_the_hosts_of_a_url_are_told_apart(url: str, hosts: tuple[tuple[str, int | None], ...]) -> None:
    assert hosts_of(url) == hosts


@needs_two_servers
async def test_a_server_that_answers_nobody_is_passed_over_and_not_asked_first_again(pair: Pair) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        dead = f"127.0.0.1:{silent.getsockname()[1]}"
        servers = Servers(pair.url.replace("postgres@", f"postgres@{dead},"))
        connection = await servers.connect()
        assert not await connection.fetchval("SELECT pg_is_in_recovery()")
        await connection.close()
    await (await servers.connect()).close()


@needs_two_servers
async def test_a_server_that_takes_no_changes_is_passed_over(pair: Pair) -> None:
    with pytest.raises(asyncpg.InternalClientError):
        await Servers(pair.url_of(pair.standby)).connect()
    standby = await Servers(pair.url_of(pair.standby), "any").connect()
    assert await standby.fetchval("SELECT pg_is_in_recovery()")
    await standby.close()
