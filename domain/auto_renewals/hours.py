"""When cards are charged and reminded of, by the policies in force on a day (K-AUTO-CHARGE, K-AUTO-REMIND)."""

from datetime import date, datetime, time, timedelta

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.months import TERMS, Term, instant_of, local_day

LATEST = timedelta(days=7)
"""How long after its expiry day a card may still be charged, where that is late for our own reasons (assumed)."""


def charge_times(catalogue: Catalogue, on: date) -> tuple[datetime, ...]:
    """List the instants of a day at which its cards are charged: the first, then those for what was refused.

    Empty where no policy is in force: then nothing is charged.
    """
    first = _times(catalogue, Parameter.AUTO_RENEW_CHARGE_AT, on)
    further = _times(catalogue, Parameter.AUTO_RENEW_RETRY_AT, on)
    return tuple(instant_of(on, at) for at in (*first, *(each for each in further if first and each > first[0])))


def attempts_by(catalogue: Catalogue, on: date, now: datetime) -> int:
    """Count the attempts that a day's cards may have had by an instant.

    Later than on the day itself there is one only, for what the day missed, and none after seven days.
    """
    today = local_day(now)
    if today > on + LATEST:
        return 0
    come = sum(at <= now for at in charge_times(catalogue, on))
    return come if today == on else min(come, 1)


def is_missed(catalogue: Catalogue, on: date, now: datetime) -> bool:
    """Tell whether a day's cards were to be charged and can be no more, which is told (K-AUTO-CHARGE)."""
    return local_day(now) > on + LATEST and bool(charge_times(catalogue, on))


def reminder_at(catalogue: Catalogue, on: date) -> datetime:
    """Tell the instant of a day from which its reminders go out."""
    times = _times(catalogue, Parameter.AUTO_RENEW_NOTIFY_AT, on)
    return instant_of(on, times[0] if times else time(8))


def renewed_term(catalogue: Catalogue, on: date) -> Term:
    """Tell for how long a card is renewed by itself: a month, where no policy says otherwise (K-AUTO-TERM)."""
    policy = catalogue.policy(Parameter.AUTO_RENEW_TERM, on)
    return TERMS[policy.value] if policy and policy.value else Term.P1M


def _times(catalogue: Catalogue, parameter: Parameter, on: date) -> tuple[time, ...]:
    policy = catalogue.policy(parameter, on)
    return (
        tuple(sorted(time.fromisoformat(each) for each in policy.value.split(";"))) if policy and policy.value else ()
    )
