"""What the plain model of a promotion is made of: fees, holds and requests."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

TIERS = {"KN1": 1, "KN3": 2, "KN5": 3}


OLD_FEES = {"KN1": 100_000, "KN3": 150_000, "KN5": 200_000}


LETTERS = {"Quảng Ninh": "CT", "Hà Nội": "BCT"}


FEES = {
    "CT": [70_000, 100_000, 150_000, 220_000],
    "BCT": [100_000, 150_000, 250_000],
}


EXPIRY = date(2015, 12, 31)


ONE = timedelta(days=1)


def fee_of(package: str) -> int:
    return OLD_FEES[package] if package in OLD_FEES else FEES[package[:-1]][int(package[-1]) - 1]


def next_month(day: date) -> date:
    return day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)


@dataclass(slots=True)
class Hold:
    """A package held, with those it was changed for: each with the day from which it was used."""

    stints: list[tuple[str, date]]
    expires: date
    status: str = "ACTIVE"
    ends: date | None = None
    old: bool = True
    first: tuple[date, bool] | None = None
    second: tuple[date, bool] | None = None
    postponed: date | None = None
    moved: bool = False

    @property
    def package(self) -> str:
        return self.stints[-1][0]


@dataclass(slots=True)
class Ask:
    """A request that waits for its `Y`."""

    kind: str
    hold: Hold
    asked: datetime
    until: datetime
    open: bool = True
    owner: bool = True
