"""Create the tables of S-Plus with their guards, and let ledger and subscribers know of advances.

Transfers and published versions are only ever added (G-LEDGER, G-EFFECTIVE); the promotional balance and the amounts of
an advance are kept within their limits by the database itself.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "advances"
down_revision = "guards"

ACCOUNTS = (
    "'MAIN_BALANCES', 'OWED_TO_TELEVISION', 'FEE_REVENUE', 'TOP_UPS_RECEIVED', 'ADVANCES_RECEIVABLE', "
    "'ADVANCES_OVERDUE', 'ADVANCE_SALES', 'ADVANCE_WRITE_OFFS'"
)

REASONS = (
    "'PACKAGE_PRICE', 'SERVICE_FEE', 'PRICE_REFUND', 'FEE_REFUND', 'TOP_UP', 'ADVANCE_GRANT', 'ADVANCE_REPAYMENT', "
    "'ADVANCE_OVERDUE', 'ADVANCE_RECOVERY', 'ADVANCE_CANCELLED', 'ADVANCE_REFUND', 'ADVANCE_WRITE_OFF'"
)

PUBLISHED = ("advance_price_version", "advance_ceiling_version")

ADDED_TO = (
    *PUBLISHED, "advance", "advance_settlement", "granted_bundle", "bundle_usage", "failed_call", "advance_offer",
    "advance_closing",
)  # fmt: skip

OWED_ADVANCES = """
CREATE FUNCTION owed_advances(smallint, uuid) RETURNS SETOF advance LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RETURN QUERY SELECT * FROM advance
     WHERE (advance.bucket, advance.subscriber_id) = ($1, $2) AND status IN ('OUTSTANDING', 'WRITTEN_OFF')
     ORDER BY granted_at, id;
END $$
"""
"""Volatile, and so with a snapshot of its own: a statement that calls it behind a lock sees what it waited for."""

CHANGED = {
    "advance": "status, months_active, average_monthly_top_up, ceiling, granted_at, owed_after, overdue_since, repaid",
    "granted_bundle": "granted, used, withdrawn",
    "failed_call": "answered, next_attempt_at",
    "subscriber": "valid_until, average_monthly_top_up, other_advance_debt",
}


def upgrade() -> None:
    """Apply."""
    extend()
    op.create_table(
        "advance_ceiling_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("rows", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.CheckConstraint("valid_to > valid_from", name="advance_ceiling_version_ends_after_it_begins"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sequence"),
    )
    op.create_index("advance_ceiling_version_key", "advance_ceiling_version", ["valid_from"], unique=False)
    op.create_table(
        "advance_closing",
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("debit", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("closed_until", "day", "debit", "credit"),
    )
    op.create_table(
        "advance_price_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=True),
        sa.Column("quantities", postgresql.ARRAY(sa.Integer()), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "bundle IN ('VOICE_ON_NET', 'VOICE_OFF_NET', 'SMS_ON_NET', 'SMS_OFF_NET', 'DATA')",
            name="advance_price_version_bundle_known",
        ),
        sa.CheckConstraint(
            "(unit_price IS NULL) = (quantities IS NULL)", name="advance_price_version_price_has_quantities"
        ),
        sa.CheckConstraint("unit_price > 0", name="advance_price_version_price_positive"),
        sa.CheckConstraint("valid_to > valid_from", name="advance_price_version_ends_after_it_begins"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sequence"),
    )
    op.create_index("advance_price_version_key", "advance_price_version", ["bundle", "valid_from"], unique=False)
    op.create_table(
        "failed_call",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "msisdn", "event_id"),
    )
    op.create_index(
        "failed_call_due", "failed_call", ["next_attempt_at"], unique=False, postgresql_where=sa.text("NOT answered")
    )
    op.create_table(
        "advance",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("months_active", sa.Integer(), nullable=False),
        sa.Column("average_monthly_top_up", sa.BigInteger(), nullable=False),
        sa.Column("ceiling", sa.BigInteger(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirm_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("owed_after", sa.BigInteger(), nullable=True),
        sa.Column("overdue_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("repaid", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "(granted_at IS NULL) = (status IN ('AWAITING_CONFIRMATION', 'LAPSED')) "
            "AND (owed_after IS NULL) = (granted_at IS NULL)",
            name="advance_granted_once_confirmed",
        ),
        sa.CheckConstraint(
            "bundle IN ('VOICE_ON_NET', 'VOICE_OFF_NET', 'SMS_ON_NET', 'SMS_OFF_NET', 'DATA')",
            name="advance_bundle_known",
        ),
        sa.CheckConstraint(
            "status IN ('AWAITING_CONFIRMATION', 'OUTSTANDING', 'REPAID', 'LAPSED', 'REFUNDED', 'WRITTEN_OFF')",
            name="advance_status_known",
        ),
        sa.CheckConstraint(
            "status NOT IN ('OUTSTANDING', 'WRITTEN_OFF', 'REPAID') OR (repaid = price) = (status = 'REPAID')",
            name="advance_repaid_in_full",
        ),
        sa.CheckConstraint("owed_after >= price AND owed_after <= ceiling", name="advance_within_ceiling"),
        sa.CheckConstraint("price = unit_price * quantity", name="advance_price_follows"),
        sa.CheckConstraint("quantity > 0 AND unit_price > 0", name="advance_amounts_meant"),
        sa.CheckConstraint("repaid >= 0 AND repaid <= price", name="advance_repaid_within_price"),
        sa.ForeignKeyConstraint(
            ["bucket", "subscriber_id"],
            ["subscriber.bucket", "subscriber.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    op.create_index(
        "advance_granted",
        "advance",
        ["granted_at"],
        unique=False,
        postgresql_using="brin",
        postgresql_with={"autosummarize": True},
    )
    op.create_index("advance_of_subscriber", "advance", ["bucket", "subscriber_id", "id"], unique=False)
    op.create_index(
        "advance_owed",
        "advance",
        ["bucket", "subscriber_id", "granted_at"],
        unique=False,
        postgresql_where=sa.text("status IN ('OUTSTANDING', 'WRITTEN_OFF')"),
    )
    op.create_table(
        "advance_offer",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bucket", "subscriber_id"],
            ["subscriber.bucket", "subscriber.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "at", "id"),
    )
    op.create_table(
        "granted_bundle",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("withdrawn", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "bundle IN ('VOICE_ON_NET', 'VOICE_OFF_NET', 'SMS_ON_NET', 'SMS_OFF_NET', 'DATA')",
            name="granted_bundle_bundle_known",
        ),
        sa.CheckConstraint(
            "used >= 0 AND withdrawn >= 0 AND used + withdrawn <= granted", name="granted_bundle_never_overdrawn"
        ),
        sa.ForeignKeyConstraint(
            ["bucket", "subscriber_id"],
            ["subscriber.bucket", "subscriber.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "bundle"),
    )
    op.create_table(
        "advance_settlement",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("advance_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("settled_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Integer(), server_default="0", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('REFUND', 'WRITE_OFF')", name="advance_settlement_kind_known"),
        sa.CheckConstraint("withdrawn >= 0", name="advance_settlement_withdrawn_meant"),
        sa.ForeignKeyConstraint(
            ["bucket", "advance_id"],
            ["advance.bucket", "advance.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "advance_id", "kind"),
    )
    op.create_table(
        "bundle_usage",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("usage_id", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("quantity > 0", name="bundle_usage_quantity_positive"),
        sa.ForeignKeyConstraint(
            ["bucket", "subscriber_id", "bundle"],
            ["granted_bundle.bucket", "granted_bundle.subscriber_id", "granted_bundle.bundle"],
        ),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "usage_id"),
    )
    guard()


def extend() -> None:
    """Let ledger and subscribers know of advances."""
    op.add_column("subscriber", sa.Column("valid_until", sa.Date(), nullable=True))
    for column in ("average_monthly_top_up", "other_advance_debt"):
        op.add_column("subscriber", sa.Column(column, sa.BigInteger(), server_default="0", nullable=False))
    op.create_check_constraint(
        "subscriber_advance_figures_meant",
        "subscriber",
        "average_monthly_top_up >= 0 AND other_advance_debt >= 0",
    )
    for column, known in (("debit", ACCOUNTS), ("credit", ACCOUNTS), ("reason", REASONS)):
        op.drop_constraint(f"transfer_{column}_known", "transfer")
        op.create_check_constraint(f"transfer_{column}_known", "transfer", f"{column} IN ({known})")
    op.create_index(
        "transfer_of_advances",
        "transfer",
        ["recorded_at"],
        unique=False,
        postgresql_where=sa.text("reason ~~ 'ADVANCE%'"),
    )


def guard() -> None:
    """Guard what was published, and give the application's role what it needs and no more."""
    op.execute(OWED_ADVANCES)
    for table in PUBLISHED:
        op.execute(
            f"CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "EXECUTE FUNCTION refuse_change()"
        )
        op.execute(
            f"CREATE TRIGGER counts_revision AFTER INSERT OR UPDATE ON {table} EXECUTE FUNCTION count_revision()"
        )
    for table in ADDED_TO:
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
    op.execute(f"GRANT INSERT ({CHANGED['subscriber']}) ON subscriber TO giahan_app")
    for table, columns in CHANGED.items():
        op.execute(f"GRANT UPDATE ({columns}) ON {table} TO giahan_app")
