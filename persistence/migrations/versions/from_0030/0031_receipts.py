"""What the centre calls a message, and when its receipt told what became of it."""

import sqlalchemy as sa
from alembic import op

revision = "receipts"
down_revision = "dialogues"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.add_column("message", sa.Column("centre_id", sa.Text(), nullable=True))
    op.add_column("message", sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("GRANT UPDATE (centre_id, settled_at) ON message TO giahan_app")
