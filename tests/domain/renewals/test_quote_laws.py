"""Laws of every quote: the total, the promise to the charge, the sources (K-FEE, K-STACK, G-EXPLAIN)."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.package import ADD_ONS
from domain.catalogue.price import Timing
from domain.months import DAY
from domain.renewals.decision import decide
from domain.renewals.facts import Facts
from domain.renewals.quote import QuoteFigure, card_after
from domain.renewals.request import PaymentMethod
from persistence.catalogue.seed import read_seed
from tests.builders.cards import a_card
from tests.builders.renewals import a_request, facts, quoted

PRICES = read_seed().prices
LAST = date(2024, 12, 31)
BOUGHT = UUID(int=99)


@st.composite
def asked(draw: st.DrawFn) -> tuple[Facts, date]:
    """Draw anything that was ever sold, on a day on which it was, for a card that may have it."""
    version = draw(st.sampled_from(PRICES))
    key, until = version.key, version.valid_to - DAY if version.valid_to else LAST
    day, left = draw(st.dates(version.valid_from, until)), draw(st.integers(0, 40))
    in_date = version.timing is Timing.BEFORE_EXPIRY or key.package in ADD_ONS
    if in_date or (version.timing is Timing.ANY and draw(st.booleans())):
        expires_on: date | None = day + timedelta(days=left)
    else:
        expires_on = draw(st.sampled_from([None, day - timedelta(days=left + 1)]))
    card = a_card(line=key.product_line, package=ADD_ONS.get(key.package, key.package), expires_on=expires_on)
    method = draw(st.sampled_from(PaymentMethod))
    return facts(a_request(key.package, key.term, extra_rooms=key.extra_rooms, method=method), card=card), day


@given(asked())
def test_the_total_is_price_and_fee(case: tuple[Facts, date]) -> None:
    """K-FEE, G-MONEY."""
    quote = quoted(*case)
    percent = 12 if case[0].request.method is PaymentMethod.MAIN_BALANCE else 0
    assert quote.total == quote.price + quote.fee
    assert (quote.fee_percent, quote.fee) == (str(percent), (quote.price * percent + 50) // 100)


@given(asked())
def test_what_is_previewed_is_what_is_charged(case: tuple[Facts, date]) -> None:
    """G-EXPLAIN, K-STACK: the charge gives the card the very expiry that the preview named."""
    known, day = case
    quote = quoted(known, day)
    charged = card_after(known, day, BOUGHT)
    assert decide(known, day).quote == quote
    assert (quote.expires_on_before, quote.expires_on_after) == (known.card.expires_on, charged.expires_on)
    assert charged.without(BOUGHT).expires_on == known.card.expires_on


@given(asked())
def test_every_figure_of_a_quote_names_what_it_rests_on(case: tuple[Facts, date]) -> None:
    """G-EXPLAIN: the rule and the source, for the fee that is not taken too."""
    quote = quoted(*case)
    assert [figure for figure, _ in quote.basis] == list(QuoteFigure)
    assert all(citation.source for _, citation in quote.basis)
