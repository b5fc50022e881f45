"""G-CIRCULAR: a draft of a circular is looked over before it is published."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.catalogue.draft import Draft, DraftPolicy, DraftPrice, DraftState, draft_refusals, state_of
from domain.catalogue.linter import FindingKind, findings
from domain.catalogue.price import Timing
from domain.months import instant_of
from tests.builders.catalogue import CIRCULAR, TRON_VEN, the_catalogue

NOW, TODAY = instant_of(date(2024, 3, 15)), date(2024, 3, 15)
DRAFT = Draft(
    id=UUID(int=1),
    circular=CIRCULAR,
    valid_from=date(2024, 6, 1),
    prices=(DraftPrice(TRON_VEN, Timing.ANY, 600_000),),
    changed_by="somebody",
    changed_at=NOW,
)


def kinds(draft: Draft) -> set[FindingKind]:
    """Tell what is odd of a draft."""
    return {each.kind for each in findings(draft, the_catalogue(), NOW, TODAY)}


def test_a_draft_that_is_not_odd_is_checked() -> None:
    """G-CIRCULAR: draft, checked, scheduled."""
    assert kinds(DRAFT) == set()
    assert state_of(DRAFT, the_catalogue(), TODAY, clean=True) is DraftState.CHECKED
    assert state_of(DRAFT, the_catalogue(), TODAY, clean=False) is DraftState.DRAFT
    published = DRAFT.published("somebody", NOW)
    assert state_of(published, the_catalogue(), TODAY, clean=True) is DraftState.SCHEDULED
    assert state_of(published, the_catalogue(), date(2024, 7, 1), clean=True) is DraftState.SUPERSEDED


def test_a_cell_that_is_filled_twice_is_told() -> None:
    """G-CIRCULAR: contradictions and overlaps."""
    again = DraftPrice(TRON_VEN, Timing.ANY, 600_000)
    assert FindingKind.OVERLAP in kinds(replace(DRAFT, prices=(*DRAFT.prices, again)))
    other = DraftPrice(TRON_VEN, Timing.ANY, 610_000)
    assert FindingKind.CONTRADICTION in kinds(replace(DRAFT, prices=(*DRAFT.prices, other)))


def test_a_total_that_does_not_come_out_is_told() -> None:
    """G-CIRCULAR."""
    assert FindingKind.DOES_NOT_DIVIDE in kinds(replace(DRAFT, prices=(DraftPrice(TRON_VEN, Timing.ANY, 600_001),)))


def test_a_rule_that_is_never_reached_is_told() -> None:
    """G-CIRCULAR: what one may pay at a time is more than in a month."""
    more = (DraftPolicy("MAX_PER_TRANSACTION_VND", "9000000"),)
    assert FindingKind.NEVER_REACHED in kinds(replace(DRAFT, policies=more))


def test_what_changes_nothing_and_what_begins_in_the_past_is_told() -> None:
    same = (DraftPolicy("SERVICE_FEE_PERCENT", "12"),)
    assert FindingKind.UNCHANGED in kinds(replace(DRAFT, policies=same))
    assert FindingKind.PAST in kinds(replace(DRAFT, valid_from=date(2024, 1, 1)))


def test_what_cannot_be_meant_names_its_cell() -> None:
    """G-INPUT."""
    wrong = replace(DRAFT, prices=(DraftPrice(TRON_VEN, Timing.ANY, 0),), policies=(DraftPolicy("NO_SUCH", "1"),))
    assert [each.field for each in draft_refusals(wrong, the_catalogue())] == ["prices.0.price", "policies.0.parameter"]
