"""Samples of S-Plus: offers, advances, the operator's events, reports, terms."""

from api.identity import Role
from tests.api.requests.advances import DEBTOR
from tests.api.requests.renewals import MSISDN
from tests.clients.samples.sample_files import Teller

ROWS = [{"monthsActiveFrom": 0, "averageMonthlyTopUpFrom": 0, "ceiling": 9_000}]


async def told(teller: Teller) -> None:
    """Tell of them in an order in which each makes sense."""
    line = {"msisdn": DEBTOR, "operator": "VIETTEL", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    await teller.ask("partner/upsert-subscriber", "a line of S-Plus", input=line)
    await teller.ask("mobile/advance-offers", "not for this line", msisdn=MSISDN)
    first = await _advanced(teller, "1")
    await teller.ask("console/transfer-refusals", "who owes may not transfer", msisdn=DEBTOR)
    await _events(teller)
    repaid = {"idempotencyKey": "shop-7-20", "msisdn": DEBTOR, "amount": 2_000}
    await teller.ask("partner/top-up", "a debt is repaid from it", input=repaid)
    why = {"advanceId": first, "reason": "It never arrived."}
    await teller.ask("console/refund-advance", "given back", Role.ADMIN, input=why | {"idempotencyKey": "console-20"})
    second = await _advanced(teller, "2")
    await teller.ask("console/screen-advance", "how it stands", id=second)
    lost = {"advanceId": second, "reason": "The line is gone.", "idempotencyKey": "console-21"}
    await teller.ask("console/write-off-advance", "written off", Role.ADMIN, input=lost)
    await _terms(teller)


async def _advanced(teller: Teller, which: str) -> str:
    wanted = {"idempotencyKey": f"ask-{which}", "msisdn": DEBTOR, "bundle": "SMS_ON_NET", "quantity": 5}
    requested = await teller.ask("mobile/request-advance", "asked for", Role.PARTNER, input=wanted)
    advance = str(requested["requestAdvance"]["advance"]["id"])
    confirmed = {"idempotencyKey": f"confirm-{which}", "advanceId": advance}
    await teller.ask("mobile/confirm-advance", "confirmed and granted", Role.PARTNER, input=confirmed)
    return advance


async def _events(teller: Teller) -> None:
    called = {"eventId": "call-1", "msisdn": DEBTOR}
    await teller.ask("partner/report-failed-call", "a call failed for lack of money", input=called)
    used = {"msisdn": DEBTOR, "bundle": "SMS_ON_NET", "usedAt": "2024-03-15T02:00:00Z"}
    for title, quantity in (("two messages were sent", 2), ("more than is left", 100)):
        usage = used | {"usageId": f"usage-{quantity}", "quantity": quantity}
        await teller.ask("partner/report-bundle-usage", title, input=usage)


async def _terms(teller: Teller) -> None:
    price = {"idempotencyKey": "console-22", "bundle": "DATA", "unitPrice": 90, "quantities": [50]}
    later = {"validFrom": "2030-01-01", "source": "Circular 13"}
    await teller.ask("console/publish-advance-price", "from a future day on", Role.ADMIN, input=price | later)
    table = {"idempotencyKey": "console-23", "rows": ROWS} | later
    await teller.ask("console/publish-advance-ceilings", "from a future day on", Role.ADMIN, input=table)
    span = {"from": "2024-03-01", "until": "2024-04-01"}
    await teller.ask("console/advance-terms", "in force today")
    await teller.ask("console/advance-reports", "a month", **span)
    await teller.ask("console/try-ceilings", "what they would have advanced", rows=ROWS, **span)
