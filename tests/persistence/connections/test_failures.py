"""What asyncpg says of a connection that was lost is told apart from a fault of ours."""

import asyncpg
import pytest

from persistence.connections.failures import is_away


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("cannot switch to state 11; another operation (2) is in progress"),
        ConnectionRefusedError(),
        FileNotFoundError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_connection_that_was_lost_is_no_fault(error: Exception) -> None:
    assert is_away(error)


def test_an_argument_that_the_database_cannot_take_is_a_fault() -> None:
    assert not is_away(asyncpg.DataError("invalid input for query argument $1"))
