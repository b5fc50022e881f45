"""Of renewals and ids, a subscriber reaches its own, and of a card what a shop would see."""

from typing import Any

import pytest

from api.identity import Role
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    on_record,
    ready_to_renew,
    renewed,
)
from tests.api.requests.sample_parties import OTHER, OTHERS_CARD, Town
from tests.api.support.installation import House

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


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
