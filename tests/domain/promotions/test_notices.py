"""When notices are due (P-NOTICE), and what the seed says."""

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.regions import Region
from domain.months import DAY
from domain.promotions.notices import may_tell, notice_keys
from persistence.catalogue.seed import read_seed
from tests.builders.promotions import (
    ENROLLED,
    RENEWAL,
    at,
    the_round,
)


def test_the_first_notice_is_due_ten_days_before_and_the_second_in_the_last_three() -> None:
    """P-NOTICE."""
    seed = read_seed()
    catalogue = Catalogue.of(seed.packages, seed.prices, seed.policies, 0, promotions=seed.promotions)
    due = {
        (RENEWAL - ahead * DAY): {
            key.ordinal for key in notice_keys(catalogue, RENEWAL - ahead * DAY) if key.renews_on == RENEWAL
        }
        for ahead in range(18)
    }
    first = {day for day, ordinals in due.items() if ordinals == {1}}
    second = {day for day, ordinals in due.items() if ordinals == {2}}
    assert max(first) == RENEWAL - 10 * DAY
    assert second == {RENEWAL - ahead * DAY for ahead in (1, 2, 3)}


def test_nothing_is_told_after_eight_in_the_evening() -> None:
    """P-NOTICE, P-WELCOME."""
    programme = the_round().programme
    assert may_tell(programme, at(ENROLLED, 19, 59))
    assert not may_tell(programme, at(ENROLLED, 20))


def test_the_seed_marks_what_the_sources_have_lost_and_has_every_region() -> None:
    """G-MONEY: the figures are whole đồng; P-MAP: thirteen packages of tiers and two fourth ones."""
    programme = the_round().programme
    regional = [package for package in programme.packages if package.region]
    assert len(regional) == 17
    assert {package.code for package in regional if package.upgrade_only} == {"CT4", "V4T4"}
    assert all(package.sample for package in regional)
    assert {package.region for package in regional} == set(Region)
    enterprise = {package.code: package.sample for package in the_round("KHDN").programme.packages}
    assert enterprise["DN80"] is False
    assert enterprise["GM9001"] is True
