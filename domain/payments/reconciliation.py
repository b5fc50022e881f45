"""A gateway's own list of a day beside ours: what only one side has, another amount, a payment twice (O-RECONCILE)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.money import VND
from domain.values import dataclass


class DifferenceKind(StrEnum):
    """How the two lists differ."""

    ONLY_OURS = "ONLY_OURS"
    ONLY_THEIRS = "ONLY_THEIRS"
    OTHER_AMOUNT = "OTHER_AMOUNT"
    TWICE = "TWICE"


@dataclass(frozen=True, slots=True)
class Listed:
    """A payment as the gateway's list has it."""

    reference: str
    amount: VND


@dataclass(frozen=True, slots=True)
class Found:
    """A difference as it is found: nothing on a side that does not have it."""

    kind: DifferenceKind
    reference: str
    ours: VND | None
    theirs: VND | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A difference on record, open until staff settle it with a reason."""

    id: UUID
    gateway: str
    on: date
    kind: DifferenceKind
    reference: str
    ours: VND | None
    theirs: VND | None
    settled_at: datetime | None = None
    settled_by: str | None = None
    reason: str | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept: what everybody shares is in no customer's bucket."""
        return Ref(0, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """A day of a gateway: how many payments are the same on both lists, and every difference found since ever."""

    gateway: str
    on: date
    matched: int
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciledDay:
    """A day of a gateway in a list: how many payments are the same, how many differences were found, and are open."""

    gateway: str
    on: date
    at: datetime
    matched: int
    differences: int
    open: int


@dataclass(frozen=True, slots=True)
class Compared:
    """What comparing comes to; `matched` are the references that both sides have, at one amount."""

    matched: tuple[str, ...]
    found: tuple[Found, ...]


def compare(theirs: Iterable[Listed], paid: Mapping[str, VND], of_the_day: Mapping[str, VND]) -> Compared:
    """Compare a gateway's list with the payments that we took, on whatever day, and with those of the day.

    A payment around midnight may stand on the list of the day before: `of_the_day` leaves out what was on one already.
    """
    listed = tuple(theirs)
    counted, summed = Counter(each.reference for each in listed), Counter[str]()
    for each in listed:
        summed[each.reference] += each.amount
    found, matched, amounts = list[Found](), list[str](), {each.reference: each.amount for each in listed}
    for reference, amount in amounts.items():
        ours = paid.get(reference)
        if counted[reference] > 1:
            found.append(Found(DifferenceKind.TWICE, reference, ours, summed[reference]))
        if ours is None:
            found.append(Found(DifferenceKind.ONLY_THEIRS, reference, None, amount))
        elif ours != amount:
            found.append(Found(DifferenceKind.OTHER_AMOUNT, reference, ours, amount))
        else:
            matched.append(reference)
    missing = ((each, amount) for each, amount in of_the_day.items() if each not in amounts)
    found += [Found(DifferenceKind.ONLY_OURS, each, amount, None) for each, amount in missing]
    return Compared(tuple(matched), tuple(found))
