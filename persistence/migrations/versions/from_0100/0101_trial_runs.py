"""Trials of drafts that the worker runs in the background."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "trial_runs"
down_revision = "timelines"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    instant, json = sa.DateTime(timezone=True), postgresql.JSONB(astext_type=sa.Text())
    never = sa.text("'-infinity'::timestamptz")
    op.create_table(
        "trial_run",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("prices", json, nullable=False),
        sa.Column("policies", json, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", instant, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=True),
        sa.Column("behind_at", instant, nullable=True),
        sa.Column("behind_id", sa.Uuid(), nullable=True),
        sa.Column("tally", json, nullable=False),
        sa.Column("ended_at", instant, nullable=True),
        sa.Column("taken_at", instant, server_default=never, nullable=False),
        sa.Column("taken_until", instant, server_default=never, nullable=False),
        sa.CheckConstraint("state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED')", name="trial_run_state_known"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "trial_run_open",
        "trial_run",
        ["taken_at", "id"],
        postgresql_where=sa.text("state IN ('WAITING', 'RUNNING')"),
    )
    op.create_index("trial_run_ended", "trial_run", ["ended_at"], postgresql_where=sa.text("ended_at IS NOT NULL"))
    op.execute("GRANT SELECT, INSERT, DELETE ON trial_run TO giahan_app")
    op.execute(
        "GRANT UPDATE (state, expected, behind_at, behind_id, tally, ended_at, taken_at, taken_until) ON trial_run "
        "TO giahan_app"
    )
