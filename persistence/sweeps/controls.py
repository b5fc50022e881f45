"""What staff have said of a sweep, kept with it."""

from domain.sweeps.sweep import Control, SweepDay
from persistence.connections.pool import Row, Session

PUT = "INSERT INTO sweep (kind, day) VALUES ($1, $2) ON CONFLICT DO NOTHING"

LOCK = """
SELECT paused_at, paused_by, pause_reason, most FROM sweep WHERE (kind, day) = ($1, $2) FOR UPDATE
"""

UPDATE = """
UPDATE sweep SET (paused_at, paused_by, pause_reason, most) = ($3, $4, $5, $6) WHERE (kind, day) = ($1, $2)
"""


class PostgresSweepControls:
    """Keeps what staff have said of sweeps."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def lock(self, day: SweepDay) -> Control:
        """Lock what was said of a sweep, begun or not, and read it.

        Raises:
            LookupError: where it is not there though it was just put there.
        """
        await self._connection.execute(PUT, day.kind, day.on)
        row = await self._connection.fetchrow(LOCK, day.kind, day.on)
        if row is None:
            msg = f"no sweep {day}"
            raise LookupError(msg)
        return control_of(row)

    async def update(self, day: SweepDay, control: Control) -> None:
        """Halt, resume or cap it."""
        said = (control.paused_at, control.paused_by, control.pause_reason, control.most)
        await self._connection.execute(UPDATE, day.kind, day.on, *said)


def control_of(row: Row) -> Control:
    """Read what staff have said."""
    return Control(
        paused_by=row["paused_by"], paused_at=row["paused_at"], pause_reason=row["pause_reason"], most=row["most"]
    )
