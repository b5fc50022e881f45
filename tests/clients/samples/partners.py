"""Samples of partners' credentials and webhooks, and of the log of who changed what."""

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.requests.webhooks import Receiver, all_delivered
from tests.clients.samples.sample_files import Teller

WANTED = {"partner": "shop-7", "scopes": ["cards:read", "renewals:write"]}


async def told(teller: Teller, receiver: Receiver) -> None:
    """Tell of them in an order in which each makes sense."""
    await _credentials(teller)
    for what in ("renewals", "top-ups", "auto-renewals"):
        await teller.ask(f"partner/own-{what}", "what it asked for itself")
    endpoint = await _endpoints(teller, receiver)
    await _deliveries(teller, receiver, endpoint)
    await teller.ask("partner/delete-webhook-endpoint", "no more", input=_input("hook-9", endpointId=endpoint))
    await teller.ask("console/audit-log", "the last who changed something", Role.AUDITOR, first=3)


async def _credentials(teller: Teller) -> None:
    made = await teller.ask("console/issue-api-key", "for a shop", Role.ADMIN, input=_input("key-1", **WANTED))
    client = {"partner": "shop-7", "scopes": ["cards:read"], "requiresSignature": True}
    await teller.ask("console/register-partner-client", "that signs", Role.ADMIN, input=_input("key-2", **client))
    wrong = {"partner": "shop-7", "scopes": ["sweeps:control"]}
    await teller.ask("console/issue-api-key", "what no partner may", Role.ADMIN, input=_input("key-3", **wrong))
    credential = made["issueApiKey"]["credential"]["id"]
    again = _input("key-4", credentialId=credential, graceMinutes=60)
    await teller.ask("console/rotate-partner-credential", "a new secret", Role.ADMIN, input=again)
    await teller.ask("console/partner-credentials", "all of a shop", Role.ADMIN, partner="shop-7")
    await teller.ask("console/partner-scopes", "what one may be let do", Role.ADMIN)
    ended = _input("key-5", credentialId=credential)
    await teller.ask("console/revoke-partner-credential", "let in no longer", Role.ADMIN, input=ended)


async def _endpoints(teller: Teller, receiver: Receiver) -> str:
    wanted = {"url": receiver.url, "types": ["RENEWAL_SUCCEEDED", "RENEWAL_REFUSED", "WEBHOOK_TEST"]}
    made = await teller.ask("partner/create-webhook-endpoint", "for renewals", input=_input("hook-1", **wanted))
    elsewhere = _input("hook-2", url="ftp://shop.example/")
    await teller.ask("partner/create-webhook-endpoint", "where none can be", input=elsewhere)
    endpoint = str(made["createWebhookEndpoint"]["endpoint"]["id"])
    on = _input("hook-3", endpointId=endpoint, on=True)
    await teller.ask("partner/update-webhook-endpoint", "on as it was", input=on)
    new = _input("hook-4", endpointId=endpoint, graceMinutes=60)
    await teller.ask("partner/rotate-webhook-secret", "both sign for an hour", input=new)
    await teller.ask("partner/webhook-endpoints", "a partner's own")
    return endpoint


async def _deliveries(teller: Teller, receiver: Receiver, endpoint: str) -> None:
    """Deliver one at a time: whether an endpoint is failing is what the last of its attempts has left."""
    tested = await teller.ask("partner/send-test-webhook", "a test", input=_input("hook-5", endpointId=endpoint))
    await all_delivered(teller.installed)
    refused = {"payerMsisdn": MSISDN, "cardNumber": CARD, "package": "NO_SUCH", "term": "P1M"}
    await teller.ask("partner/renew", "no such package", input=_input("shop-7-40", **refused))
    receiver.answers = {CARD: 500}
    await all_delivered(teller.installed)
    await teller.ask("partner/webhook-deliveries", "one arrived, one waits for its next attempt", endpointId=endpoint)
    again = _input("hook-6", deliveryId=tested["sendTestWebhook"]["delivery"]["id"])
    await teller.ask("partner/redeliver-webhook", "once more", input=again)
    since = _input("hook-7", endpointId=endpoint, since="2024-03-01T00:00:00Z")
    await teller.ask("partner/redeliver-webhooks", "nothing has failed for good", input=since)
    await teller.ask("console/webhooks", "what waits", state="QUEUED")


def _input(key: str, **other: object) -> dict[str, object]:
    return {"idempotencyKey": key} | other
