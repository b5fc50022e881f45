"""A policy that cannot be meant is not published (G-EFFECTIVE, G-INPUT)."""

from datetime import date

import pytest

from domain.catalogue.policy import Parameter
from domain.catalogue.publication import Span, policy_refusals
from tests.builders.texts import told

START = date(2023, 1, 1)
OPEN = Span(valid_from=START, valid_to=None, source="a circular")


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (Parameter.SERVICE_FEE_PERCENT, "12.5"),
        (Parameter.SERVICE_FEE_PERCENT, "100"),
        (Parameter.HEAVY_SPEND_BLOCK_MONTHS, "24"),
        (Parameter.MAX_CARDS_PER_MONTH, "0"),
        (Parameter.AUTO_RENEW_RETRY_AT, "09:00;23:59"),
        (Parameter.AUTO_RENEW_TERM, "P1M"),
        *((parameter, None) for parameter in Parameter),
    ],
)
def test_what_can_be_meant_is_published(parameter: Parameter, value: str | None) -> None:
    """G-EFFECTIVE: every rule may be switched off."""
    assert list(policy_refusals(parameter, value, OPEN)) == []


@pytest.mark.parametrize(
    ("parameter", "value", "key"),
    [
        ("NO_SUCH_POLICY", "1", "input.malformed"),
        (Parameter.SERVICE_FEE_PERCENT, "100.1", "input.malformed"),
        (Parameter.SERVICE_FEE_PERCENT, "12,5", "input.malformed"),
        (Parameter.MAX_CARDS_PER_MONTH, "-1", "input.malformed"),
        (Parameter.MAX_CARDS_PER_MONTH, "٢", "input.malformed"),
        (Parameter.MAX_CARDS_PER_MONTH, "", "input.malformed"),
        (Parameter.AUTO_RENEW_CHARGE_AT, "24:00", "input.malformed"),
        (Parameter.AUTO_RENEW_NOTIFY_AT, "8:00", "input.malformed"),
        (Parameter.AUTO_RENEW_RETRY_AT, "09:00;", "input.malformed"),
        (Parameter.AUTO_RENEW_TERM, "P4M", "input.malformed"),
        (Parameter.HEAVY_SPEND_BLOCK_MONTHS, "25", "input.out_of_range"),
        (Parameter.MIN_DAYS_SINCE_ACTIVATION, "999999999999", "input.out_of_range"),
        (Parameter.CARD_MAX_AGE_MINUTES, "999999999999", "input.out_of_range"),
    ],
)
def test_a_policy_that_cannot_be_meant_names_the_field(parameter: str, value: str, key: str) -> None:
    """G-INPUT: a figure that no calendar has would refuse, or fail, every renewal."""
    (refusal,) = policy_refusals(parameter, value, OPEN)
    assert (refusal.says.key, refusal.field) == (key, "value" if parameter in set(Parameter) else "parameter")
    assert told(refusal.says)
