"""Webhooks as they are managed: secrets rotate, endpoints go off and on, what failed is sent again on demand."""

from standardwebhooks import Webhook

from tests.api.requests.webhooks import (
    AGAIN,
    CREATE,
    ENDPOINTS,
    FAILED_AGAIN,
    ROTATE,
    TEST,
    UPDATE,
    Receiver,
    all_delivered,
    deliver,
    delivered,
    due_now,
    endpoint,
)  # fmt: skip
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database


async def test_both_secrets_sign_while_the_old_one_is_in_its_grace(installed: Installation, receiver: Receiver) -> None:
    made = await endpoint(installed, receiver.url)
    asked = {"idempotencyKey": "rotate", "endpointId": made["endpoint"]["id"], "graceMinutes": 60}
    rotated = (await installed.ask(ROTATE, input=asked))["rotateWebhookSecret"]
    await installed.ask(TEST, input={"idempotencyKey": "test", "endpointId": made["endpoint"]["id"]})
    await all_delivered(installed)
    ((headers, body),) = receiver.came
    lower = {name.lower(): value for name, value in headers.items()}
    assert rotated["secret"] != made["secret"]
    assert [Webhook(each).verify(body, lower)["type"] for each in (made["secret"], rotated["secret"])] == [
        "webhook.test"
    ] * 2
    again = (await installed.ask(ROTATE, input=asked))["rotateWebhookSecret"]
    assert (again["secret"], again["replayed"]) == (None, True)


async def test_what_answers_410_is_switched_off_and_a_mutation_switches_it_on(
    installed: Installation, receiver: Receiver
) -> None:
    made = (await endpoint(installed, receiver.url))["endpoint"]
    receiver.answers[""] = 410
    await installed.ask(TEST, input={"idempotencyKey": "test", "endpointId": made["id"]})
    await all_delivered(installed)
    (edge,) = (await installed.ask(ENDPOINTS))["webhookEndpoints"]["edges"]
    assert (edge["node"]["on"], edge["node"]["off"]) == (False, "GONE")
    receiver.answers.clear()
    asked = {"idempotencyKey": "on", "endpointId": made["id"], "on": True}
    assert (await installed.ask(UPDATE, input=asked))["updateWebhookEndpoint"]["endpoint"]["on"] is True
    await due_now(installed)
    await all_delivered(installed)
    assert [each["state"] for each in await delivered(installed)] == ["DELIVERED"]


async def test_what_failed_for_good_is_sent_again_on_demand_under_the_same_id(
    installed: Installation, receiver: Receiver
) -> None:
    made = (await endpoint(installed, receiver.url))["endpoint"]
    receiver.answers[""] = 500
    await installed.ask(TEST, input={"idempotencyKey": "test", "endpointId": made["id"]})
    for _ in range(12):
        await due_now(installed)
        await deliver(installed)
    (failed,) = await delivered(installed, state="FAILED")
    assert [each["number"] for each in failed["attempts"]] == list(range(1, 13))
    receiver.answers.clear()
    asked = {"idempotencyKey": "all", "endpointId": made["id"], "since": "2024-01-01T00:00:00Z"}
    assert (await installed.ask(FAILED_AGAIN, input=asked))["redeliverWebhooks"]["queued"] == 1
    await all_delivered(installed)
    await installed.ask(AGAIN, input={"idempotencyKey": "one more", "deliveryId": failed["id"]})
    await all_delivered(installed)
    ids = {{name.lower(): value for name, value in headers.items()}["webhook-id"] for headers, _ in receiver.came}
    assert (ids, len(receiver.came)) == ({failed["webhookId"]}, 14)


async def test_a_private_target_is_refused_where_the_setting_does_not_allow_it(database: Database) -> None:
    async with an_installation(database.app_url) as strict:
        asked = {"idempotencyKey": "private", "url": "https://169.254.169.254/latest"}
        payload = (await strict.ask(CREATE, input=asked))["createWebhookEndpoint"]
        assert (payload["endpoint"], [each["field"] for each in payload["refusals"]]) == (None, ["url"])
