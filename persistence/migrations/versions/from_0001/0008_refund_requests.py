"""Requests for refunds."""

import sqlalchemy as sa
from alembic import op

revision = "refund_requests"
down_revision = "partners"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "refund_request",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("declined_by", sa.Text(), nullable=True),
        sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decline_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "num_nulls(declined_by, declined_at, decline_reason) IN (0, 3)", name="refund_request_declined_wholly"
        ),
        sa.ForeignKeyConstraint(["bucket", "renewal_id"], ["renewal.bucket", "renewal.id"]),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    op.create_index(
        "refund_request_once",
        "refund_request",
        ["bucket", "renewal_id"],
        unique=True,
        postgresql_where=sa.text("declined_at IS NULL"),
    )
    op.create_index("refund_request_newest", "refund_request", ["id"])
    op.execute("GRANT SELECT, INSERT ON refund_request TO giahan_app")
    op.execute("GRANT UPDATE (declined_by, declined_at, decline_reason) ON refund_request TO giahan_app")
