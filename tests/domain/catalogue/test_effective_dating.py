"""What did this cost on day D, as we knew it on day K: one answer (G-EFFECTIVE, G-VERSION, G-TIME, K-TIMING)."""

from datetime import UTC, date, datetime, timedelta

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.circular import KPLUS_9029
from domain.months import DAY, Term, instant_of
from domain.refusal import Rule
from tests.builders.catalogue import TRON_VEN, a_policy_version, a_price_version, published, the_catalogue

LIMIT = Parameter.MAX_PER_TRANSACTION_VND
NEW_YEAR = date(2023, 1, 1)


def test_a_version_that_ended_gives_way_again_to_the_one_it_lay_over() -> None:
    """G-VERSION: a limit for January alone."""
    catalogue = published(a_policy_version(LIMIT, "1000000", NEW_YEAR, valid_to=date(2023, 2, 1)))
    figures = [catalogue.policy(LIMIT, day) for day in (NEW_YEAR - DAY, date(2023, 1, 31), date(2023, 2, 1))]
    assert [figure and figure.number for figure in figures] == [3_500_000, 1_000_000, 3_500_000]


def test_a_price_for_a_month_alone_gives_way_to_the_price_before() -> None:
    """G-VERSION: TIEN_LOI for six months, corrected for January 2023, costs on 1 February what it did."""
    key = PriceKey(ProductLine.MYK, "TIEN_LOI", 0, Term.P6M)
    january = a_price_version(400_000, NEW_YEAR, key=key, valid_to=date(2023, 2, 1))
    prices = [
        published(january).price(key, Timing.AFTER_EXPIRY, day)
        for day in (NEW_YEAR, date(2023, 1, 31), date(2023, 2, 1))
    ]
    assert [price and price.value for price in prices] == [400_000, 400_000, 474_000]


def test_a_withdrawal_holds_on_though_another_version_ends() -> None:
    """G-VERSION: withdrawing is a version that says so, and lies over what came before it."""
    gone, month = (
        a_policy_version(LIMIT, None, NEW_YEAR),
        a_policy_version(LIMIT, "1000000", date(2023, 2, 1), valid_to=date(2023, 3, 1)),
    )
    figures = [published(gone, month).policy(LIMIT, day) for day in (NEW_YEAR, date(2023, 2, 1), date(2023, 3, 1))]
    assert [figure and figure.number for figure in figures] == [None, 1_000_000, None]


def test_a_value_of_none_switches_a_rule_off_from_its_day() -> None:
    """G-VERSION: a policy with no version in force does not apply."""
    catalogue = published(a_policy_version(LIMIT, None, NEW_YEAR))
    assert catalogue.policy(LIMIT, NEW_YEAR - DAY) is not None
    assert catalogue.policy(LIMIT, NEW_YEAR) is None
    assert [each.value for each in catalogue.policies_on(NEW_YEAR) if each.parameter is LIMIT] == [None]


def test_a_correction_counts_from_the_instant_it_was_recorded() -> None:
    """G-EFFECTIVE: it starts on the day of what it corrects, which stays on record."""
    corrected_at = datetime(2022, 7, 1, 3, tzinfo=UTC)
    catalogue = published(a_price_version(500_000, date(2022, 5, 5), recorded_at=corrected_at))
    known = (corrected_at - timedelta(microseconds=1), corrected_at, None)
    assert [_price(catalogue.known_at(at), date(2022, 6, 1)) for at in known] == [525_000, 500_000, 500_000]


def test_of_two_recorded_at_one_instant_the_later_in_sequence_wins() -> None:
    """G-VERSION: the latest recorded where several start together."""
    two = [a_price_version(1, NEW_YEAR, sequence=2), a_price_version(2, NEW_YEAR, sequence=1)]
    assert _price(published(*two), NEW_YEAR) == 1


def test_a_price_for_one_timing_leaves_the_other_as_it_was() -> None:
    """K-TIMING, G-VERSION."""
    catalogue = published(a_price_version(1, NEW_YEAR, timing=Timing.AFTER_EXPIRY))
    assert _price(catalogue, NEW_YEAR) == 525_000
    assert _price(catalogue, NEW_YEAR, Timing.AFTER_EXPIRY) == 1


def test_a_price_for_any_timing_replaces_those_for_each() -> None:
    """K-TIMING, G-VERSION."""
    key = TRON_VEN._replace(term=Term.P1M)
    catalogue = published(a_price_version(180_000, NEW_YEAR, key=key))
    for timing, before in ((Timing.BEFORE_EXPIRY, 175_000), (Timing.AFTER_EXPIRY, 190_000)):
        prices = [catalogue.price(key, timing, day) for day in (NEW_YEAR - DAY, NEW_YEAR)]
        assert [price and price.value for price in prices] == [before, 180_000]


def test_the_seed_was_recorded_at_the_start_of_its_own_validity() -> None:
    """G-TIME: at 00:00 in Asia/Ho_Chi_Minh of the day it applies from."""
    start = instant_of(date(2022, 5, 5))
    assert start == datetime(2022, 5, 4, 17, tzinfo=UTC)
    known = [the_catalogue().known_at(at) for at in (start - timedelta(microseconds=1), start)]
    assert [_price(catalogue, date(2022, 5, 5)) for catalogue in known] == [None, 525_000]


def test_a_package_lists_the_prices_of_a_day_each_with_its_timing() -> None:
    """K-TIMING, K-PRICE: one price where it holds for both."""
    listed = the_catalogue().prices_on(ProductLine.MYK, "TIEN_LOI", date(2022, 5, 5))
    assert sorted((price.key.term, timing, price.value) for timing, price in listed) == [
        (Term.P12M, Timing.ANY, 828_000),
        (Term.P1M, Timing.AFTER_EXPIRY, 89_000),
        (Term.P1M, Timing.BEFORE_EXPIRY, 79_000),
        (Term.P1W, Timing.ANY, 29_000),
        (Term.P3M, Timing.ANY, 237_000),
        (Term.P6M, Timing.ANY, 474_000),
    ]
    assert list(the_catalogue().prices_on(ProductLine.MYK, "TIEN_LOI", date(2022, 5, 4))) == []


def test_a_version_is_cited_with_its_source_and_its_days() -> None:
    """G-EXPLAIN."""
    policy = the_catalogue().policy(Parameter.MIN_DAYS_SINCE_ACTIVATION, date(2022, 8, 25))
    assert policy is not None
    cited = policy.cite(Rule.K_AGE)
    assert (cited.rule, cited.valid_from, cited.valid_to) == (Rule.K_AGE, date(2022, 1, 7), date(2022, 8, 26))
    assert (cited.circular, cited.section) == (KPLUS_9029, "2. ĐỐI TƯỢNG")
    assert cited.source == "Quy định dịch vụ Thanh toán cước truyền hình K+ trên Cổng thanh toán 9029"


def _price(catalogue: Catalogue, day: date, timing: Timing = Timing.BEFORE_EXPIRY) -> int | None:
    price = catalogue.price(TRON_VEN, timing, day)
    return None if price is None else price.value
