"""A retention may not be shorter than a client may repeat a key, or than rules look back (G-ONCE, G-EFFECTIVE)."""

from datetime import date

import pytest

from domain.catalogue.policy import Parameter
from domain.catalogue.publication import Span, policy_refusals

SPAN = Span(valid_from=date(2024, 3, 15), valid_to=None, source="a circular")


@pytest.mark.parametrize(
    ("parameter", "least"),
    [
        (Parameter.KEEP_KEYS_DAYS, 366),
        (Parameter.KEEP_MONEY_DAYS, 731),
        (Parameter.KEEP_MESSAGES_DAYS, 183),
        (Parameter.KEEP_AUDIT_DAYS, 366),
        (Parameter.KEEP_ATTEMPTS_DAYS, 183),
    ],
)
def test_a_retention_is_long_enough(parameter: Parameter, least: int) -> None:
    assert list(policy_refusals(parameter, str(least), SPAN)) == []
    (refused,) = policy_refusals(parameter, str(least - 1), SPAN)
    assert (refused.field, refused.says.parameters["least"]) == ("value", str(least))
