"""The samples of real answers are what the server answers now, and there is one of every operation."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio

from tests.api.requests.webhooks import a_receiver
from tests.api.support.installation import an_installation
from tests.clients.samples import (
    advances,
    auto_renewals,
    closing,
    dialogues,
    online,
    partners,
    promotions,
    renewals,
    staff,
)
from tests.clients.samples.sample_files import CONTRACTS, OPERATIONS, Teller
from tests.clients.samples.steady_answers import Steady, as_file
from tests.databases import a_database, url_of

SAMPLES = CONTRACTS / "samples"
FILES = sorted(str(file.relative_to(OPERATIONS).with_suffix("")) for file in OPERATIONS.rglob("*.graphql"))
WRITES = "GIAHAN_WRITE_SAMPLES" in os.environ
"""`make samples` sets it: the samples are written, and not compared."""


@pytest.fixture(scope="module")
def url(server: str, template: str) -> Iterator[str]:
    with a_database(server, template) as name:
        yield url_of(server, name)


@pytest_asyncio.fixture(scope="module")
async def told(url: str) -> dict[str, Any]:
    steady = Steady(datetime.now(UTC))
    async with an_installation(url, private_networks=True) as installed, a_receiver() as receiver:
        teller = Teller(installed)
        renewal = await renewals.told(teller)
        await advances.told(teller)
        await auto_renewals.told(teller)
        await partners.told(teller, receiver)
        await dialogues.told(teller)
        await staff.told(teller, renewal)
        await promotions.told(teller)
        await online.told(teller)
        await closing.told(teller)
    return {which: steady.written(samples) for which, samples in teller.samples.items()}


@pytest.mark.parametrize("which", FILES)
async def test_a_sample_is_what_is_answered_now(told: dict[str, Any], which: str) -> None:
    file = SAMPLES / f"{which}.json"
    if WRITES:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(as_file(told[which]), encoding="utf-8")
    assert told[which] == json.loads(file.read_text(encoding="utf-8")), "make samples writes them anew"


def test_there_is_no_sample_of_what_is_gone() -> None:
    kept = {str(file.relative_to(SAMPLES).with_suffix("")) for file in SAMPLES.rglob("*.json")}
    assert kept - set(FILES) == set()
