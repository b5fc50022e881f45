"""Calendar days, months and terms, as Asia/Ho_Chi_Minh counts them (G-TIME, K-MONTHS)."""

import calendar
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache

HO_CHI_MINH = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")
"""Seven hours ahead of UTC on every day since 1975: no daylight saving, so no time-zone database."""

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)

SHORTEST_MONTH = 28
"""Every month has this many days."""


class Term(StrEnum):
    """How long a bought period lasts, in whole `weeks` or whole calendar `months`; the other is 0."""

    P1W = "P1W"
    P1M = "P1M"
    P2M = "P2M"
    P3M = "P3M"
    P6M = "P6M"
    P12M = "P12M"

    def __init__(self, duration: str) -> None:
        count, unit = int(duration[1:-1]), duration[-1]
        self.weeks = count if unit == "W" else 0
        self.months = count if unit == "M" else 0


TERMS = {term.value: term for term in Term}
"""Terms by what is written of them: asking the enumeration takes several times as long."""


def local_day(instant: datetime) -> date:
    """Tell the calendar day in Asia/Ho_Chi_Minh on which an instant falls (G-TIME)."""
    return instant.astimezone(HO_CHI_MINH).date()


def local_hour(instant: datetime) -> int:
    """Tell the hour in Asia/Ho_Chi_Minh in which an instant falls, 0 to 23 (G-TIME)."""
    return instant.astimezone(HO_CHI_MINH).hour


def instant_of(day: date, at: time = time.min) -> datetime:
    """Tell the UTC instant of a local day and time of day (G-TIME)."""
    return datetime.combine(day, at, HO_CHI_MINH).astimezone(UTC)


@lru_cache(maxsize=4096)
def add_months(day: date, months: int) -> date:
    """Move a day by calendar months, cut to the end of a short month (K-MONTHS).

    Remembered: the cards of a sweep expire on one day, so a million of them ask for the same few.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    if day.day <= SHORTEST_MONTH:
        return date(year, month, day.day)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def month_start(day: date, months_later: int = 0) -> date:
    """Tell the first day of the month that a day lies in, or of one some months later."""
    first = day.replace(day=1)
    return add_months(first, months_later) if months_later else first
