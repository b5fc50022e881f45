"""Two servers that tests may share who leave them as they were."""

from collections.abc import Iterator

import pytest

from tests.persistence.failover.pair import Pair
from tests.persistence.failover.test_failover import an_installed_pair


@pytest.fixture(scope="session")
def pair() -> Iterator[Pair]:
    with an_installed_pair() as pair:
        yield pair
