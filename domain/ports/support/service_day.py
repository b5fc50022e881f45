"""The figures of a day, for the first screen of staff."""

from datetime import date
from typing import Protocol

from domain.support.service_day import ServiceDay


class ServiceDays(Protocol):
    """Adds a day up; what that costs depends on the day and not on what was before it."""

    async def day(self, on: date) -> ServiceDay:
        """Tell the figures of a local day, and what waits now."""
        ...
