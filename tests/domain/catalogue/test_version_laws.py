"""Of the versions recorded by an instant, one speaks for a day: against the plainest model (G-VERSION, G-EFFECTIVE)."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter, PolicyVersion
from domain.versions import governing, in_force
from tests.builders.catalogue import a_policy_version

LIMIT = Parameter.MAX_PER_TRANSACTION_VND
START = date(2022, 1, 1)
NOON = datetime(2022, 1, 1, 5, tzinfo=UTC)
few_days = st.integers(0, 12).map(lambda ahead: START + timedelta(days=ahead))
few_instants = st.integers(0, 4).map(lambda hours: NOON + timedelta(hours=hours))


@st.composite
def histories(draw: st.DrawFn) -> list[PolicyVersion]:
    """Draw versions as they were recorded one after another, some at the same instant."""
    recorded = sorted(draw(st.lists(few_instants, max_size=7)))
    return [_version(draw, at, sequence) for sequence, at in enumerate(recorded)]


def _version(draw: st.DrawFn, recorded_at: datetime, sequence: int) -> PolicyVersion:
    valid_from, lasts = draw(few_days), draw(st.one_of(st.none(), st.integers(1, 6)))
    return a_policy_version(
        LIMIT,
        draw(st.one_of(st.none(), st.integers(1, 9).map(str))),
        valid_from,
        valid_to=None if lasts is None else valid_from + timedelta(days=lasts),
        recorded_at=recorded_at,
        sequence=sequence,
    )


@given(histories(), few_days, st.data())
def test_the_version_in_force_is_the_one_a_clerk_with_a_pile_of_circulars_finds(
    history: list[PolicyVersion], day: date, data: st.DataObject
) -> None:
    """G-VERSION: in whatever order the circulars lie."""
    pile = data.draw(st.permutations(history))
    chosen = _clerk(history, day)
    assert governing(pile, day) == chosen
    assert in_force(pile, day) == (None if chosen is None or chosen.value is None else chosen)


@given(histories(), few_days, few_instants)
def test_what_is_recorded_later_changes_no_earlier_answer(
    history: list[PolicyVersion], day: date, known_at: datetime
) -> None:
    """G-EFFECTIVE: what held on day D, as we knew it on day K, has one answer for good."""
    known = [version for version in history if version.recorded_at <= known_at]
    catalogue = Catalogue.of((), (), history, revision=0)
    assert catalogue.known_at(known_at).policy(LIMIT, day) == in_force(known, day)
    assert list(catalogue.known_at(known_at).policies_on(day)) == [
        version for version in [_clerk(known, day)] if version is not None
    ]


def _clerk(history: list[PolicyVersion], day: date) -> PolicyVersion | None:
    """Go through the circulars in the order they came, keeping of those that hold the one that begins last."""
    chosen: PolicyVersion | None = None
    for version in history:
        over = version.valid_to is not None and day >= version.valid_to
        if version.valid_from <= day and not over and (chosen is None or version.valid_from >= chosen.valid_from):
            chosen = version
    return chosen
