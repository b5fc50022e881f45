"""Whoever a real provider vouches for is let in, as what it says they are."""

import pytest

from api.identity import SCOPES, BadTokenError, Role, Scope
from api.identity.claims import ClaimNames, principal_of
from gateways.issuers.http import HttpDocuments
from tests.api.identity.oidc.doors import Doors, doors_for
from tests.api.identity.oidc.provider import Provider
from tests.api.identity.oidc.tokens import claims_of
from tests.api.requests.renewals import MSISDN, on_record
from tests.api.support.installation import Installation

ISSUER = "https://idp.example"
BASE = {"sub": "an", "iat": 1_700_000_000, "exp": 1_700_003_600}


async def test_staff_sign_in_and_are_let_in_with_the_rights_of_their_role(doors: Doors, provider: Provider) -> None:
    token = provider.sign_in("an", role="support")
    assert (await doors.knock(token)).codes == []
    refused = await doors.knock(token, "{ renewals { edges { cursor } } } ")
    assert refused.codes == []
    mutation = 'mutation { topUp(input: {idempotencyKey: "k", msisdn: "0901234567", amount: 1}) { replayed } }'
    assert (await doors.knock(token, mutation)).json()["errors"][0]["extensions"]["missingScope"] == "top-ups:write"


async def test_a_subscriber_signs_in_with_its_verified_number_and_reaches_it_alone(
    installed: Installation, provider: Provider, documents: HttpDocuments
) -> None:
    await on_record(installed)
    doors = doors_for(installed, documents, oidc_issuers=(provider.issuer,))
    token = provider.sign_in("binh", role="subscriber", phone_number="0901 234 567", phone_number_verified=True)
    own = await doors.knock(token, f'{{ subscriber(msisdn: "{MSISDN}") {{ msisdn }} }}')
    assert own.json() == {"data": {"subscriber": {"msisdn": MSISDN}}}
    assert (await doors.knock(token, '{ subscriber(msisdn: "0987654321") { msisdn } }')).codes == ["FORBIDDEN"]
    unverified = provider.sign_in("chi", role="subscriber", phone_number="0901234567")
    assert not await doors.lets_in(unverified)


async def test_the_keys_may_be_where_the_settings_say(
    shared: Installation, provider: Provider, documents: HttpDocuments
) -> None:
    doors = doors_for(shared, documents, oidc_issuers=(provider.issuer,), oidc_jwks_urls=(provider.jwks_url,))
    assert await doors.lets_in(provider.sign_in("an", role="admin"))
    assert doors.outside.fetched == [provider.jwks_url]


async def test_an_issuer_that_calls_itself_otherwise_vouches_for_nobody(
    shared: Installation, provider: Provider, documents: HttpDocuments
) -> None:
    other = f"{provider.issuer}/"
    doors = doors_for(shared, documents, oidc_issuers=(other,))
    answer = await doors.knock(provider.sign(claims_of(provider, iss=other)))
    assert (answer.status, answer.codes) == (503, ["UPSTREAM_UNAVAILABLE"])


@pytest.mark.parametrize(
    ("claims", "names", "role"),
    [
        ({"role": "auditor"}, {}, Role.AUDITOR),
        ({"role": ["nothing", "support", "admin"]}, {}, Role.ADMIN),
        ({"realm_access": {"roles": ["auditor"]}}, {"role": "realm_access.roles"}, Role.AUDITOR),
        ({"https://op.example/role": "admin"}, {"role": "https://op.example/role"}, Role.ADMIN),
        ({"groups": ["shop-owners"]}, {"role": "groups", "roles": {"shop-owners": Role.PARTNER}}, Role.PARTNER),
    ],
)
def test_the_role_is_where_the_settings_say(claims: dict[str, object], names: dict[str, object], role: Role) -> None:
    principal = principal_of(ISSUER, BASE | claims, ClaimNames(**names))  # type: ignore[arg-type]
    assert (principal.name, principal.role) == (f"{ISSUER}#an", role)
    assert (principal.issued_at, principal.ends_at) == (1_700_000_000, 1_700_003_600)


@pytest.mark.parametrize(
    "claims",
    [
        {}, {"role": "king"}, {"role": 7}, {"role": {"admin": True}}, {"role": "admin", "sub": ""},
        {"role": "admin", "sub": "x" * 256}, {"role": "subscriber"}, {"role": "subscriber", "phone_number": 7},
        {"role": "subscriber", "phone_number": "0901234567", "phone_number_verified": "true"},
    ],
)  # fmt: skip
def test_a_token_that_names_nobody_is_refused(claims: dict[str, object]) -> None:
    with pytest.raises(BadTokenError):
        principal_of(ISSUER, BASE | claims, ClaimNames())


def test_scopes_are_those_of_the_role_or_fewer_where_a_claim_names_them() -> None:
    said = BASE | {"scope": "openid catalogue:read top-ups:write"}
    assert principal_of(ISSUER, said | {"role": "auditor"}, ClaimNames()).scopes == SCOPES[Role.AUDITOR]
    narrowed = principal_of(ISSUER, said | {"role": "auditor"}, ClaimNames(scope="scope"))
    assert narrowed.scopes == {Scope.CATALOGUE_READ}
    assert principal_of(ISSUER, BASE | {"role": "admin"}, ClaimNames(scope="scope")).scopes == frozenset()


def test_a_partner_has_the_scopes_that_it_was_given_and_no_others() -> None:
    said = BASE | {"role": "partner", "scope": "openid top-ups:write refunds:write"}
    assert principal_of(ISSUER, said, ClaimNames()).scopes == {Scope.TOP_UPS_WRITE}
    assert principal_of(ISSUER, BASE | {"role": "partner"}, ClaimNames()).scopes == frozenset()
