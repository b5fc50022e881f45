"""Lists of some days, of a status, of a payer, of a card, of a rule."""

import pytest

from tests.api.requests.five_days import MANY
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.support.installation import Installation


async def test_renewals_are_those_from_a_day_until_another_the_latter_excluded(busy: Installation) -> None:
    document = (
        "query ($from: Date, $until: Date) { renewals(from: $from, until: $until) { edges { node { requestedAt } } } }"
    )
    data = await busy.ask(document, **{"from": "2022-06-02", "until": "2022-06-04"})
    days = [edge["node"]["requestedAt"][:10] for edge in data["renewals"]["edges"]]
    assert days == ["2022-06-03", "2022-06-02"]
    data = await busy.ask(document, **{"from": "2022-06-04", "until": "2022-06-04"})
    assert data["renewals"]["edges"] == []


async def test_a_statement_is_of_the_days_asked_for(busy: Installation) -> None:
    document = (
        f'{{ statement(msisdn: "{MSISDN}", from: "2022-06-02", until: "2022-06-03") {{ edges {{ node {{ at }} }} }} }}'
    )
    days = {edge["node"]["at"][:10] for edge in (await busy.ask(document))["statement"]["edges"]}
    assert days == {"2022-06-02"}


async def test_renewals_are_found_by_status(busy: Installation) -> None:
    document = "query ($status: RenewalStatus) { renewals(status: $status) { edges { node { status } } } }"
    paid = await busy.ask(document, status="SUCCEEDED")
    assert len(paid["renewals"]["edges"]) == MANY
    assert (await busy.ask(document, status="REFUND_DUE"))["renewals"]["edges"] == []


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"rule": "G_INPUT"}, MANY),
        ({"rule": "K_HEAVY"}, 0),
        ({"payer": "0901 234 567"}, MANY),
        ({"payer": "84387654321"}, 0),
        ({"card": CARD}, MANY),
        ({"card": "no such card", "payer": MSISDN}, 0),
    ],
)
async def test_refused_attempts_are_found_by_payer_card_and_rule(
    busy: Installation, asked: dict[str, str], count: int
) -> None:
    document = """query ($payer: String, $card: String, $rule: Rule) {
      refusedAttempts(payerMsisdn: $payer, cardNumber: $card, rule: $rule) { edges { node { package } } }
    }"""
    data = await busy.ask(document, **asked)
    assert [edge["node"]["package"] for edge in data["refusedAttempts"]["edges"]] == ["NO_SUCH"] * count


@pytest.mark.parametrize(
    "asked",
    [
        "renewals(", 'statement(msisdn: "0901234567", ', "auditLog(", "ownRenewals(", "ownTopUps(", "ownAutoRenewals(",
    ],
)  # fmt: skip
async def test_an_end_before_the_beginning_is_refused_by_every_list(shared: Installation, asked: str) -> None:
    document = f'{{ {asked}from: "2024-03-02", until: "2024-03-01") {{ edges {{ cursor }} }} }}'
    error = await shared.error(document)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "until")
    same_day = f'{{ {asked}from: "2024-03-02", until: "2024-03-02") {{ edges {{ cursor }} }} }}'
    (page,) = (await shared.ask(same_day)).values()
    assert page == {"edges": []}, "until does not count"


async def test_an_end_before_the_beginning_is_refused_by_instants_too(shared: Installation) -> None:
    span = 'from: "2024-03-02T00:00:00Z", until: "2024-03-01T00:00:00Z"'
    error = await shared.error(f"{{ webhookDeliveries({span}) {{ edges {{ cursor }} }} }}")
    assert error["extensions"]["field"] == "until"
