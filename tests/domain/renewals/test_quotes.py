"""A quote: price and fee, their versions, and what a package states (K-FEE, K-DEVICES, G-EXPLAIN)."""

from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.quote import QuoteFigure
from domain.renewals.request import PaymentMethod
from tests.builders.catalogue import a_policy_version, published, the_catalogue
from tests.builders.renewals import a_request, facts, quoted


@pytest.mark.parametrize("method", [method for method in PaymentMethod if method is not PaymentMethod.MAIN_BALANCE])
def test_other_ways_of_paying_carry_no_fee(method: PaymentMethod) -> None:
    """K-FEE."""
    quote = quoted(facts(a_request(method=method)), date(2022, 10, 1))
    assert (quote.price, quote.fee, quote.total) == (525_000, 0, 525_000)


def test_a_fee_follows_its_policy_from_its_day() -> None:
    """K-FEE: 11 percent until 2019-10-31; a later change counts from its own day, to a part of a percent."""
    catalogue = published(a_policy_version(Parameter.SERVICE_FEE_PERCENT, "12.5", date(2023, 1, 1)))
    fees = [
        the_catalogue().policy(Parameter.SERVICE_FEE_PERCENT, day) for day in (date(2019, 10, 31), date(2019, 11, 1))
    ]
    assert [fee and fee.value for fee in fees] == ["11", "12"]
    known = facts(catalogue=catalogue)
    assert [quoted(known, day).fee for day in (date(2022, 12, 31), date(2023, 1, 1))] == [63_000, 65_625]


def test_a_quote_cites_the_version_of_its_price_and_of_its_fee() -> None:
    """G-EXPLAIN."""
    basis = dict(quoted(facts(a_request("PREMIUM", Term.P12M)), date(2022, 5, 4)).basis)
    assert (basis[QuoteFigure.PRICE].valid_from, basis[QuoteFigure.PRICE].valid_to) == (
        date(2019, 11, 1),
        date(2022, 5, 5),
    )
    assert (basis[QuoteFigure.FEE].rule, basis[QuoteFigure.FEE].valid_from) == (Rule.K_FEE, date(2019, 11, 1))
    assert basis[QuoteFigure.EXPIRY].rule is Rule.K_STACK


def test_a_package_states_its_channels_streams_and_devices() -> None:
    """K-DEVICES: what the source says of it, and nothing where it is silent."""
    packages = the_catalogue().packages
    sport, on_k = packages[ProductLine.MYK, "THE_THAO"], packages[ProductLine.VTVCAB_ON, "ON_K"]
    assert (sport.channels, sport.vod_hours, sport.max_streams) == (93, 2000, None)
    assert (on_k.channels, on_k.max_streams, on_k.max_devices) == (4, 1, 3)
