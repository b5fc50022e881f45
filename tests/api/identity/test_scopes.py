"""A token has the scopes that it was given, and no more than its role may have."""

import pytest

from api.identity import Role, Scope
from tests.api.requests.renewals import MSISDN
from tests.api.requests.sample_parties import SampleParties, answered
from tests.api.support.schema_scopes import mentioned


async def test_a_token_has_no_more_than_the_scopes_it_was_given(sample: SampleParties) -> None:
    narrow = sample.installed.token_with(Role.ADMIN, {Scope.CATALOGUE_READ})
    assert answered(await sample.installed.ask("{ packages { code } }", narrow))
    error = await sample.installed.error("{ policies { value } }", narrow)
    assert error["extensions"]["missingScope"] == Scope.POLICIES_READ


async def test_a_token_has_no_more_than_the_scopes_of_its_role(sample: SampleParties) -> None:
    wide = sample.installed.token_with(Role.AUDITOR, set(Scope))
    error = await sample.installed.error(mentioned(sample, "topUp"), wide)
    assert error["extensions"]["missingScope"] == Scope.TOP_UPS_WRITE


@pytest.mark.parametrize("role", [Role.PARTNER, Role.SUBSCRIBER])
@pytest.mark.parametrize("instant", ["at", "asKnownAt"])
async def test_only_staff_quote_for_another_instant(sample: SampleParties, role: Role, instant: str) -> None:
    document = "query ($input: QuoteInput!) { quote(input: $input) { refusals { rule } } }"
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M", instant: "2024-01-01T00:00:00Z"}
    error = await sample.installed.error(document, sample.token(role), input=asked)
    assert error["extensions"]["missingScope"] == Scope.QUOTES_AS_OF
    for staff in (Role.SUPPORT, Role.AUDITOR, Role.ADMIN):
        assert await sample.installed.ask(document, sample.token(staff), input=asked)


async def test_support_acts_for_subscribers_and_credits_no_money(sample: SampleParties) -> None:
    error = await sample.installed.error(mentioned(sample, "topUp"), sample.token(Role.SUPPORT))
    assert error["extensions"]["missingScope"] == Scope.TOP_UPS_WRITE


@pytest.mark.parametrize("field", ["customerKind", "rememberedCards { number }"])
async def test_what_is_remembered_of_a_subscriber_is_not_read_by_way_of_a_command(
    sample: SampleParties, field: str
) -> None:
    document = f"mutation ($input: TopUpInput!) {{ topUp(input: $input) {{ subscriber {{ {field} }} }} }}"
    asked = {"idempotencyKey": "remembered", "msisdn": MSISDN, "amount": 1000}
    error = await sample.installed.error(document, sample.token(Role.PARTNER), input=asked)
    assert error["extensions"]["missingScope"] == Scope.SUBSCRIBERS_READ
    assert answered(await sample.installed.ask(document, input=asked))["subscriber"]
