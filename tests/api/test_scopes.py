"""A token has the scopes that it was given, and no more than its role may have."""

import pytest

from api.identity import Role, Scope
from tests.api.promises import mentioned
from tests.api.town import Town, answered


async def test_a_token_has_no_more_than_the_scopes_it_was_given(town: Town) -> None:
    narrow = town.house.token_with(Role.ADMIN, {Scope.CATALOGUE_READ})
    assert answered(await town.house.ask("{ packages { code } }", narrow))
    error = await town.house.error("{ policies { value } }", narrow)
    assert error["extensions"]["missingScope"] == Scope.POLICIES_READ


async def test_a_token_has_no_more_than_the_scopes_of_its_role(town: Town) -> None:
    wide = town.house.token_with(Role.AUDITOR, set(Scope))
    error = await town.house.error(mentioned(town, "topUp"), wide)
    assert error["extensions"]["missingScope"] == Scope.TOP_UPS_WRITE


@pytest.mark.parametrize("role", [Role.PARTNER, Role.SUBSCRIBER])
@pytest.mark.parametrize("instant", ["at", "asKnownAt"])
async def test_only_staff_quote_for_another_instant(town: Town, role: Role, instant: str) -> None:
    document = "query ($input: QuoteInput!) { quote(input: $input) { refusals { rule } } }"
    asked = {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M", instant: "2024-01-01T00:00:00Z"}
    error = await town.house.error(document, town.token(role), input=asked)
    assert error["extensions"]["missingScope"] == Scope.QUOTES_AS_OF
    for staff in (Role.SUPPORT, Role.AUDITOR, Role.ADMIN):
        assert await town.house.ask(document, town.token(staff), input=asked)
