"""Every field of the schema has its rule in rules.toml: a new one without a rule fails here."""

import pytest

from tests.api.rights.matrix.crossings import carried, crossings, kinds
from tests.api.rights.matrix.rules import CARRIED, CROSSINGS, PARTY, ROOTS, SHARED
from tests.api.support.selections import roots


def test_every_root_field_has_a_rule() -> None:
    assert set(ROOTS) == set(roots("Query", "Mutation", "Subscription"))


def test_every_kind_is_a_partys_or_shared() -> None:
    assert set(kinds()) == PARTY | SHARED
    assert set() == PARTY & SHARED


def test_every_field_that_does_more_than_show_what_a_party_is_has_a_rule() -> None:
    assert set(CROSSINGS) == set(crossings())


def test_every_field_that_hands_on_a_partys_data_says_why_it_may() -> None:
    assert set(CARRIED) == set(carried())
    assert all(CARRIED.values())


@pytest.mark.parametrize("crossing", [field for field, rule in CROSSINGS.items() if rule.scope is not None])
def test_the_schema_says_which_scope_a_field_needs(crossing: str) -> None:
    kind, _, field = crossing.partition(".")
    assert f"Needs `{CROSSINGS[crossing].scope}`" in (kinds()[kind].fields[field].description or "")
