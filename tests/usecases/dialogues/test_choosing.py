"""Choosing: remembered cards, what is wrong with one, another package, auto-renewal, `*102#`."""

from datetime import date

import pytest

from domain.catalogue.bundle import Bundle
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Operator
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from tests.builders.cards import CARD_NUMBER
from tests.fakes.world import World
from tests.usecases.dialogues.handset import Handset
from tests.usecases.requests import by, in_date, made, on_record, renewal

OTHER = "10000000002"


async def test_an_existing_customer_chooses_among_remembered_cards(phone: Handset) -> None:
    """K-USSD-STATE, K-KNOWN: up to three by number, `4` types another, a key without a card repeats the screen."""
    world = phone.world
    for number in (OTHER, CARD_NUMBER):
        if number == OTHER:
            await in_date(world.service, OTHER)
        made(await world.service.renew(by(f"paid {number}"), renewal(card=number)))
    listed = await phone.dial()
    assert f"\n1: {CARD_NUMBER}\n2: {OTHER}\n4: Nhap so the khac" in listed.text
    assert await phone.press("3") == listed
    assert await phone.press("") == await phone.press("#") == await phone.press("7") == listed
    typing = await phone.press("4")
    assert "nhap so the giai ma" in typing.text
    assert await phone.press("9") == listed
    assert "Tron ven" in (await phone.press("2")).text
    assert await phone.press("9") == listed
    assert "khong dung dinh dang" in (await phone.press("4", "1234")).text


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (CardStatus.NOT_ACTIVATED, "chua duoc kich hoat"),
        (CardStatus.LOCKED, "dang bi khoa"),
        (CardStatus.PIRACY, "vi pham ban quyen"),
        (CardStatus.FREE, "thue bao mien phi"),
    ],
)
async def test_what_is_wrong_with_a_card_is_said_and_another_asked_for(
    phone: Handset, status: CardStatus, problem: str
) -> None:
    """K-CARD: and it returns to the entry."""
    await in_date(phone.world.service, OTHER, status=status)
    await phone.dial()
    for number, said in ((OTHER, problem), ("99999999999", "Khong tim thay"), ("12-34", "khong dung dinh dang")):
        screen = await phone.press(number)
        assert said in screen.text
        assert "nhap lai so the" in screen.text
    assert "Quy khach dang dung goi" in (await phone.press(CARD_NUMBER)).text


async def test_another_package_is_chosen_with_its_term(phone: Handset) -> None:
    """K-USSD-FIT, K-ADDON: packages in the order of the catalogue, terms with their prices, `9` leads back."""
    await phone.dial()
    menu = await phone.press(CARD_NUMBER)
    packages = await phone.press("3")
    assert packages.text == (
        "Chon goi cuoc de gia han, Bam:\n1: Goi Tron ven\n2: Goi Tien loi\n3: Goi Combo HBO\n4: Goi Them HBO\n"
        "9: Quay lai man hinh truoc"
    )
    assert await phone.press("8") == packages
    terms = await phone.press("2")
    assert "Chon thoi han goi Tien loi de gia han, Bam:\n1: 1 thang - 79000d\n2: 3 thang - 237000d" in terms.text
    assert await phone.press("9") == menu
    await phone.press("3", "2")
    await phone.press("2")
    assert await phone.press("9") == terms
    assert "Tien loi 3 thang" in (await phone.press("2", "1")).text
    assert "hinh thuc" in (await phone.press("9")).text
    assert "Tien loi 3 thang den" in (await phone.press("1", "1")).text
    (renewed,) = phone.world.records.renewals.values()
    assert (renewed.package, renewed.term) == ("TIEN_LOI", Term.P3M)


async def test_an_add_on_lifts_the_card_and_keeps_its_rooms(phone: Handset) -> None:
    """K-ADDON: it is offered where the card may have it; the screen tells until when it lasts."""
    await in_date(phone.world.service, OTHER, extra_rooms=2)
    await phone.dial()
    screen = await phone.press(OTHER, "3")
    assert "Them HBO" in screen.text
    key = next(line[0] for line in screen.text.split("\n") if line.endswith("Them HBO"))
    assert "den 14/04/2024" in (await phone.press(key, "1", "1", "1")).text


async def test_a_package_sold_no_longer_is_told_and_another_asked_for(phone: Handset) -> None:
    """K-USSD-STATE: `2` of the menu says so and goes to the packages."""
    await in_date(phone.world.service, OTHER, package="PREMIUM")
    await phone.dial()
    menu = await phone.press(OTHER)
    assert menu.text.startswith("Quy khach dang dung goi Premium. De gia han")
    gone = await phone.press("2")
    assert gone.text.startswith("Goi Premium da ngung ban. Chon goi cuoc khac, Bam:\n1: Goi Tron ven")
    assert await phone.press("9") == menu


async def test_a_card_without_a_package_sees_a_menu_without_it(phone: Handset) -> None:
    """K-USSD-STATE: an account that a first purchase opens, too (K-CARD)."""
    await phone.dial()
    assert (await phone.press("0909999999")).text.startswith("De gia han, Bam:\n1: ")
    assert "1: Goi K+ ON\n2: Goi Combo ON" in (await phone.press("3")).text
    assert "thanh cong the 0909999999" in (await phone.press("1", "1", "1", "1")).text
    assert phone.world.records.cards["0909999999"].product_line is ProductLine.VTVCAB_ON


async def test_auto_renewal_is_asked_for_confirmed_and_cancelled(phone: Handset) -> None:
    """K-AUTO-CONFIRM, K-SMS-KPLUS, K-AUTO-CANCEL: by a key, by the SMS, and by the same key again."""
    await phone.dial()
    asked = await phone.press(CARD_NUMBER, "1")
    assert asked.ended
    assert "soan KPLUS gui 9029" in asked.text
    await phone.sms("kplus")
    assert phone.keys == ["kplus.auto_renew_confirm_request", "kplus.auto_renew_registered"]
    phone.session = "session-2"
    await phone.dial()
    assert "1: HUY Gia han tu dong" in (await phone.press(CARD_NUMBER)).text
    assert "da HUY" in (await phone.press("1")).text
    assert phone.keys[-1] == "kplus.auto_renew_cancelled"


async def test_what_somebody_else_registered_cannot_be_cancelled(phone: Handset) -> None:
    """K-AUTO-ONE: its menu offers to register, which is refused and said by SMS too."""
    await on_record(phone.world.service, "84902222222")
    other = Handset(phone.world, msisdn="84902222222")
    await other.dial()
    await other.press(CARD_NUMBER, "1")
    await other.sms("KPLUS")
    await phone.dial()
    assert "1: Gia han tu dong" in (await phone.press(CARD_NUMBER)).text
    assert "da dang ky tu dong gia han boi kenh khac" in (await phone.press("1")).text
    assert phone.keys == ["kplus.auto_renew_refused_other_channel"]


async def test_a_viettel_number_sees_its_balances(empty: World) -> None:
    """K-USSD-102, S-GRANT: what the promotional balance still holds; another operator's number sees none."""
    await on_record(empty.service, operator=Operator.VIETTEL, balance=0)
    phone = Handset(empty)
    assert (await phone.dial("*102#")).text == "Tai khoan chinh: 0d. Tai khoan khuyen mai: 0."
    await phone.sms("5", code="511")
    await phone.sms("D", code="511")
    assert phone.keys == ["splus.to_confirm", "splus.granted"]
    quantity = next(iter(empty.records.loans.values())).quantity
    assert next(iter(empty.records.loans.values())).bundle is Bundle.DATA
    made(await empty.service.top_up(by(), TopUpCommand(msisdn=phone.msisdn, amount=1_000)))
    phone.session = "session-2"
    screen = await phone.dial("*102#")
    assert screen.ended
    assert screen.text.endswith(f"Tai khoan khuyen mai con:\n{quantity} MB data")
    assert "chi danh cho thue bao Viettel" in (await Handset(empty, msisdn="84911111111").dial("*102#")).text


async def test_the_dialogue_of_2020_offers_what_was_sold_then(empty: World) -> None:
    """K-PRICE: MyK+ had weeks, which read `1 tuan`."""
    empty.clock.turn_to(date(2020, 8, 1))
    await on_record(empty.service)
    await in_date(empty.service, line=ProductLine.MYK, package="TRON_VEN", expires_on=date(2020, 9, 1))
    phone = Handset(empty)
    await phone.dial()
    packages = await phone.press(CARD_NUMBER, "3")
    assert "1: Goi Kham pha\n2: Goi Gan ket\n3: Goi VOD\n4: Goi The thao\n5: Goi Tron ven" in packages.text
    assert (await phone.press("5")).text == (
        "Chon thoi han goi Tron ven de gia han, Bam:\n1: 1 tuan - 69000d\n2: 1 thang - 199000d\n3: 3 thang - 597000d\n"
        "4: 6 thang - 1194000d\n5: 12 thang - 2388000d\n9: Quay lai man hinh truoc"
    )
