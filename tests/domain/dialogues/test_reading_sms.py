"""What short messages mean: folded, read whole, and nothing guessed (K-SMS-READ, K-SMS-ON, K-SMS-WRONG)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.bundle import Bundle
from domain.dialogues.commands import ConfirmBundle, ConfirmRegistration, Renew, RequestBundle
from domain.dialogues.sms.folding import folded
from domain.dialogues.sms.gateway_9029 import read_9029
from domain.dialogues.sms.reading import Misread, Received, Understood
from domain.dialogues.sms.splus_511 import read_511
from domain.messages.gsm7 import ONE_MESSAGE, septets
from domain.months import Term
from tests.builders.catalogue import the_catalogue
from tests.builders.subscribers import MSISDN
from tests.builders.texts import the_texts, told

DAY = date(2024, 3, 15)
OWN = "0901234567"


def received(text: str, day: date = DAY) -> Received:
    return Received(folded=folded(text), sender=MSISDN, catalogue=the_catalogue(), day=day)


def on(package: str, term: Term, total: int, card: str = OWN) -> Renew:
    return Renew(card_number=card, package=package, extra_rooms=0, term=term, total=total)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("ON K NAP215", on("ON_K", Term.P1M, 240_800)),
        ("on k nap645", on("ON_K", Term.P3M, 722_400)),
        ("ON CB NAP219 0912345678", on("ON_CB", Term.P1M, 245_280, "0912345678")),
        ("ON CB NAP657 +84 912-345.678", on("ON_CB", Term.P3M, 735_840, "0912345678")),
        ("ON K NAP215 (0084) 912 345 678", on("ON_K", Term.P1M, 240_800, "0912345678")),
        ('"Ón_K\u00a0-\u200bnap215".', on("ON_K", Term.P1M, 240_800)),
        ("\u200bON K  NAP215\u2060 84912345678 ", on("ON_K", Term.P1M, 240_800, "0912345678")),
    ],
)
def test_a_purchase_is_read_however_it_is_written(text: str, command: Renew) -> None:
    """K-SMS-READ, K-SMS-ON: for the sender where no phone is named."""
    read = read_9029(received(text))
    assert isinstance(read, Understood)
    assert read.command == command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KPLUSS",
        "K PLUS",
        "ON K",
        "ON K NAP 215",
        "ON K NAP169",
        "ON CB NAP215",
        "ONK NAP215",
        "XON K NAP215",
        "ON K NAP0215",
        "D",
        "1",
    ],
)
def test_what_is_near_a_command_is_none(text: str) -> None:
    """K-SMS-READ, K-SMS-WRONG: nothing is guessed; the answer is the syntax of the day, in one message."""
    read = read_9029(received(text))
    assert isinstance(read, Misread)
    answer = told(read.says)
    assert "ON K NAP215/NAP645, ON CB NAP219/NAP657" in answer
    assert (septets(answer) or 999) <= ONE_MESSAGE


def test_the_figure_is_the_price_of_the_day() -> None:
    """K-SMS-ON: NAP169 until 2022-09-17, NAP215 from then on; the other one is answered with what is right."""
    assert isinstance(read_9029(received("ON K NAP169", date(2022, 9, 16))), Understood)
    assert isinstance(read_9029(received("ON K NAP169", date(2022, 9, 17))), Misread)
    assert isinstance(read_9029(received("ON K NAP215", date(2022, 9, 16))), Misread)
    assert isinstance(read_9029(received("ON K NAP215", date(2022, 9, 17))), Understood)


@pytest.mark.parametrize(
    "phone", ["0123", "090123456", "09012345678", "0212345678", "KHONG", "0901234567 0901234568", "3"]
)
def test_a_phone_that_is_none_is_never_the_sender_s(phone: str) -> None:
    """K-SMS-ON: it is refused."""
    read = read_9029(received(f"ON K NAP215 {phone}"))
    assert isinstance(read, Misread)
    assert (read.says.key, read.syntax) == ("sms.bad_phone", False)


@pytest.mark.parametrize(("text", "card"), [("ON K NAP215 2", OWN), ("ON K NAP215 0912345678 2", "0912345678")])
def test_a_purchase_may_be_meant_twice(text: str, card: str) -> None:
    """K-SMS-ON: with a 2 behind it, it is another one."""
    once, again = read_9029(received(text.removesuffix(" 2"))), read_9029(received(text))
    assert isinstance(once, Understood)
    assert isinstance(again, Understood)
    assert once.command == again.command == on("ON_K", Term.P1M, 240_800, card)
    assert once.meaning != again.meaning


def test_kplus_confirms() -> None:
    """K-SMS-KPLUS."""
    assert read_9029(received(" kplus. ")) == Understood(command=ConfirmRegistration())


def test_codes_and_d_at_511() -> None:
    """S-REQUEST, S-CONFIRM, K-SMS-WRONG."""
    assert read_511(received("đ")) == Understood(command=ConfirmBundle())
    for bundle in Bundle:
        assert read_511(received(f"{bundle.code}.")) == Understood(command=RequestBundle(bundle))
    for wrong in ("6", "0", "11", "D D", "DD", "KPLUS", ""):
        read = read_511(received(wrong))
        assert isinstance(read, Misread)
        assert (septets(told(read.says)) or 999) <= ONE_MESSAGE


@given(st.text(max_size=200))
def test_whatever_is_written_is_read_without_error(text: str) -> None:
    """K-SMS-READ: and folding what is folded changes nothing."""
    assert folded(folded(text)) == folded(text)
    read_9029(received(text))
    read_511(received(text))


def test_every_answer_is_written_in_the_alphabet_of_phones() -> None:
    """G-MSG: of the groups that screens and answers are made of."""
    ours = [text for key, text in the_texts().by_key.items() if key.startswith(("ussd.", "short.", "sms."))]
    assert [text.key for text in ours if septets(text.text.replace("{", "").replace("}", "")) is None] == []
    assert [text.key for text in ours if not text.own] == []
