"""Renewals and top-ups by staff and partners say who asked for them: the audit log needs no other row of them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "authors"
down_revision = "refund_requests"


def upgrade() -> None:
    """Apply; renewals have an index by time already."""
    for table in ("renewal", "top_up"):
        op.add_column(table, sa.Column("asked_by", postgresql.JSONB(), nullable=True))
    op.create_index("top_up_audited", "top_up", ["at", "id"], postgresql_where=sa.text("asked_by IS NOT NULL"))
