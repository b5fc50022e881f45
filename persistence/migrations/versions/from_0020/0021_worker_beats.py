"""Signs of life of workers."""

import sqlalchemy as sa
from alembic import op

revision = "worker_beats"
down_revision = "circulars"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "worker_beat",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("build", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON worker_beat TO giahan_app")
