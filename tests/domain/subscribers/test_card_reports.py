"""What a look-up changes on our copy of a card (K-CARD, K-ADDON, K-MONTHS)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from domain.catalogue.package import COMBO, ProductLine
from domain.months import Term
from domain.subscribers.card_report import CardReport, after_look_up
from domain.subscribers.decoder_card import CardStatus, DecoderCard
from domain.subscribers.periods import Entry, PeriodLog

NOON = datetime(2022, 9, 1, 5, tzinfo=UTC)
TODAY = date(2022, 9, 1)
RENEWAL, OTHER = UUID(int=1), UUID(int=2)


def card(expires_on: date | None = date(2022, 12, 31)) -> DecoderCard:
    return DecoderCard(
        id=UUID(int=9),
        number="12345678901",
        product_line=ProductLine.DTH_OTT,
        package="TRON_VEN",
        log=PeriodLog.known_by_expiry(expires_on),
        observed_at=NOON,
    )


def report(expires_on: date | None, package: str = "TRON_VEN", status: CardStatus = CardStatus.ACTIVE) -> CardReport:
    return CardReport(
        number="12345678901",
        product_line=ProductLine.DTH_OTT,
        status=status,
        package=package,
        expires_on=expires_on,
    )


def renewed() -> DecoderCard:
    return card().renewed(Entry(RENEWAL, "TIEN_LOI", 0, Term.P1M, TODAY))


def test_a_look_up_never_shortens_the_log_while_an_activation_is_unacknowledged() -> None:
    known = after_look_up(renewed(), report(date(2022, 12, 31)), NOON, unacknowledged=True)
    assert known.expires_on == date(2023, 1, 31)


def test_a_look_up_that_agrees_keeps_the_log() -> None:
    known = after_look_up(renewed(), report(date(2023, 1, 31)), NOON, unacknowledged=False)
    assert known.log == renewed().log


def test_a_card_renewed_elsewhere_is_known_only_by_its_new_expiry_day() -> None:
    known = after_look_up(renewed(), report(date(2023, 6, 30), "TIEN_LOI"), NOON, unacknowledged=False)
    assert (known.expires_on, known.periods(TODAY), known.package) == (date(2023, 6, 30), (), "TIEN_LOI")


def test_a_look_up_always_brings_the_status() -> None:
    locked = report(date(2022, 12, 31), status=CardStatus.LOCKED)
    assert after_look_up(renewed(), locked, NOON, unacknowledged=True).status is CardStatus.LOCKED


def test_a_card_without_a_log_takes_over_the_package_that_is_reported() -> None:
    known = after_look_up(card(), report(date(2022, 12, 31), "TIEN_LOI"), NOON, unacknowledged=False)
    assert known.package == "TIEN_LOI"


def test_an_add_on_outlives_a_renewal_elsewhere_and_the_card_falls_back_to_its_own_package() -> None:
    lifted = card().lifted(RENEWAL, TODAY)
    known = after_look_up(lifted, report(date(2023, 6, 30), COMBO), NOON, unacknowledged=False)
    assert known.package_on(TODAY) == COMBO
    assert known.package_on(date(2022, 10, 1)) == "TRON_VEN"


def test_an_add_on_never_outlasts_a_card_that_became_shorter() -> None:
    lifted = card().lifted(RENEWAL, TODAY)
    known = after_look_up(lifted, report(date(2022, 9, 10)), NOON, unacknowledged=False)
    assert known.overlay is not None
    assert known.overlay.until == date(2022, 9, 10)


def test_taking_a_renewal_back_cuts_the_add_on_to_the_days_that_are_left() -> None:
    bought = card(date(2022, 9, 5)).renewed(Entry(OTHER, "TRON_VEN", 0, Term.P1M, TODAY)).lifted(RENEWAL, TODAY)
    assert bought.overlay is not None
    assert bought.overlay.until == date(2022, 9, 30)
    shorter = bought.without(OTHER)
    assert shorter.overlay == replace(bought.overlay, until=date(2022, 9, 5))
    assert bought.without(RENEWAL).overlay is None
