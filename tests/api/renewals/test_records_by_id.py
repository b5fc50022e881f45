"""What was recorded is found again by its id, as its list shows it."""

import pytest

from api.identity import Role
from tests.api.requests.renewals import MSISDN
from tests.api.requests.sample_parties import SampleParties, settled
from tests.api.requests.webhooks import DELETE
from tests.api.support.installation import Installation

LISTS = {
    f'messages(to: "{MSISDN}")': ("Message", "key channel to text notBefore sentAt"),
    f'statement(msisdn: "{MSISDN}")': ("StatementLine", "at what amount balance"),
    "auditLog": ("AuditEntry", "at principal operation kind subjectId input before after"),
    "webhookEndpoints": ("WebhookEndpoint", "owner url types on createdAt createdBy"),
    "webhookDeliveries": ("WebhookDelivery", "endpointId webhookId type body state attempts { number status error }"),
}
NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


@pytest.mark.parametrize("listed", LISTS)
async def test_each_of_a_list_is_found_by_its_id_as_it_is_listed(sample: SampleParties, listed: str) -> None:
    kind, fields = LISTS[listed]
    (page,) = (await sample.installed.ask(f"{{ {listed} {{ edges {{ node {{ id {fields} }} }} }} }}")).values()
    assert page["edges"]
    for each in (edge["node"] for edge in page["edges"]):
        by_id = f"query ($id: ID!) {{ node(id: $id) {{ id ... on {kind} {{ {fields} }} }} }}"
        assert (await sample.installed.ask(by_id, id=each["id"]))["node"] == each


async def test_the_audit_log_is_found_by_id_in_whichever_table_keeps_it(sample: SampleParties) -> None:
    for operation in ("upsertSubscriber", "renewFromMainBalance", "topUp"):
        document = "query ($of: String!) { auditLog(operation: $of, first: 1) { edges { node { id } } } }"
        (edge,) = (await sample.installed.ask(document, of=operation))["auditLog"]["edges"]
        by_id = "query ($id: ID!) { node(id: $id) { ... on AuditEntry { operation } } }"
        assert (await sample.installed.ask(by_id, id=edge["node"]["id"]))["node"] == {"operation": operation}


async def test_a_partner_finds_what_is_its_own_and_nothing_of_another_partners(sample: SampleParties) -> None:
    own, another = sample.token(Role.PARTNER), sample.installed.token(Role.PARTNER, name="another")
    for kind, identity in (("WebhookEndpoint", sample.hooks.endpoint), ("WebhookDelivery", sample.hooks.delivery)):
        assert (await sample.installed.ask(NODE, own, id=identity))["node"] == {"__typename": kind}
        assert (await sample.installed.ask(NODE, another, id=identity))["node"] is None


async def test_a_deleted_endpoint_is_found_no_more(installed: Installation) -> None:
    sample = await settled(installed)
    await installed.ask(
        DELETE, sample.token(Role.PARTNER), input={"idempotencyKey": "gone", "endpointId": sample.hooks.spare}
    )
    assert (await installed.ask(NODE, id=sample.hooks.spare))["node"] is None
