"""A clock that stands until a test moves it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.months import instant_of

NOON = time(12)


@dataclass(slots=True)
class FakeClock:
    """Tells the instant it was set to."""

    instant: datetime

    @classmethod
    def on(cls, day: date, at: time = NOON) -> "FakeClock":
        """Set a clock to a local day and time."""
        return cls(instant_of(day, at))

    def now(self) -> datetime:
        return self.instant

    def turn_to(self, day: date, at: time = NOON) -> None:
        self.instant = instant_of(day, at)

    def pass_by(self, time: timedelta) -> None:
        self.instant += time
