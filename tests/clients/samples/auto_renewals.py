"""Samples of auto-renewal: registering, confirming, cancelling, and the day's sweeps."""

from datetime import date

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN
from tests.clients.samples.sample_files import Teller

SECOND_CARD = "310000000001"
DUE = date(2024, 4, 20)
"""The expiry day of the second card."""


async def told(teller: Teller) -> None:
    """Tell of them in an order in which each makes sense."""
    card = {"number": SECOND_CARD, "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": DUE.isoformat()}
    await teller.ask("partner/upsert-decoder-card", "a second card", input=card)
    for which, title, key, number, over_ussd in (
        ("mobile/register-auto-renewal", "from now on", "app-30", CARD, False),
        ("mobile/register-auto-renewal", "awaits the SMS", "app-31", SECOND_CARD, True),
    ):
        asked = {"idempotencyKey": key, "msisdn": MSISDN, "cardNumber": number, "overUssd": over_ussd}
        await teller.ask(which, title, input=asked)
    for title, key in (("confirmed by SMS", "app-32"), ("nothing to confirm", "app-33")):
        await teller.ask("mobile/confirm-auto-renewal", title, input={"idempotencyKey": key, "msisdn": MSISDN})
    cancelled = {"idempotencyKey": "app-34", "msisdn": MSISDN, "cardNumber": CARD}
    await teller.ask("mobile/cancel-auto-renewal", "no longer", input=cancelled)
    await teller.ask("mobile/my-auto-renewals", "as they then are", msisdn=MSISDN)
    await _swept(teller)


async def _swept(teller: Teller) -> None:
    sweep = {"kind": "CHARGE", "on": DUE.isoformat()}
    await teller.ask("console/sweep-plan", "what a day would do", on=DUE.isoformat())
    await teller.ask(
        "console/pause-sweep", "halted before it began", **sweep, reason="The television company asked for it."
    )
    await teller.ask("console/resume-sweep", "let go on", **sweep)
    await teller.ask("console/cap-sweep", "not more than a thousand", Role.ADMIN, **sweep, most=1_000)
    await teller.installed.giahan.auto_renewals.charge(DUE, lambda _: None)
    await teller.ask("console/sweeps", "when it is over", on=DUE.isoformat())
