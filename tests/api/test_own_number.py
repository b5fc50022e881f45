"""A subscriber's token reaches its own number only, whichever way it is tried."""

from typing import Any

import pytest

from api.identity import Role
from tests.api.asking import (
    CARD,
    MSISDN,
    QUOTE,
    RENEW,
    UPSERT_SUBSCRIBER,
    a_renewal,
    on_record,
    ready_to_renew,
    renewed,
)
from tests.api.house import House
from tests.api.town import OTHER, OTHERS_CARD, Town

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"

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
async def test_nothing_of_another_is_told(town: Town, which: str) -> None:
    answer = await town.house.request(ANOTHERS[which], town.mine)
    assert answer.codes == ["FORBIDDEN"]
    assert answer.json()["data"] in (None, {"subscriber": None})


async def test_its_own_is_told_however_the_number_is_written(town: Town) -> None:
    for written in (MSISDN, f"+{MSISDN}", f"0{MSISDN[2:]}"):
        document = """query ($n: String!) {
          subscriber(msisdn: $n) { id } statement(msisdn: $n) { edges { cursor } } messages(to: $n) { edges { cursor } }
        }"""
        own = await town.house.ask(document, town.mine, n=written)
        assert own["subscriber"]["id"] == town.payer
        assert own["statement"]["edges"]
        assert own["messages"]["edges"]


@pytest.mark.parametrize("payer", [OTHER, f"0{OTHER[2:]}", "0999999999", "nonsense", ""])
async def test_it_cannot_quote_for_another_payer(town: Town, payer: str) -> None:
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"}
    assert (await town.house.error(QUOTE, town.mine, input=asked | {"payerMsisdn": payer}))["extensions"]["code"] == (
        "FORBIDDEN"
    )
    for mine in ({"payerMsisdn": MSISDN}, {}):
        assert (await town.house.ask(QUOTE, town.mine, input=asked | mine))["quote"]["quote"]


@pytest.mark.parametrize("payer", [OTHER, f"+{OTHER}", "0999999999", "nonsense"])
async def test_it_cannot_renew_from_anothers_balance(town: Town, payer: str) -> None:
    before = await counted(town.house)
    answer = await town.house.request(RENEW, town.mine, input=a_renewal("another's", payerMsisdn=payer))
    assert answer.codes == ["FORBIDDEN"]
    assert answer.json()["data"] == {"renewFromMainBalance": None}
    assert await counted(town.house) == before


@pytest.mark.parametrize("kind", ["other", "others_renewal"])
async def test_anothers_ids_lead_nowhere(town: Town, kind: str) -> None:
    assert await town.house.ask(NODE, town.mine, id=getattr(town, kind)) == {"node": None}
    assert (await town.house.ask(NODE, id=getattr(town, kind)))["node"] is not None


async def test_its_own_ids_and_any_cards_lead_to_them(town: Town) -> None:
    for identity in (town.payer, town.renewal, town.card, town.others_card, town.package):
        assert (await town.house.ask(NODE, town.mine, id=identity))["node"] is not None


async def test_of_anothers_card_it_sees_what_a_shop_would_and_never_who_paid(town: Town) -> None:
    document = f"""{{
      decoderCard(number: "{OTHERS_CARD}") {{
        productLine package {{ code }} expiresOn renewals {{ edges {{ node {{ id }} }} pageInfo {{ hasNextPage }} }}
      }}
    }}"""
    seen = (await town.house.ask(document, town.mine))["decoderCard"]
    assert seen["expiresOn"] == "2024-05-20"
    assert seen["renewals"] == {"edges": [], "pageInfo": {"hasNextPage": False}}
    assert (await town.house.ask(document))["decoderCard"]["renewals"]["edges"]


async def test_of_a_card_that_two_have_paid_it_sees_its_own_payments(house: House) -> None:
    await ready_to_renew(house)
    await on_record(house, OTHER)
    mine = await renewed(house)
    await renewed(house, "another's", payerMsisdn=OTHER)
    document = f"""{{
      decoderCard(number: "{CARD}") {{ ...paid }} subscriber(msisdn: "{MSISDN}") {{ rememberedCards {{ ...paid }} }}
    }}
    fragment paid on DecoderCard {{ renewals {{ edges {{ node {{ id payer {{ msisdn }} }} }} }} }}"""
    seen = await house.ask(document, house.token(Role.SUBSCRIBER, MSISDN))
    listed: list[Any] = [seen["decoderCard"], *seen["subscriber"]["rememberedCards"]]
    for card in listed:
        assert [edge["node"] for edge in card["renewals"]["edges"]] == [{"id": mine["id"], "payer": {"msisdn": MSISDN}}]


async def test_a_number_that_is_anothers_now_does_not_open_what_was_before(house: House) -> None:
    await ready_to_renew(house)
    before = await renewed(house)
    former = (await house.ask(f'{{ subscriber(msisdn: "{MSISDN}") {{ id }} }}'))["subscriber"]["id"]
    await house.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "status": "TERMINATED"})
    await house.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "activatedOn": "2024-03-10", "status": "ACTIVE"})
    token = house.token(Role.SUBSCRIBER, MSISDN)
    for identity in (before["id"], former):
        assert await house.ask(NODE, token, id=identity) == {"node": None}
    document = f'{{ decoderCard(number: "{CARD}") {{ renewals {{ edges {{ node {{ id }} }} }} }} }}'
    assert (await house.ask(document, token))["decoderCard"]["renewals"]["edges"] == []
    messages = f'{{ messages(to: "{MSISDN}") {{ edges {{ cursor }} }} }}'
    assert (await house.ask(messages, token))["messages"]["edges"] == []
    assert (await house.ask(messages))["messages"]["edges"] != []


async def counted(house: House) -> int:
    """Count what a renewal or a refusal leaves behind."""
    tables = ("renewal", "refused_attempt", "idempotency_key")
    return sum([await house.pool.fetchval(f"SELECT count(*) FROM {table}") for table in tables])
