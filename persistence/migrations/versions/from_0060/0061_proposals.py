"""Changes that wait for a second person, and drafts of circulars."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "proposals"
down_revision = "known_facts"

DECIDED = "state, decided_by, decided_at, decision, applied_at"
DRAFTED = "circular, valid_from, valid_to, prices, policies, changed_by, changed_at, published_by, published_at"


def upgrade() -> None:
    """Apply."""
    instant, json = sa.DateTime(timezone=True), postgresql.JSONB(astext_type=sa.Text())
    op.create_table(
        "proposal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("input", json, nullable=False),
        sa.Column("difference", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.Text(), nullable=False),
        sa.Column("proposed_at", instant, nullable=False),
        sa.Column("expires_at", instant, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_at", instant, nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("applied_at", instant, nullable=True),
        sa.CheckConstraint(
            "state IN ('OPEN', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'STALE')", name="proposal_state_known"
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("proposal_by_state", "proposal", ["state", "id"])
    op.create_table(
        "circular_draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("circular", json, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("prices", json, nullable=False),
        sa.Column("policies", json, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", instant, nullable=False),
        sa.Column("published_by", sa.Text(), nullable=True),
        sa.Column("published_at", instant, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    for table, changed in (("proposal", DECIDED), ("circular_draft", DRAFTED)):
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
        op.execute(f"GRANT UPDATE ({changed}) ON {table} TO giahan_app")
