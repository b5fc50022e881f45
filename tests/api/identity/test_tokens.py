"""Tokens that are not ours, or no longer good, open nothing."""

from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from pydantic import SecretStr

from api.identity import ALGORITHM, AUDIENCE, ISSUER, Role
from api.settings import Profile, Settings
from api.wiring.identity import doorkeeper_of
from tests.api.support.client import GRAPHQL_JSON
from tests.api.support.installation import SECRET, Installation

NOW = datetime.now(UTC)
GOOD: dict[str, Any] = {
    "iss": ISSUER,
    "aud": AUDIENCE,
    "sub": "somebody",
    "role": "admin",
    "scope": "catalogue:read",
    "iat": NOW,
    "exp": NOW + timedelta(hours=1),
}
ANOTHER = "the secret of somebody else: thirty-two characters"

BAD = {
    "another's": jwt.encode(GOOD, ANOTHER, ALGORITHM),
    "expired": jwt.encode(GOOD | {"exp": NOW - timedelta(seconds=1)}, SECRET, ALGORITHM),
    "issued in the future": jwt.encode(GOOD | {"iat": NOW + timedelta(hours=1)}, SECRET, ALGORITHM),
    "not signed": jwt.encode(GOOD, "", "none"),
    "signed otherwise": jwt.encode(GOOD, SECRET * 2, "HS512"),
    "for others": jwt.encode(GOOD | {"aud": "another"}, SECRET, ALGORITHM),
    "for nobody": jwt.encode({name: value for name, value in GOOD.items() if name != "aud"}, SECRET, ALGORITHM),
    "of another issuer": jwt.encode(GOOD | {"iss": "another"}, SECRET, ALGORITHM),
    "of an unknown role": jwt.encode(GOOD | {"role": "king"}, SECRET, ALGORITHM),
    "of a list of scopes": jwt.encode(GOOD | {"scope": ["catalogue:read"]}, SECRET, ALGORITHM),
    "of a subscriber without a number": jwt.encode(GOOD | {"role": "subscriber"}, SECRET, ALGORITHM),
    "without an end": jwt.encode({name: value for name, value in GOOD.items() if name != "exp"}, SECRET, ALGORITHM),
    "without a name": jwt.encode({name: value for name, value in GOOD.items() if name != "sub"}, SECRET, ALGORITHM),
    "cut": jwt.encode(GOOD, SECRET, ALGORITHM)[:-4],
    "nonsense": "nonsense",
    "of strange letters": "é.ü.ñ",
}


@pytest.mark.parametrize("which", BAD)
async def test_a_token_that_is_not_good_is_refused_before_anything_is_asked(shared: Installation, which: str) -> None:
    answer = await shared.request("{ packages { code } }", BAD[which])
    assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
    assert answer.headers["www-authenticate"] == "Bearer"
    assert "data" not in answer.json()


async def test_a_scope_that_a_later_version_knows_gives_nothing_and_hinders_nothing(shared: Installation) -> None:
    """Servers of two versions work side by side, and a token of the later one reaches the other."""
    token = jwt.encode(GOOD | {"scope": "everything catalogue:read"}, SECRET, ALGORITHM)
    assert (await shared.request("{ packages { code } }", token)).codes == []
    assert (await shared.request("{ ledgerAccounts { account } }", token)).codes == ["FORBIDDEN"]


@pytest.mark.parametrize("header", ["Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer ", "", "admin"])
async def test_anything_but_a_bearer_token_is_refused(shared: Installation, header: str) -> None:
    asked = {"query": "{ packages { code } }"}
    assert (await shared.client.post(asked, authorization=header)).status == 401


async def test_a_good_token_is_let_in_whatever_the_case_of_its_scheme(shared: Installation) -> None:
    asked = {"query": "{ packages { code } }"}
    token = jwt.encode(GOOD, SECRET, ALGORITHM)
    for scheme in ("Bearer", "bearer", "BEARER"):
        assert (await shared.client.post(asked, authorization=f"{scheme} {token}")).codes == []


async def test_a_token_is_of_real_time_whatever_the_business_clock_says(installed: Installation) -> None:
    installed.clock.turn_to(installed.clock.now().date() + timedelta(days=3000))
    assert (await installed.request("{ packages { code } }", installed.token(Role.PARTNER))).codes == []


@pytest.mark.parametrize(
    ("profile", "said", "lets_in"), [("demo", None, True), ("production", None, False), ("production", True, True)]
)
async def test_the_built_in_issuer_is_let_in_in_the_demo_profile_or_where_it_is_asked_for(
    shared: Installation, *, profile: str, said: bool | None, lets_in: bool
) -> None:
    settings = Settings(
        profile=Profile(profile),
        secret=SecretStr(SECRET),
        database_url=SecretStr("postgresql://nobody@nowhere/nothing"),
        built_in_issuer=said,
    )
    async with AsyncExitStack() as stack:
        doorkeeper = doorkeeper_of(settings, SECRET, shared.giahan, stack)
        assert (doorkeeper.builtin is not None) is lets_in


async def test_no_token_and_a_bad_one_are_answered_alike_where_the_media_type_has_a_status(
    shared: Installation,
) -> None:
    """In `application/json` a status tells of the transport alone, but for a token that was sent and is not good."""
    asked = {"query": "{ packages { code } }"}
    answer = await shared.client.post(asked, accept=GRAPHQL_JSON)
    assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
    assert answer.headers["www-authenticate"] == "Bearer"
    assert (await shared.client.post(asked, accept="application/json")).status == 200
    both = {"query": "{ __typename packages { code } }"}
    assert (
        await shared.client.post(both, accept=GRAPHQL_JSON, authorization=f"Bearer {shared.token(Role.ADMIN)}")
    ).codes == []
