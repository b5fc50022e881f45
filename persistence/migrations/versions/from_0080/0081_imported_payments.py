"""Payments of another system are renewals that say as what they were imported: each name is taken once."""

import sqlalchemy as sa
from alembic import op

revision = "imported_payments"
down_revision = "opening_balances"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.add_column("renewal", sa.Column("imported_as", sa.Text(), nullable=True))
    op.create_table(
        "imported_payment",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("renewal_bucket", sa.SmallInteger(), nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "name"),
    )
    op.execute("GRANT SELECT, INSERT ON imported_payment TO giahan_app")
