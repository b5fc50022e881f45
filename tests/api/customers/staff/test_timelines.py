"""Timelines: everything that happened to a subscriber or a card, by the instant at which it happened (K-SUPPORT)."""

from datetime import datetime, timedelta
from typing import Any

from tests.api.requests.online import CARD as ONLINE_CARD
from tests.api.requests.online import known_card, started, told
from tests.api.requests.promotions import (
    EXPIRY,
    HOLDER,
    OPT_OUT,
    UPGRADER,
    enrolled,
    lasts_until,
    stopped,
)
from tests.api.requests.renewals import CARD, MSISDN, card_on_record, on_record, renewed
from tests.api.requests.sample_parties import OTHER, SampleParties
from tests.api.support.installation import TODAY, Installation

EVENTS = """
edges { cursor node { id at summary cause { id __typename } ... on RecordedEvent { kind } } }
pageInfo { hasNextPage endCursor }
"""

ARGUMENTS = (
    "($number: String!, $kinds: [TimelineKind!], $since: DateTime, $until: DateTime, $first: Int!, $after: String)"
)
UPGRADE = "mutation ($input: UpgradePromotionInput!) { upgradePromotion(input: $input) { refusals { message } } }"

ASKED = "timeline(kinds: $kinds, from: $since, until: $until, first: $first, after: $after)"

OF_SUBSCRIBER = f"query {ARGUMENTS} {{ found: subscriber(msisdn: $number) {{ {ASKED} {{ {EVENTS} }} }} }}"
OF_CARD = f"query {ARGUMENTS} {{ found: decoderCard(number: $number) {{ {ASKED} {{ {EVENTS} }} }} }}"


async def pages(installed: Installation, document: str, number: str, first: int = 100, **asked: Any) -> list[Any]:  # noqa: ANN401
    """Read a whole timeline, page by page."""
    events, after = list[Any](), None
    while True:
        answer = await installed.ask(document, number=number, first=first, after=after, **asked)
        timeline = answer["found"]["timeline"]
        events += [edge["node"] for edge in timeline["edges"]]
        if not timeline["pageInfo"]["hasNextPage"]:
            return events
        after = timeline["pageInfo"]["endCursor"]


def instants(events: list[Any]) -> list[datetime]:
    """Tell when they happened."""
    return [datetime.fromisoformat(each["at"]) for each in events]


async def test_a_timeline_tells_everything_once_however_it_is_paged(sample: SampleParties) -> None:
    """K-SUPPORT: renewals, refusals, messages, dialogues, top-ups, registrations, promotions, reports and staff."""
    whole = await pages(sample.installed, OF_SUBSCRIBER, MSISDN)
    assert {each["kind"] for each in whole} >= {
        "RENEWAL", "REFUSED_ATTEMPT", "MESSAGE", "TOP_UP", "AUTO_RENEWAL", "PROMOTION", "STAFF", "REPORT",
    }  # fmt: skip
    assert instants(whole) == sorted(instants(whole), reverse=True)
    for first in (1, 3):
        paged = await pages(sample.installed, OF_SUBSCRIBER, MSISDN, first)
        assert [each["id"] for each in paged] == [each["id"] for each in whole]
    assert len({each["id"] for each in whole}) == len(whole)
    assert all(each["summary"] for each in whole)
    assert {"DialogueSession", "IncomingMessage"} <= {each["cause"]["__typename"] for each in whole if each["cause"]}
    assert sample.others_renewal not in str(whole)


async def test_a_timeline_is_of_the_kinds_asked_for_each_with_its_cause(sample: SampleParties) -> None:
    (event,) = await pages(sample.installed, OF_SUBSCRIBER, MSISDN, kinds=["RENEWAL"])
    assert event["cause"] == {"id": sample.renewal, "__typename": "Renewal"}
    assert CARD in event["summary"]
    (other,) = await pages(sample.installed, OF_SUBSCRIBER, OTHER, kinds=["RENEWAL"])
    assert other["cause"]["id"] == sample.others_renewal


async def test_a_card_has_a_timeline_of_its_own(sample: SampleParties) -> None:
    events = await pages(sample.installed, OF_CARD, CARD)
    kinds = {each["kind"] for each in events}
    assert kinds >= {"RENEWAL", "REFUSED_ATTEMPT", "ACTIVATION", "AUTO_RENEWAL", "REPORT"}
    assert instants(events) == sorted(instants(events), reverse=True)
    paid = await pages(sample.installed, OF_CARD, ONLINE_CARD, kinds=["ONLINE_PAYMENT"])
    assert sorted("e-voucher" in each["summary"] for each in paid) == [False, True], "and a card at a gateway"


async def test_what_happened_earlier_stands_earlier_though_it_was_recorded_later(installed: Installation) -> None:
    """K-SUPPORT: the order is that of what happened, and not that of what was written down."""
    await on_record(installed)
    await card_on_record(installed)
    later = await renewed(installed)
    installed.clock.turn_to(TODAY - timedelta(days=3))
    earlier = await renewed(installed, "renew-2")
    for document, number in ((OF_SUBSCRIBER, MSISDN), (OF_CARD, CARD)):
        paid = await pages(installed, document, number, 1, kinds=["RENEWAL"])
        assert [each["cause"]["id"] for each in paid] == [later["id"], earlier["id"]]
        (one,) = await pages(installed, document, number, kinds=["RENEWAL"], until=str(paid[0]["at"]))
        assert one["id"] == paid[1]["id"]
        (other,) = await pages(installed, document, number, kinds=["RENEWAL"], since=str(paid[0]["at"]))
        assert other["id"] == paid[0]["id"]


async def test_a_promotion_tells_of_each_of_its_steps(sample: SampleParties) -> None:
    """P-NOTICE, P-OPTOUT, P-CANCEL: joining, what was asked for and what became of it."""
    events = await pages(sample.installed, OF_SUBSCRIBER, HOLDER, kinds=["PROMOTION"])
    assert {each["cause"]["id"] for each in events} == {sample.enrolment}
    lines = " ".join(each["summary"] for each in events)
    assert "Tham gia khuyến mại KHCN, gói KN1." in lines
    assert "Yêu cầu hủy khuyến mại KHCN. Khách hàng: HUY KM." in lines


async def test_an_upgrade_and_an_opt_out_are_told(installed: Installation) -> None:
    """P-UPGRADE, P-OPTOUT: each where it happened, the package it was for with it."""
    await lasts_until(installed, EXPIRY)
    await enrolled(installed, UPGRADER, "CT1")
    installed.clock.pass_by(timedelta(days=1))
    asked = {"idempotencyKey": "up", "msisdn": UPGRADER, "package": "CT2"}
    assert (await installed.ask(UPGRADE, input=asked))["upgradePromotion"]["refusals"] == []
    installed.clock.pass_by(timedelta(days=1))
    await stopped(installed, OPT_OUT, UPGRADER)
    events = await pages(installed, OF_SUBSCRIBER, UPGRADER, kinds=["PROMOTION"])
    lines = [each["summary"] for each in reversed(events)]
    assert (lines[0], lines[1]) == ("Tham gia khuyến mại KHCN, gói CT1.", "Nâng cấp khuyến mại KHCN lên gói CT2.")
    assert "Không gia hạn khuyến mại KHCN; gói CT2 dùng đến hết hạn." in lines[2:]
    assert [f"{each:%d}" for each in reversed(instants(events))][:2] == ["15", "16"]


async def test_a_payment_at_a_gateway_tells_how_far_it_came(installed: Installation) -> None:
    """O-PENDING, O-MISMATCH: it began, and was paid."""
    await known_card(installed)
    renewal = await started(installed, "pay")
    installed.clock.pass_by(timedelta(minutes=2))
    assert await told(installed, renewal["gatewayReference"], "0")
    paid, began = await pages(installed, OF_CARD, ONLINE_CARD, kinds=["ONLINE_PAYMENT"])
    assert began["summary"].startswith("Bắt đầu thanh toán 175.000 đ qua napas.")
    assert paid["summary"] == "Đã thanh toán 175.000 đ qua napas."
    assert {began["cause"]["id"], paid["cause"]["id"]} == {renewal["id"]}
    assert instants([paid])[0] - instants([began])[0] == timedelta(minutes=2)


async def test_a_registration_is_asked_for_and_cancelled_at_two_instants(sample: SampleParties) -> None:
    """K-AUTO-ONE: each step stands where it happened."""
    events = await pages(sample.installed, OF_CARD, CARD, kinds=["AUTO_RENEWAL"])
    assert {each["cause"]["id"] for each in events} >= {sample.auto_renewal}
    assert len({each["id"] for each in events}) == len(events)
