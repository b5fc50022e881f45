"""Samples of cards, quotes, renewals, refunds, and what staff publish and look up."""

from typing import Any

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN
from tests.clients.samples import subscriptions
from tests.clients.samples.sample_files import Teller

POOR, POORS_CARD = "84387654321", "210987654321"


async def told(teller: Teller) -> str:
    """Tell of them in an order in which each makes sense, and give the id of the renewal that was given back."""
    await _people(teller)
    await _quotes(teller)
    renewal = await _renewals(teller)
    await _refunds(teller, renewal)
    await _published(teller)
    await _looked_up(teller)
    return renewal


async def _people(teller: Teller) -> None:
    line = {"operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01", "basicUsage30Days": 100_000}
    card = {"productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2024-04-20"}
    for title, msisdn, number in (("a payer", MSISDN, CARD), ("a poor one", POOR, POORS_CARD)):
        await teller.ask("partner/upsert-subscriber", title, input={"msisdn": msisdn} | line)
        await teller.ask("partner/upsert-decoder-card", f"the card of {title}", input={"number": number} | card)
    await teller.ask("partner/upsert-decoder-card", "a card number that is none", input={"number": "12-34"})
    topped_up = {"idempotencyKey": "shop-7-1", "msisdn": MSISDN, "amount": 2_000_000}
    await teller.ask("partner/top-up", "money comes in", input=topped_up)
    await teller.ask("partner/top-up", "the same request again changes nothing", input=topped_up)


async def _quotes(teller: Teller) -> None:
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"}
    for which in ("console/quote", "mobile/quote", "partner/quote"):
        await teller.ask(which, "what it costs today", input=asked)
    for which, title, more in (
        ("console/quote", "what it cost on a day of the past", {"at": "2022-06-24T09:00:00+07:00"}),
        ("console/quote", "with everything that refuses a payer", {"payerMsisdn": POOR, "cardNumber": POORS_CARD}),
    ):
        await teller.ask(which, title, input=asked | more)


async def _renewals(teller: Teller) -> str:
    asked = {"payerMsisdn": MSISDN, "cardNumber": CARD, "package": "TRON_VEN", "term": "P1M"}
    done = await teller.ask("mobile/renew", "a month more", input=asked | {"idempotencyKey": "app-1"})
    renewal = str(done["renewFromMainBalance"]["renewal"]["id"])
    await subscriptions.told(teller, renewal)
    await teller.ask("mobile/renew", "the same request again", input=asked | {"idempotencyKey": "app-1"})
    await teller.ask(
        "mobile/renew", "for another's number", input=asked | {"idempotencyKey": "app-2", "payerMsisdn": POOR}
    )
    poor = asked | {"payerMsisdn": POOR, "cardNumber": POORS_CARD}
    await teller.ask("console/renew", "refused", input=poor | {"idempotencyKey": "console-1"})
    await teller.ask("partner/renew", "refused", input=poor | {"idempotencyKey": "shop-7-2"})
    await teller.ask("partner/renew", "a month more", input=asked | {"idempotencyKey": "shop-7-3"})
    await teller.ask("console/renew", "a month more", input=asked | {"idempotencyKey": "console-0"})
    await teller.ask(
        "console/renew", "no such package", input=asked | {"idempotencyKey": "console-2", "package": "NO_SUCH"}
    )
    return renewal


async def _refunds(teller: Teller, renewal: str) -> None:
    why = {"renewalId": renewal, "reason": "Paid for the wrong card."}
    asked = await teller.ask("console/request-refund", "asked for", input=why | {"idempotencyKey": "console-3"})
    await teller.ask("console/refund-requests", "what waits for an administrator", status="OPEN")
    request = asked["requestRefund"]["refundRequest"]["id"]
    declined = {"idempotencyKey": "console-4", "requestId": request, "reason": "The card was watched."}
    await teller.ask("console/decline-refund", "declined", Role.ADMIN, input=declined)
    await teller.ask("console/refund", "by an administrator", Role.ADMIN, input=why | {"idempotencyKey": "console-5"})
    await teller.ask("console/refund", "support may not", input=why | {"idempotencyKey": "console-6"})


async def _published(teller: Teller) -> None:
    price: dict[str, Any] = {
        "idempotencyKey": "console-7",
        "productLine": "DTH_OTT",
        "package": "TRON_VEN",
        "term": "P1M",
        "price": 200_000,
        "validFrom": "2024-06-01",
        "source": "Circular 12",
    }
    await teller.ask("console/publish-price", "from a future day on", Role.ADMIN, input=price)
    wrong = price | {"idempotencyKey": "console-8", "price": 0}
    await teller.ask("console/publish-price", "what cannot be meant", Role.ADMIN, input=wrong)
    policy = {"idempotencyKey": "console-9", "parameter": "REMEMBERED_CARDS", "value": "3"}
    policy |= {"validFrom": "2024-06-01", "source": "Circular 12"}
    await teller.ask("console/publish-policy", "from a future day on", Role.ADMIN, input=policy)


async def _looked_up(teller: Teller) -> None:
    number, msisdn = {"number": CARD}, {"msisdn": MSISDN}
    for which, variables in (
        ("console/sign-in-check", {}),
        ("console/find-card", number),
        ("console/find-subscriber", msisdn),
        ("console/support", msisdn | {"card": CARD}),
        ("console/renewals", {"first": 2}),
        ("console/screen-latest-renewals", {"first": 2}),
        ("console/service-day", {"on": "2024-03-15", "from": "2024-03-15", "until": "2024-03-16"}),
        ("console/refused-attempts", {"payerMsisdn": POOR}),
        ("console/messages", {"to": MSISDN}),
        ("console/statement", msisdn),
        ("console/ledger-accounts", {}),
        ("console/policies", {"on": "2024-03-15"}),
        ("console/circulars", {}),
        ("console/package", {"code": "TRON_VEN", "productLine": "DTH_OTT"}),
        ("mobile/sign-in-check", msisdn),
        ("mobile/card", number),
        ("mobile/my-renewals", msisdn),
        ("mobile/my-statement", msisdn),
        ("mobile/my-messages", {"to": MSISDN}),
        ("mobile/packages", {"productLine": "DTH_OTT"}),
    ):
        await teller.ask(which, "as it then is", **variables)
    await teller.ask("mobile/sign-in-check", "of another's number", msisdn=POOR)
    await teller.ask("console/find-subscriber", "whom nobody knows", msisdn="84909999999")
