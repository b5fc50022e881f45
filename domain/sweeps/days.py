"""The sweeps of a day: the charge of the cards that expire on it, and the reminder of those that expire soon."""

from datetime import date, timedelta

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.sweeps.sweep import SweepDay, SweepKind


def charge_day(on: date) -> SweepDay:
    """Name the charge of a day: that of the cards that expire on it."""
    return SweepDay(SweepKind.CHARGE, on, on)


def reminder_day(catalogue: Catalogue, on: date) -> SweepDay | None:
    """Name the reminder of a day: so many days before the cards expire as the policy says; None where it says none."""
    policy = catalogue.policy(Parameter.AUTO_RENEW_REMIND_DAYS_BEFORE, on)
    return SweepDay(SweepKind.REMIND, on, on + timedelta(days=policy.number)) if policy is not None else None


def sweep_day(catalogue: Catalogue, kind: SweepKind, on: date) -> SweepDay | None:
    """Name a day's sweep of a kind; None where there are no reminders."""
    if kind.of_promotions:
        return promotion_day(kind, on)
    return charge_day(on) if kind is SweepKind.CHARGE else reminder_day(catalogue, on)


def promotion_day(kind: SweepKind, on: date) -> SweepDay:
    """Name a day's run over enrolments; whom it concerns the terms of promotions say."""
    return SweepDay(kind, on, on)
