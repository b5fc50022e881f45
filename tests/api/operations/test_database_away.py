"""While the database is away: what still answers, and what clients are told (G-ONCE)."""

from http import HTTPStatus
from typing import Any

from tests.api.requests.renewals import CARD, MSISDN, RENEW, TOP_UP, a_renewal
from tests.api.support.installation import Installation

READS = (
    f'{{ subscriber(msisdn: "{MSISDN}") {{ mainBalance }} }}',
    f'{{ decoderCard(number: "{CARD}") {{ number }} }}',
    f'{{ quote(input: {{cardNumber: "{CARD}", package: "TRON_VEN", term: P1M}}) {{ quote {{ total }} }} }}',
    "{ packages { code } }",
    "{ renewals { edges { cursor } } }",
    "{ ledgerAccounts { code } }",
)


async def gone(installed: Installation) -> None:
    """Let the database be out of reach."""
    await installed.pool.close()


async def told(installed: Installation, query: str, variables: Any = None) -> tuple[str, bool]:  # noqa: ANN401 - as it is sent
    """Ask, and give the code of the one error and whether it says to try again."""
    answer = await installed.client.post({"query": query, "variables": variables}, token=installed.token())
    (error,) = answer.json()["errors"]
    return error["extensions"]["code"], error["extensions"]["retryable"]


async def test_a_read_that_cannot_be_answered_now_may_be_tried_again(installed: Installation) -> None:
    await gone(installed)
    assert {query: await told(installed, query) for query in READS} == dict.fromkeys(READS, ("INTERNAL", True))


async def test_a_mutation_that_was_not_recorded_may_be_tried_again(installed: Installation) -> None:
    """G-ONCE."""
    await gone(installed)
    assert await told(installed, RENEW, {"input": a_renewal()}) == ("INTERNAL", True)
    sent = {"idempotencyKey": "later", "msisdn": MSISDN, "amount": 1}
    assert await told(installed, TOP_UP, {"input": sent}) == ("INTERNAL", True)


async def test_metrics_are_told_without_what_only_the_database_knows(installed: Installation) -> None:
    await gone(installed)
    answer = await installed.client.send("GET", "/metrics")
    assert answer.status == HTTPStatus.OK
    assert b"giahan_operations_total" in answer.body
    assert b'giahan_waiting{what="messages"}' not in answer.body
