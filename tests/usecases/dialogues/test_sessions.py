"""Sessions: how long they live, where they begin, what of their input is new (K-USSD-STATE)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.catalogue.policy import Parameter
from domain.dialogues.commands import Outcome
from domain.dialogues.session import InputMode
from tests.builders.cards import CARD_NUMBER
from tests.builders.catalogue import a_policy_version
from tests.fakes.world import World
from tests.usecases.dialogues.handset import Handset
from tests.usecases.dialogues.test_paying import AN_ID, MENU, KilledError
from tests.usecases.requests import TODAY, on_record


async def test_a_session_is_over_after_silence_and_after_three_minutes(phone: Handset) -> None:
    """K-USSD-STATE: a policy says how long the silence may last."""
    await phone.dial()
    for _ in range(3):
        phone.world.clock.pass_by(timedelta(seconds=55))
        assert not (await phone.press("x")).ended
    phone.world.clock.pass_by(timedelta(seconds=20))
    assert (await phone.press("x")).text.startswith("Phien giao dich da ket thuc")
    phone.world.records.policies[AN_ID] = a_policy_version(Parameter.USSD_IDLE_SECONDS, "5", TODAY)
    phone.session = "session-2"
    await phone.dial()
    phone.world.clock.pass_by(timedelta(seconds=6))
    assert (await phone.press(CARD_NUMBER)).ended


async def test_an_id_that_comes_again_is_another_session(phone: Handset, world: World) -> None:
    """K-USSD-STATE: for another number, and for the same one once its session is over."""
    await phone.dial()
    await phone.press(CARD_NUMBER)
    await on_record(world.service, "84902222222")
    other = Handset(world, msisdn="84902222222")
    assert "nhap so the" in (await other.dial()).text
    assert (await phone.again()).text == MENU
    phone.world.clock.pass_by(timedelta(minutes=4))
    assert "nhap so the" in (await phone.dial()).text
    assert len(world.records.sessions) == 3


async def test_a_card_may_be_dialled_with_the_code(phone: Handset) -> None:
    """K-USSD-STATE: `*995*<card>#`, however a gateway passes it on."""
    assert (await phone.dial(f"*995*{CARD_NUMBER}#")).text == MENU
    assert (await phone.send(CARD_NUMBER)).text == MENU
    assert "hinh thuc thanh toan" in (await phone.send(f"{CARD_NUMBER}*2")).text
    for session, first in (("a", CARD_NUMBER), ("b", f"*995*{CARD_NUMBER}#")):
        phone.session, phone.code = session, "*995#" if first == CARD_NUMBER else first
        assert (await phone.send(first)).text == MENU
        assert "hinh thuc thanh toan" in (await phone.send(f"{first}*2")).text
    phone.session, phone.code = "c", "*995#"
    assert "nhap so the" in (await phone.send("*995#")).text
    assert (await phone.send(f"*995#*{CARD_NUMBER}")).text == MENU
    phone.session = "d"
    assert (await phone.dial("*995*123#")).text.startswith("So the khong dung dinh dang.")


async def test_a_gateway_may_send_the_last_key_alone(world: World) -> None:
    """K-USSD-STATE: what arrived before the last screen had left is a repeat."""
    phone = Handset(world, mode=InputMode.LAST)
    await phone.dial()
    assert (await phone.press(CARD_NUMBER)).text == MENU
    assert (await phone.press("")).text == MENU
    assert "tru 196.000d" in (await phone.press("2", "1")).text
    early = world.clock.now() - timedelta(milliseconds=1)
    assert "tru 196.000d" in (await world.service.dialogues.answer(replace(phone.asked("1"), arrived_at=early))).text
    assert not world.records.renewals
    done = await phone.press("1")
    assert "thanh cong" in done.text
    assert await phone.press("1") == done
    assert len(world.records.renewals) == 1


async def test_a_step_begun_by_a_process_that_is_no_more_is_taken_up(phone: Handset) -> None:
    """K-USSD-STATE, G-ONCE: whoever is asked next carries it out, once."""
    await phone.dial()
    await phone.press(CARD_NUMBER, "2", "1")
    answer, world = phone.world.service.dialogues.answer, phone.world

    async def die(*_: object) -> Outcome:
        raise KilledError

    doing = dict(answer.performers)
    dead = replace(answer, performers=dict.fromkeys(doing, die))
    phone.text += "*1"
    with pytest.raises(KilledError):
        await dead(phone.asked(phone.text))
    (session,) = world.records.sessions.values()
    assert session.pending is not None
    assert not world.records.renewals
    confirmed, phone.text = phone.text, phone.text.removesuffix("1") + "2"
    done = await phone.again()
    assert "thanh cong" in done.text, "what was confirmed first is carried out; the cancellation came too late"
    assert await phone.send(confirmed) == done
    assert len(world.records.renewals) == 1


async def test_an_input_that_does_not_go_on_from_what_was_answered_changes_nothing(phone: Handset) -> None:
    """K-USSD-STATE: older than what was answered, or of nobody knows what."""
    await phone.dial()
    shown = await phone.press(CARD_NUMBER, "2", "1")
    for text in (f"{CARD_NUMBER}*2", f"{CARD_NUMBER}*3*1*1", f"{CARD_NUMBER}*2*11", f"{'9' * len(phone.text)}*1"):
        assert await phone.send(text) == shown
    (session,) = phone.world.records.sessions.values()
    assert (session.step, len(phone.world.records.renewals)) == (3, 0)


async def test_before_its_first_day_and_under_other_codes_there_is_no_service(phone: Handset) -> None:
    """K-USSD-102: an unknown service code ends with a text that says so."""
    for code in ("*996#", "*99#", "nothing", "", "*995", "*1#"):
        phone.session = f"for {code}"
        screen = await phone.dial(code)
        assert screen.ended == (code != "*995"), code
    phone.world.clock.turn_to(date(2020, 7, 24))
    phone.session = "early"
    assert (await phone.dial()).text.startswith("Ma dich vu khong dung")


async def test_the_last_input_of_a_session_that_ended_is_answered_the_same_later_too(phone: Handset) -> None:
    """K-USSD-STATE, G-ONCE."""
    await phone.dial()
    done = await phone.press(CARD_NUMBER, "2", "1", "1")
    phone.world.clock.pass_by(timedelta(minutes=10))
    assert await phone.again() == done
    assert len(phone.world.records.renewals) == 1
