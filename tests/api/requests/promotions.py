"""What the tests of the doors ask for of promotions."""

from datetime import date
from typing import Any

from domain.catalogue.promotion_publication import ProgrammeChanges
from domain.catalogue.publication import Span
from domain.months import instant_of
from domain.promotions.benefits import Benefit, PromotionUsage
from domain.sweeps.sweep import SweepKind
from domain.usecases.common.command import Asked
from domain.usecases.promotions.answer_sms import SmsCommand
from domain.usecases.promotions.publish_promotion import PublishPromotionCommand
from tests.api.support.installation import TODAY, Installation

HOLDER, OTHER_HOLDER = "84391000001", "84391000002"
"""Both are to be renewed at the end of the year, and have asked to cancel."""

UPGRADER, CANCELLER, MOVER, NEWCOMER = "84391000003", "84391000004", "84391000005", "84391000006"

UNTOLD = "84391000007"

UPSERT = "mutation ($input: UpsertSubscriberInput!) { upsertSubscriber(input: $input) { refusals { message } } }"

ENROL = """
mutation ($input: EnrolInput!) {
  enrolInPromotion(input: $input) { enrolment { id status } refusals { rule field message } replayed }
}
"""

OPT_OUT = "mutation ($input: PromotionStopInput!) { optOutOfRenewal(input: $input) { refusals { message } } }"
CALL_OFF = "mutation ($input: PromotionStopInput!) { cancelPromotion(input: $input) { refusals { message } } }"

BEGUN, EXPIRY = date(2024, 3, 1), date(2024, 12, 31)


async def postpaid(installed: Installation, msisdn: str, **told: Any) -> None:  # noqa: ANN401 - as it is sent
    """Put an individual's postpaid line on record."""
    line = {"msisdn": msisdn, "operator": "MOBIFONE", "billing": "POSTPAID", "activatedOn": "2015-01-01"}
    more = {"province": "Quảng Ninh", "billingCycleDay": 1}
    assert (await installed.ask(UPSERT, input=line | more | told))["upsertSubscriber"]["refusals"] == []


async def enrolled(installed: Installation, msisdn: str, package: str = "KN1", *, expires_on: date = EXPIRY) -> str:
    """Enrol a line, until the end of the year if no day is given, and tell the enrolment's id."""
    await postpaid(installed, msisdn)
    asked = {"idempotencyKey": f"enrol {msisdn}", "msisdn": msisdn, "promotion": "KHCN", "package": package}
    days = {"startsOn": str(BEGUN), "expiresOn": str(expires_on)}
    answer = (await installed.ask(ENROL, input=asked | days))["enrolInPromotion"]
    assert answer["refusals"] == []
    return str(answer["enrolment"]["id"])


async def stopped(installed: Installation, mutation: str, msisdn: str) -> None:
    """Want no renewal, or nothing more of the programme."""
    (answer,) = (await installed.ask(mutation, input={"idempotencyKey": f"stop {msisdn}", "msisdn": msisdn})).values()
    assert answer["refusals"] == []


async def lasts_until(installed: Installation, day: date) -> None:
    """Have individuals' programme end on another day, so that whoever has it until then may be renewed."""
    span = Span(valid_from=BEGUN, valid_to=None, source="a circular of a test")
    command = PublishPromotionCommand(promotion="KHCN", changes=ProgrammeChanges(expires_on=day), span=span)
    await installed.giahan.promotions.publish(Asked("sample", "publish"), command)


async def promoted(installed: Installation, *prepaid: str) -> tuple[str, str]:
    """Put on record all that promotions need, and tell the two holders' enrolments.

    Prepaid payers were postpaid for a moment, so that they have had an enrolment too.
    """
    promotions = installed.giahan.promotions
    await lasts_until(installed, EXPIRY)
    holders = [await enrolled(installed, msisdn) for msisdn in (HOLDER, OTHER_HOLDER)]
    for msisdn in (HOLDER, OTHER_HOLDER):
        await promotions.answer_sms(Asked("sample", f"sms {msisdn}"), SmsCommand(msisdn=msisdn, text="HUY KM"))
        await promotions.report_usage(
            PromotionUsage(
                usage_id="sample",
                msisdn=msisdn,
                benefit=Benefit.MINUTES,
                quantity=3,
                used_at=instant_of(date(2024, 3, 10)),
            )
        )
    for msisdn in (UPGRADER, CANCELLER, MOVER):
        await enrolled(installed, msisdn, "CT1")
    await postpaid(installed, NEWCOMER)
    await _untold(installed)
    for msisdn in prepaid:
        await once_enrolled(installed, msisdn)
    return holders[0], holders[1]


async def _untold(installed: Installation) -> None:
    """Let the renewal day of an enterprise pass that nobody told anything."""
    promotions, renewal = installed.giahan.promotions, date(2024, 3, 11)
    span = Span(valid_from=BEGUN, valid_to=None, source="a circular of a test")
    changes = ProgrammeChanges(expires_on=date(2024, 3, 10))
    command = PublishPromotionCommand(promotion="KHDN", changes=changes, span=span)
    await promotions.publish(Asked("sample", "publish enterprises"), command)
    installed.clock.turn_to(date(2024, 3, 5))
    await postpaid(installed, UNTOLD, segment="ENTERPRISE", billingCycleDay=11)
    asked = {"idempotencyKey": "enrol untold", "msisdn": UNTOLD, "promotion": "KHDN", "package": "DN45"}
    answer = await installed.ask(ENROL, input=asked | {"startsOn": str(BEGUN), "expiresOn": "2024-03-10"})
    assert answer["enrolInPromotion"]["refusals"] == []
    installed.clock.turn_to(TODAY)
    await promotions.run(SweepKind.PROMOTION_RENEW, renewal, lambda _: None)


async def once_enrolled(installed: Installation, msisdn: str) -> str:
    """Enrol a payer that is prepaid before and after."""
    enrolment = await enrolled(installed, msisdn)
    await installed.ask(UPSERT, input={"msisdn": msisdn, "billing": "PREPAID"})
    return enrolment


def of_promotions() -> dict[str, str]:
    """Give arguments to every root field of promotions."""
    span, published = 'from: "2024-03-01", until: "2024-04-01"', 'validFrom: "2030-01-01", source: "circular"'
    provinces = ("SPECIAL", "REGION_1", "REGION_2", "REGION_3", "REGION_4")
    regions = ", ".join(f'{{region: {name}, code: "{name}", provinces: ["Nơi {name}"]}}' for name in provinces)
    change = f'promotion: "KHCN", changes: {{durationCycles: 6}}, {published}'
    return {
        "promotions": "",
        "promotionForecast": '(promotion: "KHCN", renewsOn: "2025-01-01")',
        "promotionFunnel": '(promotion: "KHCN")',
        "promotionsNotRenewed": '(promotion: "KHDN", since: "2024-03-01")',
        "promotionBook": f"({span})",
        "promotionEvidence": f'(msisdn: "{HOLDER}")',
        "promotionChange": f'(input: {{idempotencyKey: "promo-0", {change}}})',
        "enrolInPromotion": f'(input: {{idempotencyKey: "promo-1", msisdn: "{NEWCOMER}", promotion: "KHCN", '
        'package: "KN3", startsOn: "2024-03-01", expiresOn: "2024-12-31"})',
        "optOutOfRenewal": f'(input: {{idempotencyKey: "promo-2", msisdn: "{HOLDER}"}})',
        "cancelPromotion": f'(input: {{idempotencyKey: "promo-3", msisdn: "{CANCELLER}"}})',
        "upgradePromotion": f'(input: {{idempotencyKey: "promo-4", msisdn: "{UPGRADER}", package: "CT4"}})',
        "moveRegion": f'(input: {{idempotencyKey: "promo-5", msisdn: "{MOVER}", region: SPECIAL, reason: "Moved."}})',
        "reportPromotionUsage": f'(input: {{usageId: "promo-6", msisdn: "{HOLDER}", benefit: MINUTES, quantity: 1, '
        'usedAt: "2024-03-10T00:00:00Z"})',
        "publishPromotion": f'(input: {{idempotencyKey: "promo-7", {change}}})',
        "publishPromotionRegions": f'(input: {{idempotencyKey: "promo-8", regions: [{regions}], {published}}})',
    }
