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
from tests.api.requests.sample_parties import OTHER, OTHERS_CARD, SampleParties
from tests.api.support.installation import Installation

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


@pytest.mark.parametrize("kind", ["other", "others_renewal"])
async def test_anothers_ids_lead_nowhere(sample: SampleParties, kind: str) -> None:
    assert await sample.installed.ask(NODE, sample.mine, id=getattr(sample, kind)) == {"node": None}
    assert (await sample.installed.ask(NODE, id=getattr(sample, kind)))["node"] is not None


async def test_its_own_ids_and_any_cards_lead_to_them(sample: SampleParties) -> None:
    for identity in (sample.payer, sample.renewal, sample.card, sample.others_card, sample.package):
        assert (await sample.installed.ask(NODE, sample.mine, id=identity))["node"] is not None


async def test_of_anothers_card_it_sees_what_a_shop_would_and_never_who_paid(sample: SampleParties) -> None:
    document = f"""{{
      decoderCard(number: "{OTHERS_CARD}") {{
        productLine package {{ code }} expiresOn renewals {{ edges {{ node {{ id }} }} pageInfo {{ hasNextPage }} }}
      }}
    }}"""
    seen = (await sample.installed.ask(document, sample.mine))["decoderCard"]
    assert seen["expiresOn"] == "2024-05-20"
    assert seen["renewals"] == {"edges": [], "pageInfo": {"hasNextPage": False}}
    assert (await sample.installed.ask(document))["decoderCard"]["renewals"]["edges"]


async def test_of_a_card_that_two_have_paid_it_sees_its_own_payments(installed: Installation) -> None:
    await ready_to_renew(installed)
    await on_record(installed, OTHER)
    mine = await renewed(installed)
    await renewed(installed, "another's", payerMsisdn=OTHER)
    document = f"""{{
      decoderCard(number: "{CARD}") {{ ...paid }} subscriber(msisdn: "{MSISDN}") {{ rememberedCards {{ ...paid }} }}
    }}
    fragment paid on DecoderCard {{ renewals {{ edges {{ node {{ id payer {{ msisdn }} }} }} }} }}"""
    seen = await installed.ask(document, installed.token(Role.SUBSCRIBER, MSISDN))
    listed: list[Any] = [seen["decoderCard"], *seen["subscriber"]["rememberedCards"]]
    for card in listed:
        assert [edge["node"] for edge in card["renewals"]["edges"]] == [{"id": mine["id"], "payer": {"msisdn": MSISDN}}]
