"""What was a former holder's of a number is not its present holder's (K-KNOWN)."""

from api.identity import Role
from tests.api.asking import (
    CARD,
    MSISDN,
    UPSERT_SUBSCRIBER,
    ready_to_renew,
    renewed,
)
from tests.api.house import House

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


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
