"""The fixtures every folder of tests may ask for."""

from collections.abc import Iterator

import pytest

from tests.databases import Database, a_database, a_server, a_template, url_of


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with a_server() as url:
        yield url


@pytest.fixture(scope="session")
def template(server: str) -> Iterator[str]:
    with a_template(server) as name:
        yield name


@pytest.fixture
def database(server: str, template: str) -> Iterator[Database]:
    with a_database(server, template) as name:
        yield Database(owner_url=url_of(server, name), app_url=url_of(server, name))
