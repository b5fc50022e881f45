"""Laws of a card that is renewed, lifted and given back what it got (K-STACK, K-ADDON, K-REFUND)."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.months import DAY, Term, add_months
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Entry
from tests.builders.cards import a_card
from tests.domain.strategies import days, logs

LIFT = UUID(int=7)
expiries = st.one_of(st.none(), days)


@given(expiries, logs)
def test_a_card_expires_when_its_log_does(expires_on: date | None, bought: tuple[Entry, ...]) -> None:
    """K-STACK: counting what is used up changes no date."""
    card, log = a_card(expires_on=expires_on), a_card(expires_on=expires_on).log
    for entry in bought:
        card, log = card.renewed(entry), log.with_bought(entry)
        assert card.expires_on == log.expires_on
        assert card.periods(entry.bought_on) == tuple(
            period for period in log.periods() if period.ends_on >= entry.bought_on
        )


@given(expiries, logs, st.integers(0, 400))
def test_a_card_is_on_the_package_of_the_period_in_use(
    expires_on: date | None, bought: tuple[Entry, ...], ahead: int
) -> None:
    """K-STACK: whatever was counted as used up by then."""
    card = _renewed(a_card(expires_on=expires_on, package="OWN"), bought)
    day = bought[-1].bought_on + timedelta(days=ahead)
    in_use = [period for period in card.periods(day) if period.starts_on <= day]
    if in_use:
        assert card.package_on(day) == in_use[0].entry.package
    elif expires_on is not None and day <= expires_on:
        assert card.package_on(day) == "OWN"


@given(expiries, logs, st.data())
def test_a_refund_leaves_the_card_as_if_it_had_not_been_renewed(
    expires_on: date | None, bought: tuple[Entry, ...], data: st.DataObject
) -> None:
    """K-REFUND: of any period that was not used up when something was bought last."""
    before = a_card(expires_on=expires_on)
    card = _renewed(before, bought)
    taken = data.draw(st.sampled_from(card.log.entries))
    without = _renewed(before, tuple(entry for entry in bought if entry != taken))
    left, day = card.without(taken.renewal_id), bought[-1].bought_on
    assert left.expires_on == without.expires_on
    assert left.periods(day) == without.periods(day)
    assert left.package_on(day) == without.package_on(day)
    assert left.extra_rooms_on(day) == without.extra_rooms_on(day)


@given(days, st.integers(0, 100))
def test_an_add_on_lasts_a_month_or_to_the_expiry_and_leaves_it_alone(day: date, ahead: int) -> None:
    """K-ADDON: an overlay, no entry of the log."""
    expires_on = day + timedelta(days=ahead)
    card = a_card(expires_on=expires_on, extra_rooms=2)
    lifted = card.lifted(LIFT, day)
    last = min(expires_on, add_months(day, 1) - DAY)
    assert (lifted.expires_on, lifted.log) == (card.expires_on, card.log)
    assert [lifted.package_on(each) for each in (day, last, last + DAY)] == ["COMBO_TRON_VEN_HBO"] * 2 + ["TRON_VEN"]
    assert lifted.extra_rooms_on(day) == 2
    assert lifted.without(LIFT) == card


@given(days, st.sampled_from(Term))
def test_a_renewal_under_an_add_on_leaves_the_add_on_its_days(day: date, term: Term) -> None:
    """K-ADDON, K-STACK: the two do not touch."""
    lifted = a_card(expires_on=day).lifted(LIFT, day)
    renewed = lifted.renewed(Entry(UUID(int=1), "TIEN_LOI", 0, term, day))
    assert renewed.overlay == lifted.overlay
    assert [renewed.package_on(day), renewed.package_on(day + DAY)] == ["COMBO_TRON_VEN_HBO", "TIEN_LOI"]


def _renewed(card: DecoderCard, bought: tuple[Entry, ...]) -> DecoderCard:
    for entry in bought:
        card = card.renewed(entry)
    return card
