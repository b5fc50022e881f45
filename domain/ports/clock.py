"""The business clock."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the instant at which business is done; a demo may have it run in another year."""

    def now(self) -> datetime:
        """Tell the instant, in UTC."""
        ...
