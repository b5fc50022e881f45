"""What grows without end may leave: written out, read back, and only then deleted, with what it summed up to kept.

Transfers, audit entries and the log of reads are still only ever added to; what a verified part of the archive holds
may be deleted by the owner of the schema, for that part alone (G-LEDGER).
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "archive"
down_revision = "closed_days"
serves_those_before = True


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "archive_part",
        sa.Column("id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("table_name", "file", "sha256")),
        sa.Column("month", sa.Date(), nullable=False),
        *(sa.Column(name, sa.DateTime(timezone=True), nullable=False) for name in ("before", "written_at")),
        sa.Column("rows", sa.BigInteger(), nullable=False),
        sa.Column("sums", postgresql.JSONB(astext_type=sa.Text()), server_default="[]", nullable=False),
        sa.Column("state", sa.Text(), server_default="WRITTEN", nullable=False),
        *(sa.Column(name, sa.BigInteger(), server_default="0", nullable=False) for name in ("passed", "gone")),
        sa.CheckConstraint("state IN ('WRITTEN', 'VERIFIED', 'DONE')", name="archive_part_state_known"),
        sa.CheckConstraint("gone <= passed AND passed <= rows", name="archive_part_counts_meant"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "archived_sum",
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("debit", "credit", "reason")),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("amount", "movements")),
        sa.PrimaryKeyConstraint("day", "debit", "credit", "reason"),
    )
    op.create_table(
        "archived_balance",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("moved", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id"),
    )
    op.create_table(
        "archived_message",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("recipient", "key")),
        sa.Column("messages", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "recipient", "key"),
    )
    op.execute(
        """
CREATE FUNCTION archived_until(which text) RETURNS timestamptz LANGUAGE sql STABLE
    SET search_path FROM CURRENT AS $$
    SELECT coalesce(max(before), '-infinity') FROM archive_part WHERE table_name = which AND state <> 'WRITTEN'
$$
"""
    )
    op.execute(
        """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (
        SELECT FROM archive_part
         WHERE id::text = current_setting('giahan.archiving', true) AND table_name = TG_TABLE_NAME
           AND state = 'VERIFIED') THEN
        RETURN NULL;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = format('%s is only ever added to', TG_TABLE_NAME);
END $$
"""
    )
    op.execute("GRANT SELECT ON archive_part, archived_sum, archived_balance, archived_message TO giahan_app")
