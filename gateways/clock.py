"""The business clock: real time, or as far from it as a demo asks."""

from datetime import UTC, datetime, timedelta


class SystemClock:
    """Tells the machine's time and adds an offset, by which a demo runs in another year."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self._offset = offset

    def now(self) -> datetime:
        """Tell the business instant, in UTC."""
        return datetime.now(UTC) + self._offset
