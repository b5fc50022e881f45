"""Publishing tells what will be in force before, during and after, and where that leaves a gap (G-VERSION)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.outlook import Phase, outlook
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.months import DAY
from domain.versions import governing
from tests.builders.catalogue import a_policy_version
from tests.domain.catalogue.test_version_laws import histories

LIMIT = Parameter.MAX_PER_TRANSACTION_VND
MAY, JUNE, JULY = (date(2022, month, 1) for month in (5, 6, 7))


def told(
    history: list[PolicyVersion], published: PolicyVersion
) -> list[tuple[Phase, date | None, date | None, object]]:
    return [
        (each.phase, each.begins, each.ends, each.version and each.version.value)
        for each in outlook((*history, published), published)
    ]


def test_a_figure_for_a_month_lies_between_what_it_covers() -> None:
    """G-VERSION: and gives way to it again."""
    june = a_policy_version(LIMIT, "2", JUNE, valid_to=JULY)
    assert told([a_policy_version(LIMIT, "1", MAY)], june) == [
        (Phase.BEFORE, MAY, JUNE, "1"),
        (Phase.DURING, JUNE, JULY, "2"),
        (Phase.AFTER, JULY, None, "1"),
    ]


def test_a_figure_with_nothing_under_it_leaves_a_gap() -> None:
    """G-VERSION: after it, and before it where what there was had ended."""
    may, july = a_policy_version(LIMIT, "1", MAY, valid_to=MAY + DAY), a_policy_version(LIMIT, "2", JUNE, valid_to=JULY)
    assert [(each.phase, each.begins, each.ends) for each in outlook((may, july), july) if each.gap] == [
        (Phase.BEFORE, MAY + DAY, JUNE),
        (Phase.AFTER, JULY, None),
    ]


def test_before_the_first_there_is_no_gap_and_a_withdrawal_is_none() -> None:
    """G-VERSION: withdrawing is a version that says so."""
    gone = a_policy_version(LIMIT, None, JULY)
    first = a_policy_version(LIMIT, "1", MAY)
    assert not any(each.gap for published in (first, gone) for each in outlook((first, gone), published))


def test_what_begins_later_is_told_too() -> None:
    """G-VERSION: the greatest start wins."""
    assert told([a_policy_version(LIMIT, "2", JUNE)], a_policy_version(LIMIT, "1", MAY)) == [
        (Phase.BEFORE, None, MAY, None),
        (Phase.DURING, MAY, JUNE, "1"),
        (Phase.DURING, JUNE, None, "2"),
    ]


@given(histories(), st.data())
def test_what_is_told_of_a_day_is_what_speaks_on_it(history: list[PolicyVersion], data: st.DataObject) -> None:
    """G-VERSION: on the eve, on every day of the publication once, and from its end."""
    if not history:
        return
    published = data.draw(st.sampled_from(history))
    stretches = outlook(history, published)
    for ahead in range(-1, 20):
        day = published.valid_from + timedelta(days=ahead)
        phase = Phase.BEFORE if ahead < 0 else Phase.DURING if published.applies(day) else Phase.AFTER
        speaking = [each.version for each in stretches if each.phase is phase and each.holds(day)]
        assert speaking == [governing(history, day)] or (phase is Phase.AFTER and speaking == [])
