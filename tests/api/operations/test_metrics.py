"""What Prometheus is told."""

import re

from tests.api.requests.renewals import RENEW, a_renewal, ready_to_renew, renewed
from tests.api.support.installation import House


async def told(house: House, name: str) -> float:
    """Read a figure, nought where nothing was counted yet."""
    page = (await house.client.get("/metrics")).body.decode()
    found = re.search(rf"^{re.escape(name)} ([0-9.e+]+)$", page, re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_what_happens_is_counted(house: House) -> None:
    names = (
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="done"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="replayed"}',
        'giahan_settled_total{mutation="renewFromMainBalance",outcome="refused"}',
        'giahan_refusals_total{rule="G_INPUT"}',
        'giahan_operations_total{kind="query",outcome="errors"}',
        'giahan_request_seconds_count{path="/graphql",status="200"}',
        'giahan_request_seconds_count{path="other",status="404"}',
    )
    await ready_to_renew(house)
    before = [await told(house, name) for name in names]
    await renewed(house)
    await house.ask(RENEW, input=a_renewal())
    await house.ask(RENEW, input=a_renewal("no", package="NO_SUCH"))
    await house.error("{ renewals(first: -1) { edges { cursor } } }")
    await house.client.get("/84901234567")
    after = [await told(house, name) for name in names]
    assert [now - then for now, then in zip(after, before, strict=True)] == [1, 1, 1, 1, 1, 4, 1]


async def test_what_waits_to_leave_is_told(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    assert await told(house, 'giahan_waiting{what="messages"}') == 1
    assert await told(house, 'giahan_waiting{what="activations"}') == 1
    await house.giahan.deliver_messages()
    await house.giahan.deliver_activations()
    assert await told(house, 'giahan_waiting{what="messages"}') == 0
    assert await told(house, 'giahan_waiting{what="activations"}') == 0


async def test_no_number_and_no_secret_is_a_label(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    await house.client.get("/84901234567")
    page = (await house.client.get("/metrics")).body.decode()
    assert "901234567" not in page
    assert house.issuer.secret not in page
