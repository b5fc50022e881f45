"""Every screen fits a phone's, over the whole history of the catalogue, and no key leads nowhere (K-USSD-FIT)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.catalogue.package import ProductLine
from domain.dialogues.commands import Outcome, Renew
from domain.dialogues.screens import SEPTETS, Listing, fits
from domain.dialogues.short_forms import refused_screen
from domain.dialogues.state import Place
from domain.messages.gsm7 import septets
from domain.months import Term
from domain.refusal import Refusal, Rule, Says
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import PeriodLog
from tests.builders.cards import a_card, a_period
from tests.builders.catalogue import the_catalogue
from tests.builders.texts import the_texts
from tests.domain.dialogues.phone import Phone

LONGEST_NUMBER = "123456789012"
DAYS = sorted(
    {
        day
        for versions in the_catalogue().prices.values()
        for version in versions
        for day in (version.valid_from, version.valid_to)
        if day
    }
    | {date(2020, 8, 1), date(2026, 11, 29)}
)
KEYS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "", "#", "x", LONGEST_NUMBER, "123", "1*2")


def _card(package: tuple[ProductLine, str] | None, rooms: int, term: Term, day: date, *, in_date: bool) -> DecoderCard:
    line, code = package or (ProductLine.DTH_OTT, None)
    bought = day if in_date else day - timedelta(days=800)
    log = PeriodLog(None, (a_period(term, bought, package=code, extra_rooms=rooms),)) if code else PeriodLog()
    return replace(a_card(number=LONGEST_NUMBER, line=line, package=code, extra_rooms=rooms), log=log)


@pytest.mark.parametrize("package", [None, *the_catalogue().packages])
def test_every_screen_of_every_package_price_term_and_day_fits(package: tuple[ProductLine, str] | None) -> None:
    """K-USSD-FIT: the menu, the packages, the terms, the confirmation and its outcome; `9` leads back from each."""
    for day in DAYS:
        for rooms, term, in_date in ((0, Term.P12M, True), (2, Term.P1M, False), (1, Term.P1W, True)):
            card = _card(package, rooms, term, day, in_date=in_date)
            phone = Phone(day=day, cards={LONGEST_NUMBER: card}, remembered=(LONGEST_NUMBER,) * 3)
            phone.outcome = Outcome(words={"package": "Combo HBO", "term": "12 thang", "expires_on": "31/12/2030"})
            phone.dial()
            _walk_all(phone, depth=6, seen=set())


def test_a_card_on_a_package_that_nobody_knows_has_a_menu_without_it() -> None:
    """K-USSD-STATE: `2` is then an unknown key, and repeats the screen."""
    card = a_card(number=LONGEST_NUMBER, package="MYSTERY")
    phone = Phone(day=date(2024, 3, 15), cards={LONGEST_NUMBER: card})
    phone.dial()
    menu = phone.press(LONGEST_NUMBER)
    assert "2:" not in menu
    assert phone.press("2") == menu


def _walk_all(phone: Phone, depth: int, seen: set[object]) -> None:
    state, screen = phone.state, phone.screen
    assert state is not None
    assert screen is not None
    assert fits(screen.text), (septets(screen.text), screen.text)
    assert screen.ended == (state.place is Place.OVER)
    if depth == 0 or state in seen or screen.ended:
        return
    seen.add(state)
    for key in ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"):
        commands = len(phone.commands)
        phone.press(key)
        assert len(phone.commands) == commands or state.place in (Place.CONFIRM, Place.MENU)
        _walk_all(phone, depth - 1, seen)
        phone.state, phone.screen = state, screen


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(KEYS), max_size=40),
    st.sampled_from(DAYS),
    st.sampled_from(sorted(the_catalogue().packages)),
)
def test_no_keys_lead_nowhere_and_nothing_is_charged_but_by_a_confirmation(
    keys: list[str], day: date, package: tuple[ProductLine, str]
) -> None:
    """K-USSD-STATE, K-USSD-FIT: every screen fits, `9` comes back to the card's entry, and step 5's `1` alone pays."""
    phone = Phone(day=day, cards={LONGEST_NUMBER: _card(package, 0, Term.P1M, day, in_date=True)})
    phone.remembered = (LONGEST_NUMBER,)
    phone.outcome = Outcome(words={"package": "x", "term": "1 thang", "expires_on": "01/01/2030"})
    phone.dial()
    for key in keys:
        before, paid = phone.state, sum(isinstance(each, Renew) for each in phone.commands)
        assert before is not None
        phone.press(key)
        assert phone.screen is not None
        assert fits(phone.screen.text)
        if sum(isinstance(each, Renew) for each in phone.commands) > paid:
            assert (before.place, key) == (Place.CONFIRM, "1")
    if phone.state is not None and phone.state.place is not Place.OVER:
        phone.press(*("9",) * 6)
        assert phone.state.place is Place.CARDS


@given(st.lists(st.text("abcdefghijklmnopqrst \u0111", min_size=1, max_size=30), min_size=1, max_size=30))
def test_a_list_is_paged_so_that_nothing_of_it_is_lost(things: list[str]) -> None:
    """K-USSD-FIT: every thing can be chosen on exactly one page."""
    plain = tuple(each.replace("\u0111", "d") for each in things)
    listing = Listing(Says("kplus.ussd_choose_package", date(2024, 1, 1)), plain)
    pages = listing.pages(the_texts())
    assert [place for page in pages for place in page] == list(range(len(plain)))
    for number, page in enumerate(pages):
        assert fits(listing.screen(the_texts(), number).text)
        chosen = [listing.chosen(the_texts(), number, str(key)) for key in range(10)]
        assert [each for each in chosen if each is not None] == list(page)


@given(st.lists(st.sampled_from(sorted(key for key in the_texts().by_key if key.startswith("short."))), min_size=1))
def test_reasons_fit_whatever_they_are(keys: list[str]) -> None:
    """K-USSD-FIT: as many as fit, and the rest by SMS."""
    words = dict.fromkeys(
        ("days", "min", "max", "total", "max_cards", "max_total", "max_per_transaction"), "100.000.000"
    )
    refusals = [Refusal(rule=Rule.K_BALANCE, says=Says(f"refusal.{key[6:]}", None, words)) for key in keys]
    screen = refused_screen(refusals, the_texts(), date(2024, 1, 1))
    assert fits(screen.text)
    assert "thanh cong! " in screen.text


def test_an_extended_character_counts_two() -> None:
    """K-USSD-FIT: and what the alphabet does not have fits no screen."""
    assert (septets("a" * SEPTETS), septets("[]"), septets("ế")) == (SEPTETS, 4, None)
    assert not fits("€" * (SEPTETS // 2 + 1))
