"""What a decoder card must be to be renewed, and what it is told otherwise (K-CARD)."""

from datetime import date

import pytest

from domain.months import Term
from domain.refusal import Rule
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.subscribers.decoder_card import CardStatus
from tests.builders.cards import CARD_NUMBER, a_card, a_period
from tests.builders.renewals import facts, refusals
from tests.builders.texts import told

DAY = date(2022, 10, 1)
TEXTS = {
    CardStatus.NOT_ACTIVATED: "chua duoc kich hoat",
    CardStatus.LOCKED: "dang bi khoa",
    CardStatus.PIRACY: "vi pham ban quyen",
    CardStatus.FREE: "thue bao mien phi",
}


@pytest.mark.parametrize("status", TEXTS)
def test_a_card_that_is_not_active_cannot_be_renewed_and_is_told_why(status: CardStatus) -> None:
    """K-CARD: not yet activated, locked, in breach of copyright, or a free subscription."""
    refused = refusals(facts(card=a_card(status=status)), DAY)
    assert refused.keys() == {Rule.K_CARD}
    refusal = refused[Rule.K_CARD]
    assert (refusal.field, refusal.actual, refusal.clears_on) == ("cardNumber", status, None)
    assert TEXTS[status] in told(refusal.says)
    assert CARD_NUMBER in told(refusal.says)


def test_every_state_but_active_has_its_text() -> None:
    """K-CARD."""
    assert TEXTS.keys() == set(CardStatus) - {CardStatus.ACTIVE}


def test_a_card_that_nobody_knows_and_a_number_no_card_has_say_so() -> None:
    """K-CARD, G-INPUT: naming the field."""
    for refusal in (unknown_card(CARD_NUMBER), malformed_card(CARD_NUMBER)):
        assert (refusal.rule, refusal.field) == (Rule.K_CARD, "cardNumber")
        assert CARD_NUMBER in told(refusal.says)


def test_a_very_long_number_is_not_repeated_to_the_customer() -> None:
    """G-INPUT."""
    assert len(malformed_card("9" * 10_000).says.parameters["card"]) == 24


def test_what_is_renewed_by_itself_is_the_last_period_and_not_the_one_in_use() -> None:
    """K-AUTO-TERM, K-STACK."""
    card = a_card(package="TIEN_LOI", expires_on=None).renewed(a_period(Term.P1M, DAY, package="TIEN_LOI"))
    card = card.renewed(a_period(Term.P3M, DAY, package="TRON_VEN", extra_rooms=1))
    assert (card.package_on(DAY), card.last_bought()) == ("TIEN_LOI", ("TRON_VEN", 1))
