"""Indexes by which staff filter lists: the audit log, requests for refunds, advances, and messages in trouble."""

import sqlalchemy as sa
from alembic import op

revision = "filters"
down_revision = "trial_runs"
serves_those_before = True

INDEXES = (
    ("audit_entry_of_kind", "audit_entry", ["kind", "at", "id"], None),
    ("audit_entry_from", "audit_entry", ["address", "at", "id"], "address IS NOT NULL"),
    ("refund_request_by_time", "refund_request", ["requested_at", "id"], None),
    ("refund_request_by_card", "refund_request", ["bucket", "requested_at", "id"], None),
    ("refund_request_by", "refund_request", ["requested_by", "requested_at", "id"], None),
    ("advance_by_time", "advance", ["requested_at", "id"], None),
    ("advance_owed_by_time", "advance", ["requested_at", "id"], "status IN ('OUTSTANDING', 'WRITTEN_OFF')"),
    ("message_in_trouble", "message", ["id"], "state IN ('DROPPED', 'FAILED')"),
)


def upgrade() -> None:
    """Apply."""
    op.drop_index("refund_request_newest", "refund_request")
    for name, table, columns, where in INDEXES:
        op.create_index(name, table, columns, postgresql_where=sa.text(where) if where else None)
