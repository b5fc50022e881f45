"""The fixtures of the tests of the doors."""

import io
import logging
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
import structlog

from api.operations.logs import configure_logs
from api.settings import Settings
from tests.api.requests.five_days import live_through
from tests.api.requests.sample_parties import SampleParties, settled
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database, a_database, url_of


@pytest.fixture(autouse=True)
def always_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have probes and metrics tell of this instant, however soon they are asked again."""
    monkeypatch.setattr("api.health.probes.KEPT", 0.0)


@pytest_asyncio.fixture
async def installed(database: Database) -> AsyncIterator[Installation]:
    """Give an installation of the test's own."""
    async with an_installation(database.app_url) as opened:
        yield opened


@pytest.fixture(scope="package")
def shared_database(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest.fixture(scope="module")
def modules_database(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest_asyncio.fixture(scope="package")
async def shared(shared_database: str) -> AsyncIterator[Installation]:
    """Give one installation to all tests that change nothing, or only what nobody else looks at."""
    async with an_installation(shared_database) as opened:
        yield opened


@pytest_asyncio.fixture(scope="package")
async def sample(shared: Installation) -> SampleParties:
    """Give the sample parties to all tests that change nothing in it."""
    return await settled(shared)


@pytest_asyncio.fixture(scope="module")
async def busy(modules_database: str) -> AsyncIterator[Installation]:
    """Give an installation in which something happened on each of five days."""
    async with an_installation(modules_database) as opened:
        await live_through(opened)
        yield opened


@pytest.fixture(autouse=True, scope="package")
def plain_logs() -> Iterator[None]:
    """Write logs plainly: a fault's colours and values of every frame take a second each."""
    structlog.configure(processors=[structlog.processors.KeyValueRenderer()])
    yield
    structlog.reset_defaults()


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave out what this machine has set, and keep what is made in a folder of the test."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"GIAHAN_{name.upper()}", raising=False)
    monkeypatch.setenv("GIAHAN_HOME", str(tmp_path / "home"))


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Give what is logged meanwhile, configured as a server configures it."""
    root = logging.getLogger()
    handlers, level, written = root.handlers[:], root.level, io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    configured = structlog.get_config()
    configure_logs("DEBUG")
    structlog.configure(cache_logger_on_first_use=False)  # what is cached would be of this test for ever
    yield written
    structlog.configure(**configured)
    root.handlers[:] = handlers
    root.setLevel(level)
