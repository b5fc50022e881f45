"""The fixtures every folder of tests may ask for."""

import os
from collections.abc import Iterator

import pytest

from persistence.connections.stores import Store, named_store
from tests.databases import POOLER, Database, a_database, a_server, a_template, url_of
from tests.persistence.distributed.clusters import a_database_of_all, a_laid_out_template, the_cluster


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with a_server() as url:
        yield url


@pytest.fixture(scope="session")
def template(server: str) -> Iterator[str]:
    with a_template(server) as name:
        yield name


@pytest.fixture(scope="session")
def pooler(server: str) -> Iterator[str]:
    """Name the server as the application reaches it: through a pooler where the environment asks for one."""
    mode = os.environ.get(POOLER)
    if mode is None:
        yield server
        return
    from tests.persistence.connections.pgbouncer import a_pooler  # noqa: PLC0415 - needed where it is asked for

    with a_pooler(server, mode) as through:
        yield through


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Database:
    """Make a database of the store that the environment names."""
    found: Database = request.getfixturevalue(f"{named_store()}_database")
    return found


@pytest.fixture
def plain_database(server: str, template: str, pooler: str) -> Iterator[Database]:
    with a_database(server, template) as name:
        yield Database(owner_url=url_of(server, name), app_url=url_of(pooler, name), store=Store.PLAIN)


@pytest.fixture(scope="session")
def laid_out() -> Iterator[tuple[str, str]]:
    """Name a coordinator, and a database of it that is laid out over its nodes."""
    coordinator = the_cluster()
    with a_laid_out_template(coordinator) as name:
        yield coordinator, name


@pytest.fixture
def distributed_database(laid_out: tuple[str, str]) -> Iterator[Database]:
    coordinator, template = laid_out
    with a_database_of_all(coordinator, template) as name:
        url = url_of(coordinator, name)
        yield Database(owner_url=url, app_url=url, store=Store.DISTRIBUTED)
