"""G-TWO: what may be proposed, what it tells of itself, and that only what was approved is done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.identity import Role
from tests.api.customers.staff.test_two_persons import BATCH, ISSUE, KEY, PRICE, REFUND, REGIONS, approved, proposed
from tests.api.requests.online import known_card, started
from tests.api.requests.online import told as told_of
from tests.api.requests.renewals import rules
from tests.api.support.installation import Installation, open_doors

PROPOSE = """
mutation ($input: ProposeInput!) { propose(input: $input) { proposal { id difference } refusals { rule field } } }
"""
DAYS = {"validFrom": "2030-01-01", "source": "Circular 14"}
FEE = {"promotion": "KHCN", "changes": {"packages": [{"code": "CT1", "fee": 75_000}]}}
DATA = {"bundle": "DATA", "unitPrice": 70, "quantities": [100]}
ROWS = {"rows": [{"monthsActiveFrom": 0, "averageMonthlyTopUpFrom": 0, "ceiling": 7_000}]}


@pytest.fixture
def in_twos(installed: Installation) -> Installation:
    """Give an installation in which two persons are asked for, as production does."""
    about, refund = installed.giahan.about, installed.giahan.refund
    asks = {"about": replace(about, two_persons=True), "refund": replace(refund, two_persons=True)}
    giahan = replace(installed.giahan, **asks)  # type: ignore[arg-type]
    return replace(installed, giahan=giahan, client=open_doors(giahan))


async def told(installed: Installation, operation: str, asked: dict[str, Any]) -> Any:  # noqa: ANN401
    """Propose, and give all that is answered."""
    sent = {"idempotencyKey": "a proposal", "operation": operation, "input": asked, "reason": "Asked for."}
    return (await installed.ask(PROPOSE, input=sent))["propose"]


@pytest.mark.parametrize(
    ("operation", "asked", "field"),
    [
        ("publishPrice", PRICE | {"package": "NOPE"}, "input.package"),
        ("publishPrice", PRICE | {"price": -5}, "input.price"),
        ("publishPrice", PRICE | {"validTo": "2024-08-01"}, "input.validTo"),
        ("publishPolicy", {"parameter": "NOPE", "value": "1"} | DAYS, "input.parameter"),
        ("publishPolicy", {"parameter": "MAX_CARDS_PER_MONTH", "value": "x"} | DAYS, "input.value"),
        ("publishAdvancePrice", DATA | DAYS | {"unitPrice": 0}, "input.unitPrice"),
        ("publishAdvanceCeilings", {"rows": []} | DAYS, "input.rows"),
        ("publishPromotion", FEE | DAYS | {"promotion": "NOPE"}, "input.promotion"),
        ("publishPromotionRegions", {"regions": REGIONS[:4]} | DAYS, "input.regions"),
        ("issueVouchers", BATCH | {"count": 0}, "input.count"),
        ("refundRenewal", {"renewalId": "none", "reason": "A mistake."}, "input.renewalId"),
        ("refundRenewals", {"renewalIds": ["none"], "reason": "A mistake."}, "input.renewalIds.0"),
        ("refundRenewals", {"renewalIds": [], "reason": "A mistake."}, "input.renewalIds"),
        ("publishCircularDraft", {"draftId": "none"}, "input.draftId"),
        ("issueApiKey", {"partner": "shop-7", "scopes": []}, "input.scopes"),
        ("registerPartnerClient", {"partner": "7", "scopes": ["cards:read"]}, "input.partner"),
        ("rotatePartnerCredential", {"credentialId": "none"}, "input.credentialId"),
        ("issueApiKey", {"partner": "a\u0000b", "scopes": ["cards:read"]}, "input"),
        ("refundAdvance", {"advanceId": "none", "reason": "A mistake."}, "input.advanceId"),
        ("writeOffAdvance", {"advanceId": "none", "reason": "A mistake."}, "input.advanceId"),
    ],
)
async def test_what_cannot_be_meant_is_not_proposed(
    in_twos: Installation, operation: str, asked: dict[str, Any], field: str
) -> None:
    """G-TWO, G-INPUT."""
    payload = await told(in_twos, operation, asked)
    assert payload["proposal"] is None
    assert [each["field"] for each in payload["refusals"]] == [field]


@pytest.mark.parametrize(
    ("operation", "asked", "line"),
    [
        ("publishPromotion", FEE, "CT1 fee: 70000 → 75000. Từ ngày 01/01/2030."),
        ("publishPromotion", {"promotion": "KHDN"}, "KHDN: KHDN → không có. Từ ngày 01/01/2030."),
        ("publishPromotionRegions", {"regions": REGIONS}, "Hà Nội: SPECIAL → không có. Từ ngày 01/01/2030."),
        ("publishAdvancePrice", DATA, "DATA: 80 đ / 50, 100, 150, 200, 250, 300, 350, 400, 450, 500 → 70 đ / 100."),
        ("publishAdvanceCeilings", ROWS, "0/0: 5.000 đ → 7.000 đ. Từ ngày 01/01/2030."),
    ],
)
async def test_a_proposal_shows_what_it_would_change_and_is_stale_once_that_has_moved(
    in_twos: Installation, operation: str, asked: dict[str, Any], line: str
) -> None:
    """G-TWO: of two proposals of the same terms the second is to be looked at again."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    payload = await told(in_twos, operation, asked | DAYS)
    assert any(each.startswith(line) for each in payload["proposal"]["difference"])
    other = await proposed(in_twos, operation, asked | DAYS | {"validFrom": "2030-01-02"}, lan)
    assert (await approved(in_twos, other, minh))["proposal"]["state"] == "APPROVED"
    assert rules(await approved(in_twos, payload["proposal"]["id"], minh, "again")) == {"G_TWO"}


async def test_what_was_not_said_in_a_proposal_is_not_said_when_it_is_carried_out(in_twos: Installation) -> None:
    """G-TWO: vouchers were approved without extra rooms, and are issued without."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    proposal = await proposed(in_twos, "issueVouchers", BATCH, lan)
    await approved(in_twos, proposal, minh)
    more = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": proposal, "extraRooms": 2}))["issueVouchers"]
    assert (more["vouchers"], rules(more)) == ([], {"G_TWO"})
    same = (await in_twos.ask(ISSUE, lan, input=BATCH | {"idempotencyKey": proposal, "extraRooms": 0}))["issueVouchers"]
    assert len(same["vouchers"]) == 2


async def test_a_credential_is_issued_as_it_was_meant_however_its_end_is_written(in_twos: Installation) -> None:
    """G-TWO: the same instant in another form is the same."""
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    end = (datetime.now(UTC) + timedelta(days=30)).replace(microsecond=0)
    asked = {"partner": "shop-7", "scopes": ["cards:read"], "expiresAt": end.isoformat()}
    proposal = await proposed(in_twos, "issueApiKey", asked, lan)
    await approved(in_twos, proposal, minh)
    sent = asked | {"idempotencyKey": proposal, "expiresAt": f"{end:%Y-%m-%dT%H:%M:%SZ}", "requiresSignature": False}
    other = sent | {"expiresAt": f"{end + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"}
    assert rules((await in_twos.ask(KEY, lan, input=other))["issueApiKey"]) == {"G_TWO"}
    assert (await in_twos.ask(KEY, lan, input=sent))["issueApiKey"]["secret"]


async def test_what_was_paid_by_card_goes_back_once_a_second_person_approves(in_twos: Installation) -> None:
    """O-REFUND, G-TWO: however little it was."""
    await known_card(in_twos)
    payment = await started(in_twos, "a payment")
    assert await told_of(in_twos, payment["gatewayReference"], "0")
    lan, minh = (in_twos.token(Role.ADMIN, name=name) for name in ("Lan", "Minh"))
    asked = {"renewalId": payment["id"], "reason": "A mistake."}
    alone = (await in_twos.ask(REFUND, lan, input=asked | {"idempotencyKey": "alone"}))["refundRenewal"]
    assert rules(alone) == {"O_REFUND"}
    proposal = await proposed(in_twos, "refundRenewal", asked, lan)
    assert (await approved(in_twos, proposal, minh))["proposal"]["state"] == "APPROVED"
    found = await in_twos.ask(f'{{ node(id: "{payment["id"]}") {{ ... on Renewal {{ status }} }} }}')
    assert found["node"]["status"] == "REFUNDED"
