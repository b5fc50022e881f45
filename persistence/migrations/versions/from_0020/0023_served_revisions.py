"""Which versions of the program the schema serves besides its own."""

import sqlalchemy as sa
from alembic import op

revision = "served_revisions"
down_revision = "asked_by"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "served_revision",
        sa.Column("revision", sa.String(), primary_key=True),
        sa.Column("schema_revision", sa.Text(), nullable=False),
    )
    op.execute("GRANT SELECT ON served_revision TO giahan_app")
