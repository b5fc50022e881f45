"""Samples of promotions: enrolling, stopping, changing, what staff watch and publish."""

from api.identity import Role
from tests.api.requests.promotions import (
    CANCELLER,
    HOLDER,
    MOVER,
    NEWCOMER,
    UPGRADER,
    promoted,
)
from tests.clients.samples.sample_files import Teller

LATER = {"validFrom": "2030-01-01", "source": "Circular 14"}
REGIONS = ("SPECIAL", "REGION_1", "REGION_2", "REGION_3", "REGION_4")


async def told(teller: Teller) -> None:
    """Tell of them in an order in which each makes sense."""
    await promoted(teller.installed)
    days = {"startsOn": "2024-03-01", "expiresOn": "2024-12-31"}
    asked = {"msisdn": NEWCOMER, "promotion": "KHCN", "package": "KN3"} | days
    await teller.ask("partner/enrol-in-promotion", "enrolled", input=asked | {"idempotencyKey": "op-30"})
    await teller.ask("partner/enrol-in-promotion", "in one already", input=asked | {"idempotencyKey": "op-31"})
    await teller.ask("mobile/promotions", "in force on a day", on="2024-03-15")
    await _own(teller)
    used = {"msisdn": UPGRADER, "benefit": "MINUTES", "usedAt": "2024-03-14T02:00:00Z"}
    for title, quantity in (("within the package", 30), ("beyond it", 5_000)):
        usage = used | {"usageId": f"usage-{quantity}", "quantity": quantity}
        await teller.ask("partner/report-promotion-usage", title, input=usage)
    await _staff(teller)


async def _own(teller: Teller) -> None:
    shown = {"msisdn": HOLDER, "cycleStartsOn": "2024-03-01"}
    await teller.ask("mobile/my-promotion", "to be renewed at the end of the year", Role.SUPPORT, **shown)
    for which, title, number in (
        ("mobile/opt-out-of-renewal", "refused", HOLDER),
        ("mobile/opt-out-of-renewal", "refused before", HOLDER),
        ("mobile/cancel-promotion", "cancelled", CANCELLER),
    ):
        asked = {"msisdn": number, "idempotencyKey": f"app {title}"}
        await teller.ask(which, title, Role.SUPPORT, input=asked)
    for title in ("a dearer package", "twice in a cycle"):
        asked = {"msisdn": UPGRADER, "package": "CT2", "idempotencyKey": f"app {title}"}
        await teller.ask("mobile/upgrade-promotion", title, Role.SUPPORT, input=asked)


async def _staff(teller: Teller) -> None:
    moved = {"msisdn": MOVER, "region": "SPECIAL", "reason": "Moved to Ha Noi.", "idempotencyKey": "console-30"}
    await teller.ask("console/move-region", "moved", input=moved)
    span = {"from": "2024-03-14", "until": "2024-03-16"}
    await teller.ask(
        "console/promotion-reports", "a renewal day to come", promotion="KHCN", renewsOn="2025-01-01", **span
    )
    await teller.ask("console/screen-promotions", "in force", on="2024-03-15")
    await teller.ask("console/screen-enrolments", "with what was told", msisdn=HOLDER)
    await teller.ask("console/promotion-evidence", "one subscriber's page", msisdn=HOLDER)
    change = {"promotion": "KHCN", "changes": {"packages": [{"code": "CT1", "fee": 75_000}]}} | LATER
    now = change | {"validFrom": "2024-03-16", "idempotencyKey": "console-31"}
    await teller.ask("console/promotion-change", "whom a fee touches", Role.ADMIN, input=now)
    published = change | {"idempotencyKey": "console-32"}
    await teller.ask("console/publish-promotion", "from a future day on", Role.ADMIN, input=published)
    regions = [{"region": name, "code": name, "provinces": [f"Nơi {name}"]} for name in REGIONS]
    table = {"regions": regions, "idempotencyKey": "console-33"} | LATER
    await teller.ask("console/publish-promotion-regions", "from a future day on", Role.ADMIN, input=table)
