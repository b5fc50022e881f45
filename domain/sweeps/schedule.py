"""When a worker looks for sweeps to run: it is woken by the hour, and what is due is what the database says is due."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta

from domain.auto_renewals.hours import LATEST, attempts_by, charge_times, is_missed, reminder_at
from domain.catalogue.catalogue import Catalogue
from domain.months import DAY, local_day
from domain.sweeps.days import charge_day, reminder_day
from domain.sweeps.sweep import SweepDay

TODAY_AGAIN = timedelta(minutes=1)
"""How soon a day's sweep is looked at again while it lasts: a card may have become due in between."""

LATER_AGAIN = timedelta(minutes=10)
"""And one of an earlier day that is not done: the television company may answer by now."""


TOLD_FOR = timedelta(days=31)
"""How long after the last day of a charge it is still told that it was missed; later nobody expects it any more."""


def sweeps_due(
    catalogue: Catalogue, now: datetime, finished: Collection[date], looked: Mapping[SweepDay, datetime]
) -> list[SweepDay]:
    """Name the sweeps to run now, the oldest first; `finished` are the days whose charge is done."""
    today = local_day(now)
    days = [today - LATEST + ahead * DAY for ahead in range(LATEST.days + 1)]
    charges = [charge_day(on) for on in days if attempts_by(catalogue, on, now) and (on == today or on not in finished)]
    reminder = reminder_day(catalogue, today) if now >= reminder_at(catalogue, today) else None
    return [day for day in (*charges, *([reminder] if reminder else [])) if _rested(catalogue, day, now, looked)]


def sweeps_missed(
    catalogue: Catalogue, now: datetime, finished: Collection[date], looked: Mapping[SweepDay, datetime]
) -> list[SweepDay]:
    """Name the charges whose days are over and that are not done: what nobody has charged is told as a failure."""
    first = local_day(now) - LATEST - TOLD_FOR
    days = [charge_day(first + ahead * DAY) for ahead in range(TOLD_FOR.days)]
    missed = [day for day in days if day.on not in finished and is_missed(catalogue, day.on, now)]
    return [day for day in missed if _rested(catalogue, day, now, looked)]


def _rested(catalogue: Catalogue, day: SweepDay, now: datetime, looked: Mapping[SweepDay, datetime]) -> bool:
    last = looked.get(day)
    pause = TODAY_AGAIN if day.on == local_day(now) else LATER_AGAIN
    hours = (*charge_times(catalogue, day.on), reminder_at(catalogue, day.on))
    return last is None or now - last >= pause or any(last < at <= now for at in hours)
