"""Whose a number was: what lies before its present subscriber's activation is a former holder's (K-KNOWN)."""

from collections.abc import Iterator
from datetime import datetime

from domain.messages.written import written_date
from domain.months import local_day
from domain.refusal import Refusal, bad_input
from domain.subscribers.subscriber import Subscriber


def former_holders(field: str, at: datetime, subscriber: Subscriber) -> Iterator[Refusal]:
    """Refuse what was before the number's present subscriber: it is nobody's who is on record."""
    if local_day(at) < subscriber.activated_on:
        yield bad_input(field, "before_activation", since=written_date(subscriber.activated_on))


def from_the_future(field: str, at: datetime, now: datetime) -> Iterator[Refusal]:
    """Refuse what is said to have been, and is still to come."""
    if at > now:
        yield bad_input(field, "from_future")
