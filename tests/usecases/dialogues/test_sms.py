"""Short messages: kept, acted on once, answered, and no floods (K-SMS-ON, K-SMS-ONCE, K-SMS-LOOP, K-SMS-WRONG)."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.catalogue.policy import Parameter
from domain.dialogues.sms.message import IncomingState
from domain.subscribers.subscriber import Operator
from domain.usecases.dialogues.receive_sms import Arrived
from tests.builders.catalogue import a_policy_version
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.dialogues.handset import Handset
from tests.usecases.dialogues.test_paying import AN_ID, KilledError
from tests.usecases.requests import TODAY, on_record

ACCOUNT = "0901234567"


def states(phone: Handset) -> list[IncomingState]:
    return [each.state for each in phone.world.records.incoming.values()]


async def test_a_purchase_by_sms_is_made_and_told(phone: Handset) -> None:
    """K-SMS-ON: for the sender's own number, at the price of the day with the fee; in the night too (K-SMS-WRONG)."""
    phone.world.clock.turn_to(TODAY, time(3))
    await phone.sms("ON K NAP215")
    (renewal,) = phone.world.records.renewals.values()
    assert (renewal.card_number, renewal.total, renewal.payer_msisdn) == (ACCOUNT, 240_800, MSISDN)
    assert phone.keys == ["kplus.renewed"]
    assert [each.message.not_before for each in phone.world.records.messages.values()] == [None]
    (kept,) = phone.world.records.incoming.values()
    assert kept.state is IncomingState.DONE
    assert kept.recorded is not None
    assert kept.recorded.ref == renewal.ref


async def test_the_same_message_is_acted_on_once(phone: Handset) -> None:
    """K-SMS-ONCE: by its id, and without one by its text within a minute."""
    await asyncio.gather(*(phone.sms("ON K NAP215", gateway_id="same") for _ in range(10)))
    for _ in range(3):
        await phone.sms("ON CB NAP219", gateway_id=None)
    assert len(phone.world.records.renewals) == 2
    assert states(phone) == [IncomingState.DONE] * 2
    phone.world.clock.pass_by(timedelta(seconds=61))
    await phone.sms("ON CB NAP219", gateway_id=None)
    assert states(phone) == [IncomingState.DONE] * 2 + [IncomingState.REPEATED]


async def test_the_same_purchase_soon_after_is_answered_with_how_to_make_it_twice(phone: Handset) -> None:
    """K-SMS-ON: within SMS_REPEAT_MINUTES; with a 2 it is made, and one that was refused may be tried again."""
    await phone.sms("ON K NAP215")
    await phone.sms("on k nap215 0901 234 567")
    assert len(phone.world.records.renewals) == 1
    assert "soan ON K NAP215 2 gui 9029" in phone.inbox[-1][1]
    await phone.sms("ON K NAP215 2")
    await phone.sms("ON K NAP215 2")
    assert len(phone.world.records.renewals) == 2
    phone.world.clock.pass_by(timedelta(minutes=5, seconds=1))
    await phone.sms("ON K NAP215")
    assert len(phone.world.records.renewals) == 3
    poor = Handset(phone.world, msisdn="84902222222")
    await on_record(phone.world.service, poor.msisdn, balance=1)
    for _ in range(2):
        await poor.sms("ON K NAP215")
    assert poor.keys == ["refusal.poor"] * 2


@pytest.mark.parametrize("text", ["\u200bON\u00a0K\u2003NAP215\u2060", "on_k\r\nnap215.", "\u201cÓN k\tNAP215\u201d"])
async def test_what_cannot_be_seen_is_kept_and_read_as_blanks(phone: Handset, text: str) -> None:
    """K-SMS-READ: no-break and zero-width ones too."""
    await phone.sms(text)
    assert len(phone.world.records.renewals) == 1


async def test_wrong_syntax_is_answered_three_times_an_hour(phone: Handset) -> None:
    """K-SMS-LOOP, K-SMS-WRONG: with the commands of the code."""
    for text in ("xin chao", "ON K NAP169", "KPLUS?", "hm", "hm hm"):
        await phone.sms(text)
    assert phone.keys == ["sms.syntax_9029"] * 3
    assert states(phone) == [IncomingState.MISREAD] * 5
    phone.world.clock.pass_by(timedelta(minutes=61))
    await phone.sms("7", code="511")
    assert phone.keys[-1] == "sms.syntax_511"


async def test_only_so_many_messages_of_one_number_are_acted_on(phone: Handset) -> None:
    """K-SMS-LOOP, G-LIMITS: twenty an hour, or as a policy says, however many come at once."""
    phone.world.records.policies[AN_ID] = a_policy_version(Parameter.SMS_PER_HOUR, "5", TODAY)
    await asyncio.gather(*(phone.sms("KPLUS") for _ in range(12)))
    assert states(phone).count(IncomingState.TOO_MANY) == 7
    assert phone.keys == ["refusal.auto_renewal_nothing_pending"] * 5


@pytest.mark.parametrize("sender", ["9029", "KPLUS", "511", "MobiFone", "0123", "+1 202 555 0100", "", "84212345678"])
async def test_who_is_no_phone_gets_no_reply(empty: World, sender: str) -> None:
    """K-SMS-LOOP: senders that are no phone numbers, short codes and our own names."""
    phone = Handset(empty, msisdn=sender)
    await phone.sms("xin chao")
    await phone.sms("ON K NAP215")
    assert states(phone) == [IncomingState.NO_PHONE] * 2
    assert not empty.records.messages


async def test_a_code_that_is_nobody_s_is_kept_and_not_answered(phone: Handset) -> None:
    """K-SMS-WRONG: 9029 and 511 have readers; another founder's code will have its own."""
    await phone.sms("KPLUS", code="1234")
    assert states(phone) == [IncomingState.NO_SERVICE]
    assert phone.keys == []


async def test_advances_by_sms(empty: World) -> None:
    """S-REQUEST, S-CONFIRM: a code asks, `D` grants the newest, once; in the night too (K-SMS-WRONG)."""
    empty.clock.turn_to(TODAY, time(2))
    await on_record(empty.service, operator=Operator.VIETTEL, balance=0)
    phone = Handset(empty)
    await phone.sms("1", code="511")
    await phone.sms(" đ. ", code="511")
    await phone.sms("D", code="511")
    assert phone.keys == ["splus.to_confirm", "splus.granted", "refusal.advance_confirmed_before"]
    assert {each.message.not_before for each in empty.records.messages.values()} == {None}
    stranger = Handset(empty, msisdn="84911111111")
    await stranger.sms("1", code="511")
    assert stranger.keys == ["sms.not_on_record"]


async def test_what_was_kept_and_not_acted_on_is_taken_up(phone: Handset) -> None:
    """K-SMS-ONCE: whoever died half-way, the next acts on it, once."""

    async def die(*_: object) -> None:
        raise KilledError

    act = phone.world.service.dialogues.act
    dead = replace(act, performers=dict.fromkeys(act.performers, die))  # type: ignore[arg-type]
    kept = await phone.sms("xin chao")
    received = phone.world.service.dialogues.receive
    assert kept is not None
    from_before = await received(_arrived(phone))
    assert from_before is not None
    with pytest.raises(KilledError):
        await dead(from_before)
    assert await act.left_behind() == 0
    phone.world.clock.pass_by(timedelta(seconds=31))
    assert await act.left_behind() == 1
    assert await act.left_behind() == 0
    assert len(phone.world.records.renewals) == 1


def _arrived(phone: Handset) -> Arrived:
    return Arrived(principal="partner:gateway", gateway_id="x", sender=phone.msisdn, code="9029", text="ON K NAP215")


async def test_a_card_system_that_is_away_is_told(phone: Handset) -> None:
    """K-CARD: nothing is charged, and the customer hears that it is to try later."""
    phone.world.clock.pass_by(timedelta(hours=1))
    phone.world.card_system.down = True
    await phone.sms("ON K NAP215 0912345678")
    assert phone.keys == ["kplus.upstream_down"]
    assert not phone.world.records.renewals


TEXTS = st.lists(
    st.text(max_size=60)
    | st.sampled_from(
        ["KPLUS", "ON K NAP215", "D", "1", "ON K NAP2 15", "\u0110\u1ed2NG \U0001f600", "on  k\u00a0nap215"]
    ),
    max_size=12,
)


async def no_money_but_by_a_whole_command(texts: list[str]) -> None:
    """Send them all from one number."""
    world = World.on(TODAY)
    await on_record(world.service)
    phone = Handset(world)
    for text in texts:
        await phone.sms(text)
    assert len(world.records.incoming) == len(texts)
    commands = [text for text in texts if "".join(text.casefold().split()) == "onknap215"]
    assert len(world.records.renewals) <= len(commands)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=TEXTS)
async def test_no_text_moves_money_but_a_whole_command(texts: list[str]) -> None:
    """K-SMS-READ: marks, blanks, emoji and floods cause no error."""
    await no_money_but_by_a_whole_command(texts)


@pytest.mark.proof
@settings(max_examples=2_500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=TEXTS)
async def test_of_ten_thousand_texts_none_moves_money_but_a_whole_command(texts: list[str]) -> None:
    """K-SMS-READ, K-SMS-LOOP."""
    await no_money_but_by_a_whole_command(texts)
