"""Publish prices of advances by row of the table of ceilings and by hour of the day (S-OFFER).

A server of the version before would take such a price for everybody's: publish one once all servers are of this one.
"""

import sqlalchemy as sa
from alembic import op

revision = "advance_price_conditions"
down_revision = "transfers_in_a_bucket"
serves_those_before = True

TABLE = "advance_price_version"


def upgrade() -> None:
    """Apply."""
    for name, kind in (
        ("months_active_from", sa.Integer()),
        ("average_monthly_top_up_from", sa.BigInteger()),
        ("from_hour", sa.SmallInteger()),
        ("until_hour", sa.SmallInteger()),
    ):
        op.add_column(TABLE, sa.Column(name, kind, nullable=True))
    op.create_check_constraint(
        f"{TABLE}_condition_names_a_row",
        TABLE,
        "(months_active_from IS NULL) = (average_monthly_top_up_from IS NULL)",
    )
    op.create_check_constraint(
        f"{TABLE}_condition_names_hours",
        TABLE,
        "(from_hour IS NULL) = (until_hour IS NULL) AND from_hour >= 0 AND from_hour < until_hour AND until_hour <= 24",
    )


def downgrade() -> None:
    """Take back."""
    for name in ("names_hours", "names_a_row"):
        op.drop_constraint(f"{TABLE}_condition_{name}", TABLE)
    for name in ("until_hour", "from_hour", "average_monthly_top_up_from", "months_active_from"):
        op.drop_column(TABLE, name)
