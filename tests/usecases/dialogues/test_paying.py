"""The dialogue of `*995#` from dial to outcome, once however often it is sent (K-USSD-STATE, K-USSD-HOLD)."""

import asyncio
from datetime import timedelta
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.dialogues.state import Place
from domain.months import Term
from domain.subscribers.subscriber import Billing, LineStatus
from tests.builders.cards import CARD_NUMBER
from tests.builders.catalogue import a_price_version
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.dialogues.handset import GATEWAY, Handset
from tests.usecases.requests import TODAY, in_date, on_record

AN_ID = UUID(int=77)


class KilledError(Exception):
    """The process is no more."""


MENU = (
    "Quy khach dang dung goi Tron ven, 1 thang, 175.000d. De gia han, Bam:\n1: Gia han tu dong\n"
    "2: Gia han goi cuoc hien tai\n3: Gia han goi cuoc khac\n9: Quay lai man hinh truoc"
)


async def test_a_card_is_renewed_from_dial_to_outcome(phone: Handset) -> None:
    """K-USSD-STATE: steps 1 to 6, each screen in the words of the source where it has some."""
    assert "nhap so the giai ma" in (await phone.dial()).text
    assert (await phone.press(CARD_NUMBER)).text == MENU
    assert (await phone.press("2")).text == (
        "Vui long chon hinh thuc thanh toan. \nBam 1: Tai khoan chinh (+ Phi dich vu: 12%)\nBam 9: Quay lai"
    )
    confirm = await phone.press("1")
    assert "gia 175.000d + phi DV 21.000d, tru 196.000d" in confirm.text
    done = await phone.press("1")
    assert done.ended
    assert done.text.startswith(f"Gia han thanh cong the {CARD_NUMBER} goi Tron ven 1 thang den 20/05/2024.")
    assert phone.keys == ["kplus.renewed"]
    (kept,) = phone.world.records.messages.values()
    assert kept.message.not_before is None
    (renewal,) = phone.world.records.renewals.values()
    assert (renewal.total, renewal.payer_msisdn) == (196_000, MSISDN)
    assert (GATEWAY, next(iter(key for who, key in phone.world.records.keys if key.startswith("ussd:")))) in (
        phone.world.records.keys
    )


async def test_the_same_input_gets_the_same_screen_and_does_nothing_again(phone: Handset) -> None:
    """K-USSD-STATE, G-ONCE: twenty times at once, and later; an older input gets the screen of now."""
    await phone.dial()
    await phone.press(CARD_NUMBER, "2", "1")
    older = phone.text
    phone.text += "*1"
    screens = await asyncio.gather(*(phone.again() for _ in range(20)))
    assert len(set(screens)) == 1
    assert len(phone.world.records.renewals) == 1
    assert await phone.again() == await phone.send(older) == await phone.send("") == screens[0]
    assert len(phone.world.records.renewals) == 1
    assert phone.keys == ["kplus.renewed"]


async def test_two_keys_at_once_are_one_key(phone: Handset) -> None:
    """K-USSD-STATE: of a confirmation and a cancellation that race one counts, and both are told of it."""
    await phone.dial()
    await phone.press(CARD_NUMBER, "2", "1")
    both = await asyncio.gather(phone.send(f"{phone.text}*1"), phone.send(f"{phone.text}*2"))
    assert both[0] == both[1]
    assert len(phone.world.records.renewals) == ("thanh cong" in both[0].text)


async def test_what_was_confirmed_is_what_is_charged(phone: Handset) -> None:
    """K-USSD-HOLD: another price since the screen was shown is shown, and nothing is charged."""
    await phone.dial()
    await phone.press(CARD_NUMBER, "2", "1")
    key = PriceKey(ProductLine.DTH_OTT, "TRON_VEN", 0, Term.P1M)
    version = a_price_version(200_000, TODAY, key=key, timing=Timing.BEFORE_EXPIRY)
    phone.world.records.prices[AN_ID] = version
    shown = await phone.press("1")
    assert not shown.ended
    assert shown.text.startswith("GIA MOI!")
    assert "tru 224.000d" in shown.text
    assert not phone.world.records.renewals
    assert "thanh cong" in (await phone.press("1")).text
    (renewal,) = phone.world.records.renewals.values()
    assert renewal.total == 224_000


async def test_who_may_not_use_it_hears_so_at_once(empty: World) -> None:
    """K-PREPAID, K-ACTIVE, K-ABUSE: shortly on the screen, every reason by SMS."""
    await on_record(empty.service, billing=Billing.POSTPAID, status=LineStatus.BARRED_ONE_WAY, flagged=True, balance=0)
    phone = Handset(empty)
    screen = await phone.dial()
    assert screen.ended
    assert screen.text.startswith("Giao dich khong thanh cong! Chi danh cho TB tra truoc MobiFone.")
    assert phone.keys == ["refusal.not_prepaid", "refusal.not_active", "refusal.flagged"]
    assert (await phone.again()) == screen
    assert len(phone.keys) == 3
    stranger = Handset(empty, msisdn="84911111111")
    assert (await stranger.dial()).ended
    assert stranger.keys == ["refusal.payer_unknown"]


async def test_a_refused_payment_says_why(empty: World) -> None:
    """K-USSD-FIT: what fits on the screen, all of it by SMS."""
    await on_record(empty.service, balance=1_000, usage=0, activated_on=TODAY)
    await in_date(empty.service)
    phone = Handset(empty)
    await phone.dial()
    screen = await phone.press(CARD_NUMBER, "2", "1", "1")
    assert screen.ended
    assert "TKC khong du 196.000d." in screen.text
    assert set(phone.keys) == {"refusal.too_young", "refusal.too_little_usage", "refusal.poor"}


async def test_cancelling_and_leaving_at_the_confirmation_are_answered_by_sms(phone: Handset) -> None:
    """K-USSD-STATE: once each; leaving elsewhere is not."""
    await phone.dial()
    assert (await phone.press(CARD_NUMBER, "2", "1", "2")).ended
    assert phone.keys == ["kplus.payment_not_confirmed"]
    phone.session = "session-2"
    await phone.dial()
    await phone.press(CARD_NUMBER, "2", "1")
    close = phone.world.service.dialogues.close_left
    assert await close() == []
    phone.world.clock.pass_by(timedelta(seconds=61))
    assert await close() == [Place.CONFIRM]
    assert await close() == []
    assert phone.keys == ["kplus.payment_not_confirmed"] * 2
    assert "da ket thuc" in (await phone.press("1")).text
    assert not phone.world.records.renewals
