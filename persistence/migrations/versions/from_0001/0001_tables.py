"""Create the tables of the catalogue, cards, subscribers, renewals, ledger and outbox."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "tables"
down_revision = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "catalogue_revision",
        sa.Column("only_row", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("only_row", name="catalogue_revision_has_one_row"),
        sa.PrimaryKeyConstraint("only_row"),
    )
    op.create_table(
        "decoder_card",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("product_line", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=True),
        sa.Column("extra_rooms", sa.SmallInteger(), nullable=False),
        sa.Column("chain_began_on", sa.Date(), nullable=True),
        sa.Column("chain_months", sa.Integer(), server_default="0", nullable=False),
        sa.Column("chain_weeks", sa.Integer(), server_default="0", nullable=False),
        sa.Column("entries", postgresql.JSONB(astext_type=sa.Text()), server_default="[]", nullable=False),
        sa.Column("overlay_renewal_id", sa.Uuid(), nullable=True),
        sa.Column("overlay_until", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("product_line IN ('DTH_OTT', 'MYK', 'VTVCAB_ON')", name="decoder_card_product_line_known"),
        sa.CheckConstraint(
            "status IN ('NOT_ACTIVATED', 'ACTIVE', 'LOCKED', 'PIRACY', 'FREE')", name="decoder_card_status_known"
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
        sa.UniqueConstraint("bucket", "number", name="decoder_card_number"),
        postgresql_with={"fillfactor": 70},
    )
    op.create_table(
        "idempotency_key",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("subject_bucket", sa.SmallInteger(), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("refusals", postgresql.JSONB(astext_type=sa.Text()), server_default="[]", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "principal", "key"),
    )
    op.create_table(
        "ledger_closing",
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("debit", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
        sa.Column("closed_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("closed_until > closed_from", name="ledger_closing_has_length"),
        sa.PrimaryKeyConstraint("closed_until", "debit", "credit"),
    )
    op.create_table(
        "message",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.Text(), server_default="QUEUED", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "recipient", "id"),
    )
    op.create_index(
        "message_due", "message", ["next_attempt_at"], unique=False, postgresql_where=sa.text("state = 'QUEUED'")
    )
    op.create_table(
        "package",
        sa.Column("product_line", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ascii_name", sa.Text(), nullable=False),
        sa.Column("channels", sa.Integer(), nullable=True),
        sa.Column("vod_hours", sa.Integer(), nullable=True),
        sa.Column("max_streams", sa.Integer(), nullable=True),
        sa.Column("max_devices", sa.Integer(), nullable=True),
        sa.Column("keyword", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("product_line IN ('DTH_OTT', 'MYK', 'VTVCAB_ON')", name="package_product_line_known"),
        sa.PrimaryKeyConstraint("product_line", "code"),
    )
    op.create_table(
        "policy_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("parameter", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.CheckConstraint("valid_to > valid_from", name="policy_version_ends_after_it_begins"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sequence"),
    )
    op.create_index("policy_version_key", "policy_version", ["parameter", "valid_from"], unique=False)
    op.create_table(
        "price_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("product_line", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("extra_rooms", sa.SmallInteger(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("timing", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.CheckConstraint("product_line IN ('DTH_OTT', 'MYK', 'VTVCAB_ON')", name="price_version_product_line_known"),
        sa.CheckConstraint("term IN ('P1W', 'P1M', 'P2M', 'P3M', 'P6M', 'P12M')", name="price_version_term_known"),
        sa.CheckConstraint("timing IN ('ANY', 'BEFORE_EXPIRY', 'AFTER_EXPIRY')", name="price_version_timing_known"),
        sa.CheckConstraint("price > 0", name="price_version_price_positive"),
        sa.CheckConstraint("valid_to > valid_from", name="price_version_ends_after_it_begins"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sequence"),
    )
    op.create_index(
        "price_version_key",
        "price_version",
        ["product_line", "package", "extra_rooms", "term", "valid_from"],
        unique=False,
    )
    op.create_table(
        "refused_attempt",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("card_number", sa.Text(), nullable=False),
        sa.Column("payer_msisdn", sa.Text(), nullable=True),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("extra_rooms", sa.Integer(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("rules", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("refusals", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    op.create_index("refused_attempt_newest", "refused_attempt", ["id"], unique=False)
    op.create_index("refused_attempt_of_card", "refused_attempt", ["bucket", "card_number", "id"], unique=False)
    op.create_index("refused_attempt_of_payer", "refused_attempt", ["payer_msisdn", "id"], unique=False)
    op.create_table(
        "sandbox_card",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("product_line", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=True),
        sa.Column("extra_rooms", sa.SmallInteger(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("overlay_until", sa.Date(), nullable=True),
        sa.Column("rejects_activation", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("last_command", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "number"),
    )
    op.create_table(
        "subscriber",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("billing", sa.Text(), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("activated_on", sa.Date(), nullable=False),
        sa.Column("province", sa.Text(), nullable=True),
        sa.Column("billing_cycle_day", sa.SmallInteger(), nullable=True),
        sa.Column("main_balance", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("basic_usage_30_days", sa.BigInteger(), nullable=False),
        sa.Column("basic_usage_as_of", sa.Date(), nullable=True),
        sa.Column("flagged_for_abuse", sa.Boolean(), nullable=False),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("succeeded_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("billing IN ('PREPAID', 'POSTPAID')", name="subscriber_billing_known"),
        sa.CheckConstraint("operator IN ('MOBIFONE', 'VIETTEL', 'OTHER')", name="subscriber_operator_known"),
        sa.CheckConstraint("segment IN ('INDIVIDUAL', 'ENTERPRISE')", name="subscriber_segment_known"),
        sa.CheckConstraint(
            "status IN ('ACTIVE', 'BARRED_ONE_WAY', 'BARRED_BOTH_WAYS', 'TERMINATED')", name="subscriber_status_known"
        ),
        sa.CheckConstraint("main_balance >= 0", name="subscriber_main_balance_covers"),
        sa.PrimaryKeyConstraint("bucket", "id"),
        postgresql_with={"fillfactor": 70},
    )
    op.create_index(
        "subscriber_present",
        "subscriber",
        ["bucket", "msisdn"],
        unique=True,
        postgresql_where=sa.text("succeeded_by IS NULL"),
    )
    op.create_table(
        "transfer",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("debit", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("balance_after", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "credit IN ('MAIN_BALANCES', 'OWED_TO_TELEVISION', 'FEE_REVENUE', 'TOP_UPS_RECEIVED')",
            name="transfer_credit_known",
        ),
        sa.CheckConstraint(
            "debit IN ('MAIN_BALANCES', 'OWED_TO_TELEVISION', 'FEE_REVENUE', 'TOP_UPS_RECEIVED')",
            name="transfer_debit_known",
        ),
        sa.CheckConstraint(
            "reason IN ('PACKAGE_PRICE', 'SERVICE_FEE', 'PRICE_REFUND', 'FEE_REFUND', 'TOP_UP')",
            name="transfer_reason_known",
        ),
        sa.CheckConstraint("amount > 0", name="transfer_amount_positive"),
        sa.CheckConstraint("debit <> credit", name="transfer_moves_something"),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "id"),
    )
    op.create_index(
        "transfer_recorded",
        "transfer",
        ["recorded_at"],
        unique=False,
        postgresql_using="brin",
        postgresql_with={"autosummarize": True},
    )
    op.create_table(
        "renewal",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("card_number", sa.Text(), nullable=False),
        sa.Column("payer_id", sa.Uuid(), nullable=True),
        sa.Column("payer_msisdn", sa.Text(), nullable=True),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("extra_rooms", sa.SmallInteger(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_on_before", sa.Date(), nullable=True),
        sa.Column("expires_on_after", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "method IN ('MAIN_BALANCE', 'VOUCHER', 'DOMESTIC_DEBIT', 'INTERNATIONAL_CARD')", name="renewal_method_known"
        ),
        sa.CheckConstraint(
            "status IN ('PENDING_PAYMENT', 'SUCCEEDED', 'ABANDONED', 'REFUND_DUE', 'REFUNDED')",
            name="renewal_status_known",
        ),
        sa.CheckConstraint("term IN ('P1W', 'P1M', 'P2M', 'P3M', 'P6M', 'P12M')", name="renewal_term_known"),
        sa.CheckConstraint("price > 0 AND fee >= 0", name="renewal_amounts_meant"),
        sa.ForeignKeyConstraint(
            ["bucket", "card_id"],
            ["decoder_card.bucket", "decoder_card.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
        postgresql_with={"fillfactor": 90},
    )
    op.create_index("renewal_by_time", "renewal", ["requested_at", "id"], unique=False)
    op.create_index("renewal_of_card", "renewal", ["bucket", "card_id", "id"], unique=False)
    op.create_index(
        "renewal_unsettled",
        "renewal",
        ["status", "requested_at"],
        unique=False,
        postgresql_where=sa.text("status NOT IN ('SUCCEEDED', 'REFUNDED')"),
    )
    op.create_table(
        "spending",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("payer_id", sa.Uuid(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("card_bucket", sa.SmallInteger(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), server_default="false", nullable=False),
        sa.CheckConstraint("total > 0", name="spending_total_positive"),
        sa.ForeignKeyConstraint(
            ["bucket", "payer_id"],
            ["subscriber.bucket", "subscriber.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "payer_id", "paid_on", "renewal_id"),
    )
    op.create_table(
        "top_up",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("repaid", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount > 0 AND repaid BETWEEN 0 AND amount", name="top_up_amounts_meant"),
        sa.ForeignKeyConstraint(
            ["bucket", "subscriber_id"],
            ["subscriber.bucket", "subscriber.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    op.create_table(
        "activation",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("withdraws", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), server_default="QUEUED", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.CheckConstraint("state IN ('QUEUED', 'SENT', 'ACKNOWLEDGED', 'REJECTED')", name="activation_state_known"),
        sa.ForeignKeyConstraint(
            ["bucket", "renewal_id"],
            ["renewal.bucket", "renewal.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "card_id", "id"),
    )
    op.create_index(
        "activation_due",
        "activation",
        ["next_attempt_at"],
        unique=False,
        postgresql_where=sa.text("state IN ('QUEUED', 'SENT')"),
    )
    op.create_index("activation_of_renewal", "activation", ["bucket", "renewal_id"], unique=False)
    op.create_table(
        "refund",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("refunded_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["bucket", "renewal_id"],
            ["renewal.bucket", "renewal.id"],
        ),
        sa.PrimaryKeyConstraint("bucket", "renewal_id"),
    )
