"""API keys: issued once, shown once, kept as a hash, scoped, expiring, revocable."""

from datetime import UTC, datetime, timedelta

import pytest

from api.identity import Role
from api.identity.doorkeeper import Doorkeeper
from api.identity.partner_tokens import PartnerTokens
from api.identity.partners import Partners
from api.identity.ttl_cache import TtlCache
from tests.api.requests.partners import ISSUE, LIST, REVOKE, ROTATE, SCOPES, issued
from tests.api.support.client import Answer
from tests.api.support.installation import SECRET, Installation, open_doors

PACKAGES = "{ packages { code } }"


async def knock(installed: Installation, token: str, *, later: timedelta = timedelta(), kept: float = 0) -> Answer:
    """Knock with a token at doors that keep credentials in mind for so many seconds, some time later."""
    partners = Partners(
        lookups=installed.giahan.partners.lookups,
        tokens=PartnerTokens(SECRET),
        now=lambda: datetime.now(UTC) + later,
        known=TtlCache(kept),
    )
    doors = open_doors(installed.giahan, doorkeeper=Doorkeeper(builtin=None, partners=partners))
    return await doors.post({"query": PACKAGES}, token=token)


async def test_a_key_lets_its_partner_in_with_its_scopes(installed: Installation) -> None:
    made = await issued(installed, "one")
    assert made["secret"].startswith(made["credential"]["prefix"] + "_")
    assert (made["credential"]["scopes"], made["credential"]["createdBy"]) == (SCOPES, "admin")
    assert (await installed.request(PACKAGES, made["secret"])).codes == []
    denied = await installed.error("{ policies { value } }", made["secret"])
    assert denied["extensions"]["missingScope"] == "policies:read"


async def test_what_keys_a_partner_has_used_belong_to_the_partner_whichever_credential_it_shows(
    installed: Installation,
) -> None:
    one, two = await issued(installed, "one"), await issued(installed, "two")
    sent = {"msisdn": "0901234567", "amount": 0, "idempotencyKey": "top-up"}
    document = "mutation ($input: TopUpInput!) { topUp(input: $input) { replayed } }"
    for made, replayed in ((one, False), (two, True)):
        assert (await installed.ask(document, made["secret"], input=sent))["topUp"]["replayed"] is replayed


async def test_a_secret_is_shown_once_and_kept_as_a_hash(installed: Installation) -> None:
    asked = {"idempotencyKey": "one", "partner": "shop-7", "scopes": SCOPES}
    made = (await installed.ask(ISSUE, input=asked))["issueApiKey"]
    again = (await installed.ask(ISSUE, input=asked | {"scopes": SCOPES[::-1]}))["issueApiKey"]
    assert (again["secret"], again["signingSecret"], again["replayed"]) == (None, None, True)
    assert again["credential"] == made["credential"]
    secret = made["secret"].split("_", 2)[2]
    for table in ("partner_credential", "idempotency_key", "audit_entry"):
        kept = str(await installed.pool.fetch(f"SELECT each::text FROM {table} each"))
        assert secret not in kept
        assert made["signingSecret"] not in kept
        assert secret.encode().hex() not in kept


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"partner": ""}, "partner"),
        ({"partner": "A Shop"}, "partner"),
        ({"partner": "x" * 65}, "partner"),
        ({"scopes": []}, "scopes"),
        ({"scopes": ["refunds:write"]}, "scopes"),
        ({"scopes": ["everything"]}, "scopes"),
        ({"expiresAt": "2020-01-01T00:00:00Z"}, "expiresAt"),
        ({"expiresAt": "2099-01-01T00:00:00Z"}, "expiresAt"),
        ({"idempotencyKey": ""}, "idempotencyKey"),
    ],
)
async def test_what_cannot_be_meant_is_refused_by_name(
    installed: Installation, other: dict[str, object], field: str
) -> None:
    asked = {"idempotencyKey": "one", "partner": "shop-7", "scopes": SCOPES} | other
    payload = (await installed.ask(ISSUE, input=asked))["issueApiKey"]
    assert [refusal["field"] for refusal in payload["refusals"]] == [field]
    assert (payload["credential"], payload["secret"], payload["signingSecret"]) == (None, None, None)
    assert await installed.pool.fetchval("SELECT count(*) FROM partner_credential") == 0


async def test_a_key_lasts_a_year_or_as_long_as_is_said(installed: Installation) -> None:
    usual = await issued(installed, "one")
    short = await issued(installed, "two", expiresAt=(datetime.now(UTC) + timedelta(hours=1)).isoformat())
    for later, expected in ((timedelta(0), (200, 200)), (timedelta(hours=2), (200, 401)), (timedelta(366), (401, 401))):
        found = [(await knock(installed, made["secret"], later=later)).status for made in (usual, short)]
        assert tuple(found) == expected


async def test_a_revoked_key_opens_nothing_once_it_is_looked_up_again(installed: Installation) -> None:
    made = await issued(installed, "one")
    asked = {"idempotencyKey": "two", "credentialId": made["credential"]["id"]}
    for _ in range(2):
        revoked = (await installed.ask(REVOKE, input=asked))["revokePartnerCredential"]
        assert revoked["credential"]["revokedBy"] == "admin"
    assert (await knock(installed, made["secret"])).codes == ["UNAUTHENTICATED"]


async def test_a_credential_is_looked_up_once_in_a_few_seconds(installed: Installation) -> None:
    made = await issued(installed, "one")
    passed = [0.0]
    known: TtlCache[str, object] = TtlCache(5.0, lambda: passed[0])
    partners = Partners(
        lookups=installed.giahan.partners.lookups,
        tokens=PartnerTokens(SECRET),
        known=known,  # type: ignore[arg-type]
    )
    assert (await partners.read(made["secret"])).role is Role.PARTNER
    await installed.ask(REVOKE, input={"idempotencyKey": "two", "credentialId": made["credential"]["id"]})
    assert (await partners.read(made["secret"])).role is Role.PARTNER, "it is still in mind"
    passed[0] = 5.1
    doors = open_doors(installed.giahan, doorkeeper=Doorkeeper(builtin=None, partners=partners))
    assert (await doors.post({"query": PACKAGES}, token=made["secret"])).codes == ["UNAUTHENTICATED"]


async def test_a_rotated_key_opens_with_its_new_secret_and_with_the_old_one_for_as_long_as_is_wanted(
    installed: Installation,
) -> None:
    made = await issued(installed, "one")
    asked = {"idempotencyKey": "two", "credentialId": made["credential"]["id"], "graceMinutes": 60}
    rotated = (await installed.ask(ROTATE, input=asked))["rotatePartnerCredential"]
    assert rotated["secret"] != made["secret"]
    assert rotated["signingSecret"] != made["signingSecret"]
    for later, expected in ((timedelta(0), (200, 200)), (timedelta(hours=2), (401, 200))):
        found = [(await knock(installed, each["secret"], later=later)).status for each in (made, rotated)]
        assert tuple(found) == expected
    at_once = asked | {"idempotencyKey": "three", "graceMinutes": 0}
    last = (await installed.ask(ROTATE, input=at_once))["rotatePartnerCredential"]
    found = [(await knock(installed, each["secret"])).status for each in (made, rotated, last)]
    assert found == [401, 401, 200]


@pytest.mark.parametrize(
    ("other", "field"), [({"graceMinutes": -1}, "graceMinutes"), ({"graceMinutes": 10_081}, "graceMinutes")]
)
async def test_a_grace_that_cannot_be_meant_is_refused(
    installed: Installation, other: dict[str, object], field: str
) -> None:
    made = await issued(installed, "one")
    asked = {"idempotencyKey": "two", "credentialId": made["credential"]["id"]} | other
    payload = (await installed.ask(ROTATE, input=asked))["rotatePartnerCredential"]
    assert [refusal["field"] for refusal in payload["refusals"]] == [field]


async def test_a_revoked_or_unknown_credential_gets_no_new_secret(installed: Installation) -> None:
    made = await issued(installed, "one")
    await installed.ask(REVOKE, input={"idempotencyKey": "two", "credentialId": made["credential"]["id"]})
    for key, which in (("three", made["credential"]["id"]), ("four", "nonsense")):
        asked = {"idempotencyKey": key, "credentialId": which}
        payload = (await installed.ask(ROTATE, input=asked))["rotatePartnerCredential"]
        assert [refusal["field"] for refusal in payload["refusals"]] == ["credentialId"]


@pytest.mark.parametrize("token", ["ghk_", "ghk_000000000000_", "ghk_000000000000_" + "x" * 43, "ghk_" + "x" * 300])
async def test_a_key_that_was_never_issued_opens_nothing(installed: Installation, token: str) -> None:
    assert (await installed.request(PACKAGES, token)).codes == ["UNAUTHENTICATED"]


async def test_another_secret_with_a_known_prefix_opens_nothing(installed: Installation) -> None:
    made = await issued(installed, "one")
    wrong = made["credential"]["prefix"] + "_" + "x" * 43
    assert (await installed.request(PACKAGES, wrong)).codes == ["UNAUTHENTICATED"]


async def test_credentials_are_listed_newest_first_with_the_hour_of_their_last_use_and_no_secret(
    installed: Installation,
) -> None:
    one, two = await issued(installed, "one"), await issued(installed, "two", partner="shop-8", client=True)
    await knock(installed, one["secret"])
    listed = (await installed.ask(LIST))["partnerCredentials"]["edges"]
    assert [edge["node"]["id"] for edge in listed] == [two["credential"]["id"], one["credential"]["id"]]
    assert [edge["node"]["kind"] for edge in listed] == ["CLIENT", "API_KEY"]
    assert listed[0]["node"]["lastUsedAt"] is None
    assert listed[1]["node"]["lastUsedAt"].endswith(":00:00Z")
    of_one = (await installed.ask(LIST, partner="shop-7"))["partnerCredentials"]["edges"]
    assert [edge["node"]["partner"] for edge in of_one] == ["shop-7"]
    paged = (await installed.ask(LIST, first=1))["partnerCredentials"]
    assert paged["pageInfo"]["hasNextPage"] is True
    rest = (await installed.ask(LIST, first=1, after=paged["edges"][0]["cursor"]))["partnerCredentials"]
    assert [edge["node"]["id"] for edge in rest["edges"]] == [one["credential"]["id"]]
