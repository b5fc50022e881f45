"""Indexes by who asked, for what partners list of their own."""

import sqlalchemy as sa
from alembic import op

revision = "asked_by"
down_revision = "worker_beats"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    principal, asked = sa.text("(asked_by ->> 'principal')"), sa.text("asked_by IS NOT NULL")
    op.create_index("renewal_asked_by", "renewal", [principal, "requested_at", "id"], postgresql_where=asked)
    op.create_index("top_up_asked_by", "top_up", [principal, "at", "id"], postgresql_where=asked)
    op.create_index("auto_renewal_requested_by", "auto_renewal", ["requested_by", "requested_at", "id"])
