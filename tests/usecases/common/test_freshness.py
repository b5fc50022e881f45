"""Whether our copy of a card is young enough to decide on (K-CARD)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.catalogue.policy import Parameter
from domain.months import instant_of
from domain.usecases.common.look_up_card import is_fresh
from tests.builders.cards import a_card
from tests.builders.catalogue import a_policy_version, published
from tests.usecases.requests import TODAY

NOW = instant_of(TODAY)
MINUTES = published(a_policy_version(Parameter.CARD_MAX_AGE_MINUTES, "10", TODAY))


@pytest.mark.parametrize(("age", "fresh"), [(-1, False), (0, True), (600, True), (601, False)])
def test_a_copy_is_good_for_as_long_as_the_policy_says_and_never_one_from_the_future(age: int, fresh: bool) -> None:  # noqa: FBT001
    """K-CARD: seconds."""
    card = replace(a_card(), observed_at=NOW - timedelta(seconds=age))
    assert is_fresh(card, MINUTES, NOW) is fresh
