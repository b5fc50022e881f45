"""The first day on which a rule alone would no longer refuse (G-EXPLAIN)."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.catalogue.policy import Parameter
from domain.months import month_start
from domain.renewals.payment import DatedRule, Payment

MONTHS_AHEAD = 36


def clearing_day(rule: DatedRule, payment: Payment, day: date) -> date | None:
    """Name the first later day on which a rule that refuses on a day does not."""
    later = sorted({change for change in _days_of_change(payment, day) if change > day})
    return next((change for change in later if rule(payment, change) is None), None)


def _days_of_change(payment: Payment, day: date) -> Iterator[date]:
    """List the days on which an answer may change: a month begins, a policy begins or ends, a line comes of age."""
    yield from (month_start(day, ahead) for ahead in range(1, MONTHS_AHEAD))
    for parameter, versions in payment.facts.catalogue.policies.items():
        for version in versions:
            yield version.valid_from
            if version.valid_to is not None:
                yield version.valid_to
            if parameter is Parameter.MIN_DAYS_SINCE_ACTIVATION and version.value is not None:
                yield payment.payer.activated_on + timedelta(days=version.number)
