"""Refused attempts of every kind: registrations, advances and confirmations beside renewals."""

import sqlalchemy as sa
from alembic import op

revision = "attempts_of_every_kind"
down_revision = "served_revisions"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.add_column("refused_attempt", sa.Column("kind", sa.Text(), nullable=False, server_default="RENEWAL"))
    op.add_column("refused_attempt", sa.Column("bundle", sa.Text(), nullable=True))
    op.add_column("refused_attempt", sa.Column("quantity", sa.Integer(), nullable=True))
