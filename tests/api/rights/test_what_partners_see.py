"""A partner sees of subscribers what its scopes show, whatever it asks for, and of renewals its own."""

from typing import Any

import pytest
import pytest_asyncio

from api.identity import Role
from tests.api.requests.partners import issued
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    RENEW,
    RENEW_PLAINLY,
    TOP_UP,
    a_renewal,
    card_on_record,
    on_record,
    ready_to_renew,
    renewed,
)
from tests.api.support.installation import Installation
from tests.api.support.selections import SCHEMA

SCOPES = [
    "subscribers:write", "cards:read", "renewals:write", "renewals:read-own", "quotes:read", "top-ups:write",
    "auto-renewals:write", "advances:write",
]  # fmt: skip
FACTS = sorted(
    name for name, field in SCHEMA.type_map["Subscriber"].fields.items()  # type: ignore[attr-defined]
    if name not in ("id", "msisdn") and field.extensions["strawberry-definition"].is_basic_field
)  # fmt: skip
TOP_UP_PLAINLY = "mutation ($input: TopUpInput!) { topUp(input: $input) { topUp { id } } }"
REGISTER_PLAINLY = """
mutation ($input: RegisterAutoRenewalInput!) { registerAutoRenewal(input: $input) { autoRenewal { id } } }
"""


@pytest_asyncio.fixture
async def shop(installed: Installation) -> str:
    await ready_to_renew(installed)
    return await key_of(installed, "shop")


async def key_of(installed: Installation, partner: str) -> str:
    return str((await issued(installed, partner, partner=partner, scopes=SCOPES))["secret"])


async def renewed_by(installed: Installation, token: str, key: str) -> str:
    done = await installed.ask(RENEW_PLAINLY, token, input=a_renewal(key))
    return str(done["renewFromMainBalance"]["renewal"]["id"])


async def pages(installed: Installation, token: str, field: str, given: str = "") -> list[str]:
    """List by pages of one to their end."""
    document = f"""query ($after: String) {{
      {field}(first: 1, after: $after{given}) {{
        edges {{ node {{ id }} }} pageInfo {{ hasNextPage endCursor }}
      }}
    }}"""
    listed: list[str] = []
    after: str | None = None
    while True:
        page = (await installed.ask(document, token, after=after))[field]
        listed += [edge["node"]["id"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return listed
        after = page["pageInfo"]["endCursor"]


async def errors(installed: Installation, document: str, token: str, **variables: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    answer = (await installed.request(document, token, **variables)).json()
    return [(each["extensions"]["missingScope"], each["path"][-1]) for each in answer.get("errors", [])]


@pytest.mark.parametrize("fact", FACTS)
async def test_a_report_shows_no_fact_of_a_stranger(installed: Installation, shop: str, fact: str) -> None:
    document = f'mutation {{ upsertSubscriber(input: {{msisdn: "{MSISDN}"}}) {{ subscriber {{ id {fact} }} }} }}'
    assert await errors(installed, document, shop) == [("subscribers:read", fact)]


async def test_a_report_shows_whom_it_is_of(installed: Installation, shop: str) -> None:
    document = f'mutation {{ upsertSubscriber(input: {{msisdn: "{MSISDN}"}}) {{ subscriber {{ id msisdn }} }} }}'
    seen = (await installed.ask(document, shop))["upsertSubscriber"]["subscriber"]
    assert seen["msisdn"] == MSISDN


async def test_who_may_read_subscribers_loses_nothing(installed: Installation) -> None:
    await on_record(installed)
    token = installed.token(Role.SUPPORT)
    document = (
        f'mutation {{ upsertSubscriber(input: {{msisdn: "{MSISDN}"}}) {{ subscriber {{ {" ".join(FACTS)} }} }} }}'
    )
    assert (await installed.ask(document, token))["upsertSubscriber"]["subscriber"]["mainBalance"] is not None


async def test_a_top_up_tells_what_came_in_and_not_what_is_there(installed: Installation, shop: str) -> None:
    asked = {"idempotencyKey": "in", "msisdn": MSISDN, "amount": 1000}
    answer = (await installed.request(TOP_UP, shop, input=asked)).json()
    assert answer["data"]["topUp"]["topUp"]["credited"] == 1000
    assert answer["data"]["topUp"]["subscriber"] is None
    assert [each["path"] for each in answer["errors"]] == [["topUp", "subscriber", "mainBalance"]]


async def test_a_renewal_stays_whole_where_its_payer_may_not_be_shown(installed: Installation, shop: str) -> None:
    answer = (await installed.request(RENEW, shop, input=a_renewal("one"))).json()
    seen = answer["data"]["renewFromMainBalance"]
    assert (seen["renewal"]["card"]["number"], seen["renewal"]["payer"], seen["refusals"]) == (CARD, None, [])


async def test_a_refusal_tells_a_partner_why_and_not_how_much_there_is(installed: Installation) -> None:
    """K-BALANCE, G-EXPLAIN: neither as a figure nor in the words, by a quote, a renewal or its replay."""
    await on_record(installed, balance=123_457)
    await card_on_record(installed)
    shop = await key_of(installed, "shop")
    quote = f'{{ quote(input: {{cardNumber: "{CARD}", package: "TRON_VEN", term: P1M, payerMsisdn: "{MSISDN}"}}) '
    quote += "{ refusals { rule actual limit message } } }"
    told = [(await installed.ask(quote, shop))["quote"]["refusals"]]
    told += [
        (await installed.ask(RENEW, shop, input=a_renewal("poor")))["renewFromMainBalance"]["refusals"]
        for _ in range(2)
    ]
    for (refusal,) in told:
        assert (refusal["rule"], refusal["actual"], refusal["limit"]) == ("K_BALANCE", None, "196000")
        assert "123.457" not in refusal["message"]
    ((seen,),) = [(await installed.ask(quote))["quote"]["refusals"]]
    assert (seen["actual"], "123.457" in seen["message"]) == ("123457", True)


async def test_a_partner_lists_what_it_caused_and_nothing_else(installed: Installation, shop: str) -> None:
    mine = [await renewed_by(installed, shop, f"mine {each}") for each in range(2)]
    await installed.ask(TOP_UP_PLAINLY, shop, input={"idempotencyKey": "in", "msisdn": MSISDN, "amount": 1000})
    registration = {"idempotencyKey": "auto", "msisdn": MSISDN, "cardNumber": CARD}
    made = (await installed.ask(REGISTER_PLAINLY, shop, input=registration))["registerAutoRenewal"]["autoRenewal"]
    assert await pages(installed, shop, "ownRenewals") == mine[::-1]
    assert len(await pages(installed, shop, "ownTopUps")) == 1
    assert await pages(installed, shop, "ownAutoRenewals") == [made["id"]]
    neighbour = await key_of(installed, "neighbour")
    for field in ("ownRenewals", "ownTopUps", "ownAutoRenewals"):
        assert await pages(installed, neighbour, field) == []
        assert await pages(installed, shop, field, ', until: "2024-03-15"') == []
        assert await pages(installed, shop, field, ', from: "2024-03-15", until: "2024-03-16"') != []


async def test_a_card_shows_a_partner_the_renewals_it_asked_for(installed: Installation, shop: str) -> None:
    mine = await renewed_by(installed, shop, "mine")
    await renewed(installed, "staff's")
    document = f'{{ decoderCard(number: "{CARD}") {{ number renewals {{ edges {{ node {{ id }} }} }} }} }}'
    card = (await installed.ask(document, shop))["decoderCard"]
    assert [edge["node"]["id"] for edge in card["renewals"]["edges"]] == [mine]


async def test_a_forbidden_field_of_a_card_leaves_the_card(installed: Installation, shop: str) -> None:
    document = f'{{ decoderCard(number: "{CARD}") {{ number expiresOn autoRenewal {{ status }} }} }}'
    answer = (await installed.request(document, shop)).json()
    assert answer["data"]["decoderCard"]["number"] == CARD
    assert [each["extensions"]["missingScope"] for each in answer["errors"]] == ["auto-renewals:read"]
