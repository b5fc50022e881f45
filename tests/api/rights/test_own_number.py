"""A subscriber's token reaches its own number only, whichever way it is tried."""

import pytest

from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    QUOTE,
    RENEW,
    a_renewal,
)
from tests.api.requests.sample_parties import OTHER, SampleParties
from tests.api.support.installation import Installation

ANOTHERS = {
    "itself": f'{{ subscriber(msisdn: "{OTHER}") {{ id }} }}',
    "itself, written otherwise": f'{{ subscriber(msisdn: "+84 {OTHER[2:]}") {{ id }} }}',
    "nobody": '{ subscriber(msisdn: "0999999999") { id } }',
    "no number": '{ subscriber(msisdn: "nonsense") { id } }',
    "its statement": f'{{ statement(msisdn: "{OTHER}") {{ edges {{ cursor }} }} }}',
    "its messages": f'{{ messages(to: "{OTHER}") {{ edges {{ cursor }} }} }}',
    "its attempts": f'{{ refusedAttempts(payerMsisdn: "{OTHER}") {{ edges {{ cursor }} }} }}',
    "its own attempts, which are for staff": "{ refusedAttempts { edges { cursor } } }",
    "all renewals": "{ renewals { edges { cursor } } }",
    "the ledger": "{ ledgerAccounts { balance } }",
    "the policies": "{ policies { value } }",
}


@pytest.mark.parametrize("which", ANOTHERS)
async def test_nothing_of_another_is_told(sample: SampleParties, which: str) -> None:
    answer = await sample.installed.request(ANOTHERS[which], sample.mine)
    assert answer.codes == ["FORBIDDEN"]
    assert answer.json()["data"] in (None, {"subscriber": None})


async def test_its_own_is_told_however_the_number_is_written(sample: SampleParties) -> None:
    for written in (MSISDN, f"+{MSISDN}", f"0{MSISDN[2:]}"):
        document = """query ($n: String!) {
          subscriber(msisdn: $n) { id } statement(msisdn: $n) { edges { cursor } } messages(to: $n) { edges { cursor } }
        }"""
        own = await sample.installed.ask(document, sample.mine, n=written)
        assert own["subscriber"]["id"] == sample.payer
        assert own["statement"]["edges"]
        assert own["messages"]["edges"]


@pytest.mark.parametrize("payer", [OTHER, f"0{OTHER[2:]}", "0999999999", "nonsense", ""])
async def test_it_cannot_quote_for_another_payer(sample: SampleParties, payer: str) -> None:
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"}
    assert (await sample.installed.error(QUOTE, sample.mine, input=asked | {"payerMsisdn": payer}))["extensions"][
        "code"
    ] == ("FORBIDDEN")
    for mine in ({"payerMsisdn": MSISDN}, {}):
        assert (await sample.installed.ask(QUOTE, sample.mine, input=asked | mine))["quote"]["quote"]


@pytest.mark.parametrize("payer", [OTHER, f"+{OTHER}", "0999999999", "nonsense"])
async def test_it_cannot_renew_from_anothers_balance(sample: SampleParties, payer: str) -> None:
    before = await counted(sample.installed)
    answer = await sample.installed.request(RENEW, sample.mine, input=a_renewal("another's", payerMsisdn=payer))
    assert answer.codes == ["FORBIDDEN"]
    assert answer.json()["data"] == {"renewFromMainBalance": None}
    assert await counted(sample.installed) == before


async def counted(installed: Installation) -> int:
    """Count what a renewal or a refusal leaves behind."""
    tables = ("renewal", "refused_attempt", "idempotency_key")
    return sum([await installed.pool.fetchval(f"SELECT count(*) FROM {table}") for table in tables])
