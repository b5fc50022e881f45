"""Publish prices of advances by row of the table of ceilings and by hour of the day (S-OFFER).

A server of the version before would take such a price for everybody's: publish one once all servers are of this one.
"""

import sqlalchemy as sa
from alembic import op

revision = "advance_price_conditions"
down_revision = "transfers_in_a_bucket"
serves_those_before = True

TABLE = "advance_price_version"

A_ROW = "(months_active_from IS NULL) = (average_monthly_top_up_from IS NULL)"
HOURS = "(from_hour IS NULL) = (until_hour IS NULL) AND from_hour >= 0 AND from_hour < until_hour AND until_hour <= 24"


def upgrade() -> None:
    """Apply."""
    op.add_column(TABLE, sa.Column("months_active_from", sa.Integer(), nullable=True))
    named = sa.CheckConstraint(A_ROW, name=f"{TABLE}_condition_names_a_row")
    op.add_column(TABLE, sa.Column("average_monthly_top_up_from", sa.BigInteger(), named, nullable=True))
    op.add_column(TABLE, sa.Column("from_hour", sa.SmallInteger(), nullable=True))
    named = sa.CheckConstraint(HOURS, name=f"{TABLE}_condition_names_hours")
    op.add_column(TABLE, sa.Column("until_hour", sa.SmallInteger(), named, nullable=True))
