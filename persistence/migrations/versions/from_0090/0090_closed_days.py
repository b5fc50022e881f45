"""Sum the ledger up by business day and reason, first by period and then once a day, for good (G-LEDGER).

`ledger_closing` and `advance_closing` are read by programs of before alone: nothing writes them any more.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "closed_days"
down_revision = "imported_payments"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "ledger_period",
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *_sums(),
        sa.PrimaryKeyConstraint("closed_until", "day", "debit", "credit", "reason"),
    )
    op.create_table(
        "closed_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.Text(), nullable=False),
        sa.Column("differences", postgresql.JSONB(astext_type=sa.Text()), server_default="[]", nullable=False),
        sa.Column("findings", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("day"),
    )
    op.create_table(
        "closed_day_line",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("of_day", sa.Date(), nullable=False),
        *_sums(),
        sa.CheckConstraint("of_day <= day", name="closed_day_line_of_no_later_day"),
        sa.ForeignKeyConstraint(["day"], ["closed_day.day"]),
        sa.PrimaryKeyConstraint("day", "of_day", "debit", "credit", "reason"),
    )
    op.create_index("closed_day_line_of_day", "closed_day_line", ["of_day"])
    for table in ("closed_day", "closed_day_line"):
        op.execute(
            f"CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "EXECUTE FUNCTION refuse_change()"
        )
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
    op.execute("GRANT SELECT, INSERT, DELETE ON ledger_period TO giahan_app")


def _sums() -> list["sa.Column[Any]"]:
    return [
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("debit", "credit", "reason")),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("amount", "movements")),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("recorded_from", "recorded_until")),
    ]
