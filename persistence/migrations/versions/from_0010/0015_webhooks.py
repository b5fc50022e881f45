"""Webhooks: endpoints, whose changes count as a revision of the catalogue, deliveries, and their attempts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "webhooks"
down_revision = "lean_writes"

CHANGED = "url, types, off, version, previous_until, failing_since, deleted_at"
MOVED = "state, attempts, before, next_attempt_at, leased_until"


def upgrade() -> None:
    """Apply."""
    _endpoints()
    _deliveries()
    _attempts()
    op.execute("GRANT SELECT, INSERT ON webhook_endpoint, webhook_delivery, webhook_attempt TO giahan_app")
    op.execute("GRANT DELETE ON webhook_delivery, webhook_attempt TO giahan_app")
    op.execute(f"GRANT UPDATE ({CHANGED}) ON webhook_endpoint TO giahan_app")
    op.execute(f"GRANT UPDATE ({MOVED}) ON webhook_delivery TO giahan_app")


def _endpoints() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "webhook_endpoint",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("types", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", instant, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("off", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("previous_until", instant, nullable=True),
        sa.Column("failing_since", instant, nullable=True),
        sa.Column("deleted_at", instant, nullable=True),
        sa.CheckConstraint("off IN ('ASKED', 'FAILING', 'GONE')", name="webhook_endpoint_off_known"),
        sa.PrimaryKeyConstraint("id"),
    )
    counts = "FOR EACH ROW EXECUTE FUNCTION count_revision()"
    op.execute(f"CREATE TRIGGER counts_revision AFTER INSERT ON webhook_endpoint {counts}")
    op.execute(
        "CREATE TRIGGER counts_changed_revision AFTER UPDATE ON webhook_endpoint FOR EACH ROW "
        "WHEN ((OLD.types, OLD.off, OLD.deleted_at) IS DISTINCT FROM (NEW.types, NEW.off, NEW.deleted_at)) "
        "EXECUTE FUNCTION count_revision()"
    )


def _deliveries() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "webhook_delivery",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("endpoint_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="QUEUED", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("before", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_attempt_at", instant, server_default=sa.text("now()"), nullable=True),
        sa.Column("leased_until", instant, nullable=True),
        sa.CheckConstraint("state IN ('QUEUED', 'DELIVERED', 'FAILED')", name="webhook_delivery_state_known"),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    waiting = sa.text("state = 'QUEUED'")
    due, order = ["endpoint_id", "next_attempt_at"], ["endpoint_id", "about", "id"]
    op.create_index("webhook_delivery_due", "webhook_delivery", due, postgresql_where=waiting)
    op.create_index("webhook_delivery_in_order", "webhook_delivery", order, postgresql_where=waiting)
    op.create_index("webhook_delivery_of_endpoint", "webhook_delivery", ["endpoint_id", "id"])
    op.create_index("webhook_delivery_by_time", "webhook_delivery", ["id"])


def _attempts() -> None:
    op.create_table(
        "webhook_attempt",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("delivery_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("excerpt", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["bucket", "delivery_id"], ["webhook_delivery.bucket", "webhook_delivery.id"]),
        sa.PrimaryKeyConstraint("bucket", "delivery_id", "number"),
    )
