"""Versions of the facts of subscribers and cards, the indexes of search and timelines, reads of staff, usage by day.

What is on record is a version as of the instant at which it was observed; nothing that renewals write is indexed anew,
but for what is refunded.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "known_facts"
down_revision = "receipts"

ID = """
(lpad(to_hex((extract(epoch FROM observed_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(id::text), 1, 3) || '8'
 || substr(md5(id::text), 4, 15))::uuid
"""
"""As an id that was made then would be: timelines are ordered by them."""


def upgrade() -> None:
    """Apply."""
    instant, json = sa.DateTime(timezone=True), postgresql.JSONB(astext_type=sa.Text())
    for table, number, owner in (
        ("subscriber_version", "msisdn", "subscriber_id"),
        ("card_version", "number", "card_id"),
    ):
        op.create_table(
            table,
            sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
            sa.Column(number, sa.Text(), nullable=False),
            sa.Column("recorded_at", instant, nullable=False),
            sa.Column("id", sa.Uuid(), nullable=False),
            sa.Column(owner, sa.Uuid(), nullable=False),
            *([sa.Column("first", sa.Boolean(), nullable=False)] if table == "card_version" else []),
            sa.Column("facts", json, nullable=False),
            sa.PrimaryKeyConstraint("bucket", number, "recorded_at", "id"),
        )
        op.create_index(f"{table}_of", table, ["bucket", owner, "id"])
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
    op.execute(
        f"INSERT INTO subscriber_version SELECT bucket, msisdn, observed_at, {ID}, id, "
        "to_jsonb(subscriber) - 'main_balance' - 'succeeded_by' FROM subscriber"
    )
    op.execute(
        f"INSERT INTO card_version SELECT bucket, number, observed_at, {ID}, id, true, "
        "to_jsonb(decoder_card) - 'charged_for' FROM decoder_card"
    )
    _reads()
    _usage()
    _indexes()


def _reads() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "read_entry",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("recorded_at", instant, server_default=sa.text("now()"), nullable=False),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("what", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "msisdn", "id"),
    )
    op.create_index("read_entry_of_principal", "read_entry", ["principal", "id"])
    op.execute(
        "CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON read_entry "
        "EXECUTE FUNCTION refuse_change()"
    )
    op.execute("GRANT SELECT, INSERT ON read_entry TO giahan_app")


def _usage() -> None:
    op.create_table(
        "basic_usage",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "day", "service"),
    )
    op.execute("GRANT SELECT, INSERT ON basic_usage TO giahan_app")
    op.execute("GRANT UPDATE (amount, recorded_at) ON basic_usage TO giahan_app")


def _indexes() -> None:
    op.create_index(
        "card_by_tail", "card_version", [sa.text("reverse(number) text_pattern_ops")], postgresql_where=sa.text("first")
    )
    op.create_index(
        "subscriber_by_tail",
        "subscriber",
        [sa.text("reverse(msisdn) text_pattern_ops")],
        postgresql_where=sa.text("succeeded_by IS NULL"),
    )
    op.drop_index("audit_entry_of_subject", "audit_entry")
    op.create_index("audit_entry_of_subject", "audit_entry", ["bucket", "subject_id", "id"])
    op.create_index("audit_entry_of_request", "audit_entry", ["request_id"])
    op.create_index(
        "renewal_given_back",
        "renewal",
        ["bucket", "card_id", "id"],
        postgresql_where=sa.text("status IN ('REFUND_DUE', 'REFUNDED')"),
    )
    op.create_index(
        "transfer_of_note",
        "transfer",
        ["bucket", "subscriber_id", "id"],
        postgresql_where=sa.text("reason NOT IN ('PACKAGE_PRICE', 'SERVICE_FEE', 'TOP_UP')"),
    )
