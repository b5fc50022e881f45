"""The audit log over GraphQL: every change by staff or a partner, by whom and from where, before and after."""

import json
from typing import Any

import asyncpg
import pytest

from api.identity import Role
from tests.api.requests.advances import OF_OTHERS
from tests.api.requests.partners import ISSUE, issued
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    RENEW,
    RENEW_PLAINLY,
    UPSERT_SUBSCRIBER,
    a_renewal,
    on_record,
    ready_to_renew,
    renewed,
    topped_up,
)  # fmt: skip
from tests.api.requests.sample_parties import everything, settled
from tests.api.support.client import GRAPHQL_JSON, bearer
from tests.api.support.installation import Installation
from tests.api.support.selections import document_for, roots
from tests.databases import Database

LOG = """
query ($principal: String, $operation: String, $from: Date, $until: Date, $subject: ID, $first: Int! = 100,
       $after: String) {
  auditLog(principal: $principal, operation: $operation, from: $from, until: $until, subject: $subject, first: $first,
           after: $after) {
    edges { cursor node {
      id at principal role operation address requestId userAgent kind subjectId input before after } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


async def log(installed: Installation, **which: Any) -> list[Any]:  # noqa: ANN401 - as it is asked and answered
    return [edge["node"] for edge in (await installed.ask(LOG, **which))["auditLog"]["edges"]]


def operations(entries: list[Any]) -> list[str]:
    return [entry["operation"] for entry in entries]


BY_WHO_PROPOSED = {"withdrawProposal"}
CARRIED_OUT = {"approveProposal": ("publishPrice",)}
"""What an approval carries out is noted by its own name, too, as whoever proposed it."""
CHANGES_NOTHING = {"checkVoucher"}
"""A mutation for what it counts where somebody guesses, and for nothing else."""


async def test_every_mutation_by_staff_is_noted_once_by_its_name(installed: Installation) -> None:
    """A new mutation without a note fails here."""
    sample = await settled(installed)
    for field in (each for each in roots("Mutation") if each not in CHANGES_NOTHING):
        before = {entry["id"] for entry in await log(installed)}
        who = "admin" if field in BY_WHO_PROPOSED else "an"
        await installed.ask(document_for(field, (everything(sample) | OF_OTHERS)[field]), installed.token(name=who))
        new = [entry for entry in await log(installed) if entry["id"] not in before]
        assert operations(new) == [*CARRIED_OUT.get(field, ()), field], field
        assert (new[-1]["principal"], new[-1]["role"]) == (who, "admin")
        assert new[-1]["after"] is not None


async def test_an_event_that_is_told_twice_is_noted_once(installed: Installation) -> None:
    report = 'mutation { reportFailedCall(input: {eventId: "call-1", msisdn: "0961234567"}) { accepted } }'
    for _ in range(2):
        assert (await installed.ask(report))["reportFailedCall"]["accepted"]
    (entry,) = await log(installed)
    assert (entry["kind"], entry["subjectId"], entry["before"]) == ("FailedCall", None, None)
    assert entry["input"]["eventId"] == entry["after"]["eventId"] == "call-1"


async def test_an_entry_says_who_when_from_where_and_how_it_was_before_and_after(installed: Installation) -> None:
    subject = await on_record(installed)
    asked = {"query": UPSERT_SUBSCRIBER, "variables": {"input": {"msisdn": MSISDN, "province": "Hue"}}}
    headers = {"x-request-id": "request-7", "user-agent": "console/1.0 \x01" + "x" * 500}
    sent = {"content-type": "application/json", "accept": GRAPHQL_JSON} | bearer(
        installed.token(Role.SUPPORT, name="mai")
    )
    await installed.client.send("POST", "/graphql", json.dumps(asked).encode(), headers=sent | headers)
    entry = (await log(installed))[0]
    assert (entry["principal"], entry["role"], entry["operation"]) == ("mai", "support", "upsertSubscriber")
    assert (entry["address"], entry["requestId"]) == ("127.0.0.1", "request-7")
    assert entry["userAgent"].startswith("console/1.0 xxx")
    assert len(entry["userAgent"]) == 200
    assert entry["at"] == installed.clock.now().isoformat().replace("+00:00", "Z")
    assert (entry["kind"], entry["subjectId"]) == ("Subscriber", subject)
    assert (entry["before"]["province"], entry["after"]["province"], entry["input"]["province"]) == (None, "Hue", "Hue")


async def test_no_number_and_no_secret_is_in_the_log(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    made = await issued(installed, "one")
    entries = json.dumps(await log(installed))
    assert {"renewFromMainBalance", "topUp", "upsertSubscriber", "upsertDecoderCard", "issueApiKey"} == set(
        operations(await log(installed))
    )
    for told in (MSISDN, CARD, made["secret"].split("_", 2)[2], made["signingSecret"]):
        assert told not in entries
    assert f"*{MSISDN[-3:]}" in entries
    assert f"*{CARD[-3:]}" in entries


async def test_renewals_and_top_ups_by_partners_are_noted_by_their_own_rows(installed: Installation) -> None:
    await ready_to_renew(installed)
    partner = (await issued(installed, "one"))["secret"]
    done = await installed.ask(RENEW_PLAINLY, partner, input=a_renewal("renew-1"))
    renewal = done["renewFromMainBalance"]["renewal"]
    entry = (await log(installed, operation="renewFromMainBalance"))[0]
    assert (entry["principal"], entry["role"], entry["subjectId"]) == ("partner:shop-7", "partner", renewal["id"])
    assert entry["input"] == {
        "payerMsisdn": "*567", "cardNumber": "*901", "package": "TRON_VEN", "extraRooms": 0, "term": "P1M",
    }  # fmt: skip
    assert (entry["before"], entry["after"]["status"]) == (None, "SUCCEEDED")
    assert await installed.pool.fetchval("SELECT count(*) FROM audit_entry WHERE kind IN ('Renewal', 'TopUp')") == 0


async def test_what_a_subscriber_changes_is_its_own_and_not_noted(installed: Installation) -> None:
    await ready_to_renew(installed)
    before = len(await log(installed))
    await renewed(installed, token=installed.token(Role.SUBSCRIBER, MSISDN))
    assert len(await log(installed)) == before


async def test_what_is_refused_or_sent_again_is_not_noted(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    before = len(await log(installed))
    await renewed(installed)
    await installed.ask(RENEW, input=a_renewal("no", package="NO_SUCH"))
    await installed.ask(ISSUE, input={"idempotencyKey": "no", "partner": "", "scopes": []})
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": "nonsense"})
    await installed.ask(
        UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "observedAt": "2020-01-01T00:00:00Z", "province": "Hue"}
    )
    assert len(await log(installed)) == before


async def test_the_log_is_filtered_by_who_what_when_and_of_what(installed: Installation) -> None:
    await ready_to_renew(installed)
    subscriber = (await installed.ask(f'{{ subscriber(msisdn: "{MSISDN}") {{ id }} }}'))["subscriber"]["id"]
    card = (await installed.ask(f'{{ decoderCard(number: "{CARD}") {{ id }} }}'))["decoderCard"]["id"]
    installed.clock.turn_to(installed.clock.now().date().replace(day=20))
    renewal = (await renewed(installed, token=installed.token(Role.SUPPORT, name="mai")))["id"]
    assert operations(await log(installed, principal="mai")) == ["renewFromMainBalance"]
    assert operations(await log(installed, operation="topUp")) == ["topUp"]
    assert operations(await log(installed, **{"from": "2024-03-20"})) == ["renewFromMainBalance"]
    assert operations(await log(installed, until="2024-03-20")) == ["upsertDecoderCard", "topUp", "upsertSubscriber"]
    assert operations(await log(installed, subject=renewal)) == ["renewFromMainBalance"]
    assert operations(await log(installed, subject=card)) == ["renewFromMainBalance", "upsertDecoderCard"]
    assert operations(await log(installed, subject=subscriber)) == ["renewFromMainBalance", "topUp", "upsertSubscriber"]
    assert await log(installed, principal="nobody") == []


@pytest.mark.parametrize("subject", ["nonsense", "AVBBQ0tBR0U"])
async def test_an_id_of_nothing_that_is_changed_is_refused(installed: Installation, subject: str) -> None:
    error = await installed.error(LOG, subject=subject)
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_REQUEST", "subject")


async def test_pages_go_through_all_of_it_in_order(installed: Installation) -> None:
    await on_record(installed)
    for each in range(5):
        await topped_up(installed, f"more-{each}", MSISDN, 1000 + each)
        await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "province": f"P{each}"})
    whole, found, after = await log(installed), [], None
    while True:
        page = (await installed.ask(LOG, first=3, after=after))["auditLog"]
        found += [edge["node"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert found == whole
    assert len(found) == 12


@pytest.mark.parametrize("role", [Role.SUPPORT, Role.PARTNER, Role.SUBSCRIBER])
async def test_only_administrators_and_auditors_read_it(installed: Installation, role: Role) -> None:
    token = installed.token(role, MSISDN if role is Role.SUBSCRIBER else None)
    assert (await installed.error(LOG, token))["extensions"]["missingScope"] == "audit:read"
    await installed.ask(LOG, installed.token(Role.AUDITOR))


async def test_a_change_that_cannot_be_noted_is_not_made(installed: Installation, database: Database) -> None:
    await on_record(installed)
    owner = await asyncpg.connect(database.owner_url)
    await owner.execute("REVOKE INSERT ON audit_entry FROM giahan_app")
    await owner.close()
    answer = await installed.request(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "province": "Hue"})
    assert answer.codes == ["INTERNAL"]
    assert await installed.pool.fetchval("SELECT province FROM subscriber") is None
