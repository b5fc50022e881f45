"""Where services are tried: in memory, on PostgreSQL, and on one over nodes where there is one."""

import pytest

from tests.databases import Database


@pytest.fixture(params=["fake", "plain", "distributed"])
def where(request: pytest.FixtureRequest) -> Database | None:
    """Make a database only for the one who needs it."""
    if request.param == "fake":
        return None
    database: Database = request.getfixturevalue(f"{request.param}_database")
    return database
