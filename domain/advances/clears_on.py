"""The first day on which a rule of S-Plus alone would no longer refuse (G-EXPLAIN)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.months import add_months
from domain.refusal import Refusal
from domain.subscribers.subscriber import Subscriber
from domain.versions import Version


def with_clearing_day(
    rule: Callable[[date], Refusal | None], subscriber: Subscriber, catalogue: Catalogue, day: date
) -> Refusal | None:
    """Apply a rule to a day and, where it refuses, name the first later day on which it does not."""
    refusal = rule(day)
    if refusal is None:
        return None
    later = sorted({change for change in _days_of_change(subscriber, catalogue) if change > day})
    return replace(refusal, clears_on=next((change for change in later if rule(change) is None), None))


def _days_of_change(subscriber: Subscriber, catalogue: Catalogue) -> Iterator[date]:
    """List the days on which an answer may change: a version begins or ends, a line reaches a row's months."""
    terms = catalogue.advances
    yield from _edges(catalogue.policies.get(Parameter.ADVANCE_MAX_BALANCE_VND, ()))
    yield from _edges(terms.ceilings)
    for versions in terms.prices.values():
        yield from _edges(versions)
    for row in (row for version in terms.ceilings for row in version.value or ()):
        yield add_months(subscriber.activated_on, row.months_active_from)


def _edges(versions: tuple[Version[object], ...]) -> Iterator[date]:
    for version in versions:
        yield version.valid_from
        if version.valid_to is not None:
            yield version.valid_to
