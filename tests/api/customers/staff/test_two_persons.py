"""G-TWO over the API: what one person may not do alone, and how another lets it happen."""

from dataclasses import replace
from typing import Any

import pytest

from api.identity import Role
from tests.api.requests.renewals import ENOUGH, card_on_record, on_record, renewed, rules
from tests.api.support.installation import Installation, open_doors

PUBLISH = "mutation ($input: PublishPriceInput!) { publishPrice(input: $input) { price { price } refusals { rule } } }"
REFUND = (
    "mutation ($input: RefundRenewalInput!) { refundRenewal(input: $input) { renewal { status } refusals { rule } } }"
)
KEY = "mutation ($input: IssueCredentialInput!) { issueApiKey(input: $input) { secret refusals { rule } } }"
PROPOSE = (
    "mutation ($input: ProposeInput!) { propose(input: $input) { proposal { id state } refusals { rule field } } }"
)
APPROVE = """
mutation ($input: DecideInput!) { approveProposal(input: $input) { proposal { state } refusals { rule field } } }
"""
ISSUE = """
mutation ($input: IssueVouchersInput!) {
  issueVouchers(input: $input) { vouchers { serial code } refusals { rule field } }
}
"""
BATCH = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P1M", "count": 2, "validUntil": "2024-12-31"}
REGIONS = [
    {"region": name, "code": name, "provinces": [f"Nơi {name}"]}
    for name in ("SPECIAL", "REGION_1", "REGION_2", "REGION_3", "REGION_4")
]
PRICE = {"productLine": "DTH_OTT", "package": "TRON_VEN", "term": "P3M", "timing": "ANY", "price": 600_000}
PRICE |= {"validFrom": "2024-09-01", "source": "Circular 14"}


@pytest.fixture
def in_twos(installed: Installation) -> Installation:
    """Give an installation in which two persons are asked for, as production does."""
    giahan = replace(installed.giahan, about=replace(installed.giahan.about, two_persons=True))
    return replace(installed, giahan=giahan, client=open_doors(giahan))


async def proposed(installed: Installation, operation: str, asked: dict[str, Any], token: str) -> str:
    """Propose a change, and give its id."""
    sent = {"idempotencyKey": f"propose-{operation}", "operation": operation, "input": asked, "reason": "Asked for."}
    payload = (await installed.ask(PROPOSE, token, input=sent))["propose"]
    assert payload["refusals"] == []
    return str(payload["proposal"]["id"])


async def approved(installed: Installation, proposal: str, token: str, key: str = "approve-1") -> Any:  # noqa: ANN401
    """Approve a proposal."""
    decided = {"idempotencyKey": key, "proposalId": proposal, "reason": "As the circular says."}
    return (await installed.ask(APPROVE, token, input=decided))["approveProposal"]


async def test_who_publishes_alone_is_refused_and_nothing_is_published(in_twos: Installation) -> None:
    """G-TWO."""
    payload = (await in_twos.ask(PUBLISH, input=PRICE | {"idempotencyKey": "p-1"}))["publishPrice"]
    assert (payload["price"], rules(payload)) == (None, {"G_TWO"})


async def test_another_person_lets_it_happen_and_who_proposed_does_not(in_twos: Installation) -> None:
    """G-TWO: the proposer may not decide."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    proposal = await proposed(in_twos, "publishPrice", PRICE, lan)
    assert rules(await approved(in_twos, proposal, lan)) == {"G_TWO"}
    assert (await approved(in_twos, proposal, minh, "approve-2"))["proposal"]["state"] == "APPROVED"
    query = '{ priceVersions(productLine: DTH_OTT, package: "TRON_VEN") { price } }'
    assert "600000" in str(await in_twos.ask(query))


async def test_a_small_refund_needs_nobody_else(in_twos: Installation) -> None:
    """G-TWO: from SECOND_PERSON_VND up alone."""
    await on_record(in_twos, balance=ENOUGH)
    await card_on_record(in_twos)
    renewal = (await renewed(in_twos))["id"]
    asked = {"idempotencyKey": "r-1", "renewalId": renewal, "reason": "A mistake."}
    assert rules((await in_twos.ask(REFUND, input=asked))["refundRenewal"]) == set()


async def test_a_secret_is_shown_to_who_proposed_it_once_another_has_approved(in_twos: Installation) -> None:
    """G-TWO: sent with the id of the approved proposal as its key, and as it was proposed."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    asked = {"partner": "shop-7", "scopes": ["cards:read"]}
    proposal = await proposed(in_twos, "issueApiKey", asked, lan)
    sent = asked | {"idempotencyKey": proposal}
    assert rules((await in_twos.ask(KEY, lan, input=sent))["issueApiKey"]) == {"G_TWO"}
    await approved(in_twos, proposal, minh)
    assert rules((await in_twos.ask(KEY, minh, input=sent))["issueApiKey"]) == {"G_TWO"}
    assert rules((await in_twos.ask(KEY, lan, input=sent | {"partner": "shop-8"}))["issueApiKey"]) == {"G_TWO"}
    assert (await in_twos.ask(KEY, lan, input=sent))["issueApiKey"]["secret"]


async def test_vouchers_are_issued_once_another_person_has_approved_them(in_twos: Installation) -> None:
    """G-TWO: who proposed is shown the codes, and nobody else; of anything but what was proposed there are none."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    alone = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": "alone"}))["issueVouchers"]
    assert (alone["vouchers"], rules(alone)) == ([], {"G_TWO"})
    proposal = await proposed(in_twos, "issueVouchers", BATCH, lan)
    early = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": proposal}))["issueVouchers"]
    assert rules(early) == {"G_TWO"}
    assert (await approved(in_twos, proposal, minh))["proposal"]["state"] == "APPROVED"
    more = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": proposal, "count": 99}))["issueVouchers"]
    assert rules(more) == {"G_TWO"}
    issued = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": proposal}))["issueVouchers"]
    assert (len(issued["vouchers"]), rules(issued)) == (2, set())


@pytest.mark.parametrize(
    ("operation", "asked"),
    [
        ("publishPromotion", {"promotion": "KHCN", "changes": {"packages": [{"code": "CT1", "fee": 75_000}]}}),
        ("publishPromotionRegions", {"regions": REGIONS}),
    ],
)
async def test_programmes_are_published_by_two(in_twos: Installation, operation: str, asked: dict[str, Any]) -> None:
    """G-TWO."""
    kind = operation[0].upper() + operation[1:]
    document = f"mutation ($input: {kind}Input!) {{ {operation}(input: $input) {{ refusals {{ rule field }} }} }}"
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    asked = asked | {"validFrom": "2030-01-01", "source": "Circular 14"}
    payload = (await in_twos.ask(document, lan, input=asked | {"idempotencyKey": "alone"}))[operation]
    assert rules(payload) == {"G_TWO"}
    proposal = await proposed(in_twos, operation, asked, lan)
    assert (await approved(in_twos, proposal, minh))["proposal"]["state"] == "APPROVED"
