"""Who may do what: each root field names the scope that it needs, and asks for it."""

import re

import pytest

from api.identity import SCOPES, Role, Scope
from tests.api.asking import UPSERT_SUBSCRIBER
from tests.api.house import House
from tests.api.selections import description_of, roots
from tests.api.town import Town, answered, everything

FIELDS = [field for field in roots("Query", "Mutation") if field != "node"]

KINDS = {
    "Package": Scope.CATALOGUE_READ,
    "DecoderCard": Scope.CARDS_READ,
    "Subscriber": Scope.SUBSCRIBERS_READ,
    "Renewal": Scope.RENEWALS_READ,
    "RefusedAttempt": Scope.ATTEMPTS_READ,
}

STAFF_ONLY = {"renewals", "refusedAttempts", "refundRenewal", "ledgerAccounts"}


def promised(field: str) -> tuple[Scope, set[Role]]:
    """Read from the schema which scope a root field needs, and who has it."""
    found = re.search(r"Needs `([\w:-]+)`: ([a-z, ]+)\.$", description_of(field))
    assert found, f"{field} does not say which scope it needs"
    return Scope(found[1]), {Role(role) for role in found[2].split(", ")}


def mentioned(town: Town, field: str) -> str:
    """Ask for a root field with as little as may be selected."""
    kind = "mutation" if field in roots("Mutation") else "query"
    return f"{kind} {{ {field}{everything(town)[field]} {{ __typename }} }}"


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("role", Role)
async def test_a_role_is_let_in_exactly_where_the_schema_says_so(town: Town, role: Role, field: str) -> None:
    scope, roles = promised(field)
    errors = (await town.house.request(mentioned(town, field), town.token(role))).json().get("errors", [])
    if role in roles:
        assert errors == []
    else:
        extensions = errors[0]["extensions"]
        assert (extensions["code"], extensions["missingScope"]) == ("FORBIDDEN", scope)


@pytest.mark.parametrize("field", FIELDS)
def test_who_is_let_in_is_who_has_the_scope(field: str) -> None:
    scope, roles = promised(field)
    left_out = {Role.PARTNER, Role.SUBSCRIBER} if field in STAFF_ONLY else set()
    assert roles == {role for role in Role if scope in SCOPES[role]} - left_out


@pytest.mark.parametrize("field", roots("Query", "Mutation"))
async def test_nobody_is_let_in_without_a_token(town: Town, field: str) -> None:
    answer = await town.house.request(mentioned(town, field), "")
    assert answer.codes == ["UNAUTHENTICATED"]
    assert answer.json()["data"] in (None, {field: None})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", Role)
async def test_an_id_is_followed_under_the_rights_of_its_kind(town: Town, role: Role, kind: str) -> None:
    document, identity = "query ($id: ID!) { node(id: $id) { __typename } }", town.nodes[kind]
    answer = (await town.house.request(document, town.token(role), id=identity)).json()
    if KINDS[kind] in SCOPES[role]:
        assert answer["data"]["node"] == {"__typename": kind}
    else:
        assert answer["errors"][0]["extensions"]["missingScope"] == KINDS[kind]
    assert KINDS[kind] in description_of("node")


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


async def test_a_partner_is_not_shown_the_renewals_of_a_card_it_has_renewed(town: Town) -> None:
    document = '{ decoderCard(number: "12345678901") { renewals { edges { node { id } } } } }'
    error = await town.house.error(document, town.token(Role.PARTNER))
    assert error["extensions"] == {"code": "FORBIDDEN", "retryable": False, "missingScope": Scope.RENEWALS_READ}


async def test_a_change_that_is_forbidden_changes_nothing(house: House) -> None:
    line = {"msisdn": "0901234567", "operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2020-01-01"}
    for token in (house.token(Role.AUDITOR), ""):
        answer = await house.request(UPSERT_SUBSCRIBER, token, input=line)
        assert answer.json()["data"] == {"upsertSubscriber": None}
    assert await house.pool.fetchval("SELECT count(*) FROM subscriber") == 0
