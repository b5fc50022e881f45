"""Basic usage by day and service, and the figure of 30 days that it makes (K-USAGE)."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from domain.money import VND
from domain.values import dataclass

SPAN = timedelta(days=30)


class BasicService(StrEnum):
    """What counts as basic usage; payments of K+ do not."""

    VOICE = "VOICE"
    SMS = "SMS"
    DATA = "DATA"
    FUNRING = "FUNRING"
    MCA = "MCA"
    MESSAGING_140X = "MESSAGING_140X"


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageDay:
    """What a service cost a subscriber on a day, charged to the main balance."""

    day: date
    service: BasicService
    amount: VND


@dataclass(frozen=True, slots=True)
class UsageFigure:
    """The sum over the 30 days that end with the last day told."""

    amount: VND
    as_of: date

    @property
    def since(self) -> date:
        """The first of those days."""
        return self.as_of - SPAN + timedelta(days=1)


def figure_of(told: Iterable[UsageDay]) -> UsageFigure | None:
    """Add usage up, in whatever order it was told; None where nothing was (K-USAGE)."""
    told = list(told)
    if not told:
        return None
    last = max(each.day for each in told)
    return UsageFigure(sum(each.amount for each in told if last - SPAN < each.day <= last), last)
