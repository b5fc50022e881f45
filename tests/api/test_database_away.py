"""While the database is away: what still answers, and what clients are told (G-ONCE)."""

from http import HTTPStatus

from tests.api.house import House


async def gone(house: House) -> None:
    """Let the database be out of reach."""
    await house.pool.close()


async def test_metrics_are_told_without_what_only_the_database_knows(house: House) -> None:
    await gone(house)
    answer = await house.client.send("GET", "/metrics")
    assert answer.status == HTTPStatus.OK
    assert b"giahan_operations_total" in answer.body
    assert b'giahan_waiting{what="messages"}' not in answer.body
