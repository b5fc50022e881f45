"""Notices: two, on two days, between nine and eight in the evening, before anything is renewed (P-NOTICE)."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.catalogue.programme import CYCLE_DAYS, Programme
from domain.catalogue.promotion_terms import PromotionTerms, Round
from domain.months import DAY, HO_CHI_MINH, add_months, instant_of
from domain.promotions.renewal import new_expiry

FIRST_DAYS = 10
"""How many days before the renewal the first notice is at the latest, where no policy says it (assumed)."""

SPARE_DAYS = 5
"""How many days earlier the first notice may go, so that one that fails is tried again on the next day (assumed)."""

SECOND_DAYS = 3
"""How many days before the renewal the second is at the earliest."""

WELCOME_DAYS = 5
"""The first days of a new cycle, in which it is told what it now has (P-WELCOME)."""


class DueKey(NamedTuple):
    """Which enrolments a run concerns: those of a round, or of these the ones that were postponed to a day.

    `ordinal` is which notice they are due, 0 where the run is no notice.
    """

    round: Round
    renews_on: date
    postponed_to: date | None = None
    ordinal: int = 0


def first_days(catalogue: Catalogue, day: date) -> int:
    """Tell how many days before a renewal the first notice is at the latest."""
    policy = catalogue.policy(Parameter.PROMO_FIRST_NOTICE_DAYS, day)
    return policy.number if policy is not None else FIRST_DAYS


def notice_keys(catalogue: Catalogue, on: date) -> Iterator[DueKey]:
    """Name whom a day's notices concern: the first while there is time for it, the second in the last three days."""
    least = first_days(catalogue, on)
    for ahead in range(1, least + SPARE_DAYS + 1):
        ordinal = 2 if ahead <= SECOND_DAYS else 1 if ahead >= least else 0
        if ordinal:
            yield from (key._replace(ordinal=ordinal) for key in renewal_keys(catalogue.promotions, on + ahead * DAY))


def renewal_keys(terms: PromotionTerms, on: date) -> Iterator[DueKey]:
    """Name whom a day's renewal concerns: those whose day it is, and who were barred on theirs and wait for it."""
    for each in terms.rounds.values():
        if each.renews_on == on:
            yield DueKey(each, on)
        elif each.key.cycle_day == on.day and each.renews_on < on <= new_expiry(each):
            yield DueKey(each, on, postponed_to=on)


def told_in_time(catalogue: Catalogue, renews_on: date, ordinal: int, today: date) -> bool:
    """Tell whether a notice may still go out, so that somebody not yet told is no case for staff."""
    last = renews_on - (first_days(catalogue, today) if ordinal == 1 else 1) * DAY
    return today <= last


def telling_hours(programme: Programme, on: date) -> tuple[datetime, datetime]:
    """Tell from when and until when a day's notices may leave."""
    return instant_of(on, programme.notice_from), instant_of(on, programme.notice_until)


def may_tell(programme: Programme, now: datetime) -> bool:
    """Tell whether a notice or a welcome may be written now: not after the hour by which it must have left."""
    return now.astimezone(HO_CHI_MINH).time() < programme.notice_until


def welcome_days(on: date) -> tuple[date, date]:
    """Tell between which first days, both included, those lie who are welcomed on a day."""
    return on - timedelta(days=WELCOME_DAYS - 1), on


def cycle_starts(since: date, until: date) -> Iterator[date]:
    """List the days on which cycles begin, from one day to another, both included."""
    month = since.replace(day=1)
    while month <= until:
        yield from (day for each in CYCLE_DAYS if since <= (day := month.replace(day=each)) <= until)
        month = add_months(month, 1)
