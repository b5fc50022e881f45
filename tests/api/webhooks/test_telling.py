"""Webhooks from end to end: what was done through the doors arrives, signed, in order, at those who may hear of it."""

from standardwebhooks import Webhook

from api.identity import Role
from tests.api.requests.partners import issued
from tests.api.requests.renewals import CARD, card_on_record
from tests.api.requests.webhooks import (
    DELETE,
    ENDPOINTS,
    ROTATE,
    TEST,
    UPDATE,
    Receiver,
    a_receiver,
    all_delivered,
    delivered,
    due_now,
    endpoint,
    ready,
    renew,
)  # fmt: skip
from tests.api.support.installation import Installation

OTHER_CARD = "310000000001"


async def test_a_renewal_is_told_signed_so_that_others_can_verify_it(
    installed: Installation, receiver: Receiver
) -> None:
    await ready(installed)
    secret = (await endpoint(installed, receiver.url))["secret"]
    renewal = (await renew(installed, "one"))["renewal"]
    await all_delivered(installed)
    ((headers, body),) = receiver.came
    told = Webhook(secret).verify(body, {name.lower(): value for name, value in headers.items()})
    assert (told["type"], told["data"]["renewalId"], told["data"]["cardNumber"], told["data"]["total"]) == (
        "renewal.succeeded", renewal["id"], CARD, renewal["total"],
    )  # fmt: skip
    (kept,) = await delivered(installed)
    assert (kept["state"], kept["webhookId"], [each["status"] for each in kept["attempts"]]) == (
        "DELIVERED", {name.lower(): value for name, value in headers.items()}["webhook-id"], [204],
    )  # fmt: skip


async def test_where_nobody_listens_nothing_is_written(installed: Installation) -> None:
    await ready(installed)
    assert (await renew(installed, "one"))["refusals"] == []
    assert (await renew(installed, "two", package="NONE"))["refusals"] != []
    assert await installed.pool.fetchval("SELECT count(*) FROM webhook_delivery") == 0


async def test_a_partner_hears_of_what_it_did_itself_and_the_operator_of_everything(
    installed: Installation, receiver: Receiver
) -> None:
    await ready(installed)
    scopes = ["renewals:write", "webhooks:manage", "webhooks:read"]
    mine, others = [
        (await issued(installed, name, partner=name, scopes=scopes))["secret"] for name in ("shop-7", "shop-8")
    ]
    async with a_receiver() as of_other, a_receiver() as of_operator:
        await endpoint(installed, receiver.url, mine)
        await endpoint(installed, of_other.url, others)
        await endpoint(installed, of_operator.url)
        assert (await renew(installed, "mine", mine))["refusals"] == []
        assert (await renew(installed, "refused", others, package="NONE"))["refusals"] != []
        await all_delivered(installed)
        assert [kind for kind, _ in receiver.told] == ["renewal.succeeded"]
        assert [kind for kind, _ in of_other.told] == ["renewal.refused"]
        assert sorted(kind for kind, _ in of_operator.told) == ["renewal.refused", "renewal.succeeded"]


async def test_a_partner_sees_and_changes_its_own_endpoints_alone(installed: Installation, receiver: Receiver) -> None:
    scopes = ["webhooks:manage", "webhooks:read"]
    mine, others = [
        (await issued(installed, name, partner=name, scopes=scopes))["secret"] for name in ("shop-7", "shop-8")
    ]
    kept = (await endpoint(installed, receiver.url, mine))["endpoint"]
    assert kept["owner"] == "partner:shop-7"
    assert (await installed.ask(ENDPOINTS, others))["webhookEndpoints"]["edges"] == []
    assert len((await installed.ask(ENDPOINTS, installed.token(Role.SUPPORT)))["webhookEndpoints"]["edges"]) == 1
    for number, document in enumerate((UPDATE, ROTATE, DELETE, TEST)):
        asked = {"idempotencyKey": f"not mine {number}", "endpointId": kept["id"]}
        (payload,) = (await installed.ask(document, others, input=asked)).values()
        assert [each["field"] for each in payload["refusals"]] == ["endpointId"]


async def test_a_failing_first_holds_up_its_own_card_alone(installed: Installation, receiver: Receiver) -> None:
    await ready(installed)
    await card_on_record(installed, OTHER_CARD)
    await endpoint(installed, receiver.url)
    receiver.answers[CARD] = 500
    for key, card in (("one", CARD), ("two", CARD), ("three", OTHER_CARD)):
        assert (await renew(installed, key, card=card))["refusals"] == []
    await all_delivered(installed)
    assert sorted(receiver.told) == [("renewal.succeeded", CARD), ("renewal.succeeded", OTHER_CARD)]
    receiver.answers.clear()
    receiver.came.clear()
    await due_now(installed)
    await all_delivered(installed)
    assert [card for _, card in receiver.told] == [CARD, CARD]
    first, second, _ = await delivered(installed)
    assert ([each["status"] for each in first["attempts"]], first["state"]) == ([500, 204], "DELIVERED")
    assert [each["status"] for each in second["attempts"]] == [204]
