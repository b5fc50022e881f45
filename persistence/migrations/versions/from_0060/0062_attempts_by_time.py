"""An index by the instant of refused attempts, for trials and for lists of some days."""

from alembic import op

revision = "attempts_by_time"
down_revision = "proposals"


def upgrade() -> None:
    """Apply."""
    op.create_index("refused_attempt_by_time", "refused_attempt", ["at", "id"])
