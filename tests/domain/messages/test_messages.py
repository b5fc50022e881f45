"""Customer texts are those of the sources, filled in (G-MSG)."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from domain.catalogue.package import ProductLine
from domain.messages.message import compose
from domain.messages.written import written_date, written_term
from domain.months import Term
from domain.refusal import Says
from domain.renewals.messages import renewed
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from tests.builders.cards import CARD_NUMBER, a_card
from tests.builders.catalogue import the_catalogue
from tests.builders.subscribers import MSISDN
from tests.builders.texts import the_texts, told

CARD = a_card()
YEAR = " Gia han 12 thang de co gia {}k/thang"
TOLD = [
    ((ProductLine.DTH_OTT, "TRON_VEN", 1, Term.P3M), "Tron ven 3 thang", YEAR.format(205)),
    ((ProductLine.MYK, "TIEN_LOI", 0, Term.P1W), "Tien loi 1 tuan", YEAR.format(69)),
    ((ProductLine.MYK, "TRON_VEN", 0, Term.P12M), "Tron ven 12 thang", YEAR.format(155)),
    ((ProductLine.DTH_OTT, "TRON_VEN", 2, Term.P6M), "Tron ven 6 thang", ""),
    ((ProductLine.VTVCAB_ON, "ON_CB", 0, Term.P1M), "Combo (ON VIP, K+) 1 thang", ""),
]


@pytest.mark.parametrize(("bought", "what", "year"), TOLD)
def test_a_renewal_is_told_in_the_words_of_the_source(
    bought: tuple[ProductLine, str, int, Term], what: str, year: str
) -> None:
    """G-MSG: a week reads `1 tuan`; the last sentence is left out where there is no twelve-month price."""
    line, package, rooms, term = bought
    says = renewed(the_catalogue(), line, _renewal(package, rooms, term), date(2023, 1, 31), date(2022, 10, 10))
    assert told(says) == (
        f"Gia han thanh cong the: {CARD_NUMBER} goi {what} den 31/01/2023."
        f" Bat dau thu K+ va don xem trong it phut.{year}"
    )


def test_the_price_of_a_year_a_month_is_that_of_the_day() -> None:
    """G-MSG: 125 in the source, for twelve months of Premium at 1,500,000."""
    says = renewed(
        the_catalogue(),
        ProductLine.DTH_OTT,
        _renewal("PREMIUM", 0, Term.P1M),
        date(2020, 2, 1),
        date(2020, 1, 1),
    )
    assert told(says).endswith("Gia han 12 thang de co gia 125k/thang")


def test_a_message_goes_out_as_its_text_says() -> None:
    """G-MSG: on its channel, from its sender."""
    says = Says("kplus.too_many_cards", date(2022, 10, 1), {"max_cards": "2"})
    message = compose(UUID(int=1), MSISDN, says, the_texts(), None)
    assert (message.key, message.channel, message.sender, message.to) == (
        "kplus.too_many_cards",
        "SMS",
        "KPLUS",
        MSISDN,
    )
    assert "toi da 2 ma the giai ma trong thang" in message.text


def test_dates_and_terms_are_written_as_customers_read_them() -> None:
    """G-MSG: dd/mm/yyyy; a week is `1 tuan`."""
    assert written_date(date(2023, 1, 9)) == "09/01/2023"
    assert [written_term(term) for term in Term] == ["1 tuan", "1 thang", "2 thang", "3 thang", "6 thang", "12 thang"]


def _renewal(package: str, rooms: int, term: Term) -> Renewal:
    return Renewal(
        id=UUID(int=1),
        card_id=CARD.id,
        card_number=CARD_NUMBER,
        payer_id=None,
        payer_msisdn=None,
        package=package,
        extra_rooms=rooms,
        term=term,
        method=PaymentMethod.MAIN_BALANCE,
        status=RenewalStatus.SUCCEEDED,
        price=1,
        fee=0,
        requested_at=datetime(2022, 10, 10, 5, tzinfo=UTC),
        settled_at=datetime(2022, 10, 10, 5, tzinfo=UTC),
        expires_on_before=None,
        expires_on_after=None,
        activation=None,
    )
