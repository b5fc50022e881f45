"""What subscribers and partners are told of a promotion (G-MSG, P-NOTICE, P-SMSFEE)."""

import re
from collections import Counter
from datetime import date
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from domain.messages.message import Message, compose
from domain.promotions import messages
from domain.promotions.stopping import StopKind
from domain.refusal import Says
from domain.webhooks.endpoint import WebhookEndpoint
from domain.webhooks.event import EventType
from tests.builders.promotions import RENEWAL, held, the_round
from tests.builders.texts import the_texts, told
from tests.contracts.webhooks.hooks import NOW
from tests.fakes.world import World
from tests.services.promotions.place import BEGINS, MSISDN, RENEW, in_memory
from tests.usecases.requests import made

GSM_7 = re.compile(r"[\x20-\x5a\x5f\x61-\x7a]*")
ENTERPRISE = [("DN45", "KHDN"), ("DN180", "KHDN"), ("GM9001", "KHDN"), ("KN1", "KHCN_DN"), ("GM1", "KHCN_DN")]


@pytest.mark.parametrize(("package", "promotion"), ENTERPRISE)
def test_a_notice_says_what_until_when_at_what_fee_and_how_to_refuse(package: str, promotion: str) -> None:
    """P-NOTICE: in the words of the source, every figure given."""
    round_ = the_round(promotion)
    into = round_.programme.renewed_into(package, None)
    assert into is not None
    text = told(
        messages.will_renew(held(package, promotion), into, round_.programme, RENEWAL, date(2016, 6, 30), RENEWAL)
    )
    assert "31/12/2015" in text
    assert "30/06/2016" in text
    assert f"{into.total:,}d".replace(",", ".") in text
    assert "HUY GH gui 999 truoc 24h ngay 31/12/2015" in text


def test_every_own_text_can_be_sent_as_it_is() -> None:
    """G-MSG: GSM-7."""
    own = [text for text in the_texts().by_key.values() if text.sender == "999"]
    assert len(own) > 40
    assert [text.key for text in own if not GSM_7.fullmatch(re.sub(r"\{\w+\}", "", text.text))] == []


def a_message(length: int) -> Message:
    message = compose(UUID(int=1), "84901234567", Says("promo.cancelled"), the_texts(), None)
    return Message(**{name: getattr(message, name) for name in Message.__slots__} | {"text": "x" * length})


@pytest.mark.parametrize(("length", "room"), [(100, True), (150, False), (160, False), (200, True), (300, False)])
def test_the_fee_of_a_message_is_said_where_there_is_room(length: int, room: bool) -> None:  # noqa: FBT001
    """P-SMSFEE: where that makes the message no longer to send."""
    longer = messages.with_sms_fee(a_message(length), the_texts(), 200)
    assert longer.text.endswith("Cuoc gui 999: 200d/SMS.") == room


async def test_partners_hear_of_the_course_of_those_they_enrolled() -> None:
    """P-NOTICE, P-OPTOUT, P-WHEN, P-END: and nobody hears of what another enrolled."""
    world = World.on(BEGINS)
    place = in_memory(world)
    for owner in ("app", "another"):
        endpoint = WebhookEndpoint(
            id=uuid7(),
            owner=owner,
            url="https://partner.example/",
            types=frozenset(),
            created_at=NOW,
            created_by="binh",
        )
        world.records.endpoints[endpoint.id] = endpoint
        world.records.endpoint_changes += 1
    for msisdn in (MSISDN, "84907654321"):
        await place.on_record(msisdn)
        made(await place.enrol(msisdn=msisdn))
    made(await place.stop(StopKind.OPT_OUT, "84907654321"))
    await place.notified()
    place.at(RENEWAL)
    await place.run(RENEW)
    made(await place.stop(StopKind.CANCEL))
    queued = sorted(world.records.deliveries.values(), key=lambda each: each.delivery.id)
    told_of = [(each.delivery.type, each.delivery.about) for each in queued]
    assert Counter(told_of) == {
        (EventType.PROMOTION_OPTED_OUT, "84907654321"): 1,
        (EventType.PROMOTION_NOTIFIED, MSISDN): 2,
        (EventType.PROMOTION_RENEWED, MSISDN): 1,
        (EventType.PROMOTION_ENDED, MSISDN): 1,
    }
