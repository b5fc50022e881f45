"""What Prometheus is told."""

import asyncio
import re
from contextlib import AsyncExitStack
from uuid import uuid4

from api.wiring.database import BUILD
from persistence.connections.pool import open_pool
from tests.api.requests.advances import OF_OTHERS
from tests.api.requests.renewals import RENEW, a_renewal, ready_to_renew, renewed
from tests.api.requests.sample_parties import answered, everything, settled
from tests.api.support.installation import Installation, an_installation
from tests.api.support.selections import document_for, roots
from tests.databases import Database


async def told(installed: Installation, name: str) -> float:
    """Read a figure, nought where nothing was counted yet."""
    page = (await installed.client.get("/metrics")).body.decode()
    found = re.search(rf"^{re.escape(name)} ([0-9.e+]+)$", page, re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_what_happens_is_counted(installed: Installation) -> None:
    names = (
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="done"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="replayed"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="refused"}',
        'giahan_refusals_total{rule="G_INPUT"}',
        'giahan_operations_total{kind="query",outcome="errors"}',
        'giahan_request_seconds_count{path="/graphql",status="200"}',
        'giahan_request_seconds_count{path="other",status="404"}',
    )
    await ready_to_renew(installed)
    before = [await told(installed, name) for name in names]
    await renewed(installed)
    await installed.ask(RENEW, input=a_renewal())
    await installed.ask(RENEW, input=a_renewal("no", package="NO_SUCH"))
    await installed.error("{ renewals(first: -1) { edges { cursor } } }")
    await installed.client.get("/84901234567")
    after = [await told(installed, name) for name in names]
    assert [now - then for now, then in zip(after, before, strict=True)] == [1, 1, 1, 1, 1, 4, 1]


async def test_every_mutation_is_counted_once_by_its_name(installed: Installation) -> None:
    sample = await settled(installed)
    for mutation in roots("Mutation"):
        before = await counted(installed, mutation)
        answered(await installed.ask(document_for(mutation, (everything(sample) | OF_OTHERS)[mutation])))
        assert await counted(installed, mutation) - before == 1, mutation


async def counted(installed: Installation, mutation: str) -> float:
    """Add up what became of a mutation so far."""
    page = (await installed.client.get("/metrics")).body.decode()
    found = re.findall(
        rf'^giahan_settled_total{{mutation="{mutation}",outcome="\w+"}} ([0-9.e+]+)$', page, re.MULTILINE
    )
    return sum(map(float, found))


async def test_what_waits_to_leave_is_told(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    assert await told(installed, 'giahan_waiting{what="messages"}') == 1
    assert await told(installed, 'giahan_waiting{what="activations"}') == 1
    await installed.giahan.deliver_messages()
    await installed.giahan.deliver_activations()
    assert await told(installed, 'giahan_waiting{what="messages"}') == 0
    assert await told(installed, 'giahan_waiting{what="activations"}') == 0


async def test_no_number_and_no_secret_is_a_label(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    await installed.client.get("/84901234567")
    page = (await installed.client.get("/metrics")).body.decode()
    assert "901234567" not in page
    assert installed.issuer.secret not in page


async def test_signs_of_life_and_what_is_overdue_are_told(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    await installed.giahan.beats.beat(uuid4(), BUILD)
    page = (await installed.client.get("/metrics")).body.decode()
    assert re.search(r"^giahan_worker_beat_age_seconds [0-9.e-]+$", page, re.MULTILINE)
    assert re.search(r'^giahan_queue_age_seconds\{what="activations"\} [0-9.e-]+$', page, re.MULTILINE)
    assert await told(installed, 'giahan_pool_connections{state="most"}') == 4
    assert "giahan_build_info{" in page


async def test_everything_is_told_while_requests_have_every_connection(database: Database) -> None:
    """The figures of sweeps too: they were asked over the pool that is used up."""
    async with (
        await open_pool(database.app_url, most=2) as probes,
        an_installation(database.app_url, connections=3, probes=probes) as installed,
        AsyncExitStack() as taken,
    ):
        for _ in range(3):
            await taken.enter_async_context(installed.pool.acquire())
        async with asyncio.timeout(10):
            page = (await installed.client.get("/metrics")).body.decode()
    assert re.search(r'^giahan_sweep_cards\{kind="CHARGE",state="due"\} 0', page, re.MULTILINE)
    assert re.search(r'^giahan_queue_age_seconds\{what="messages"\} 0', page, re.MULTILINE)
