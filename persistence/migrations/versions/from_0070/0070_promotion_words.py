"""Let ledger, sweeps, messages and subscribers know of promotions."""

import sqlalchemy as sa
from alembic import op

revision = "promotion_words"
down_revision = "payments"

ACCOUNTS = (
    "MAIN_BALANCES", "OWED_TO_TELEVISION", "FEE_REVENUE", "TOP_UPS_RECEIVED", "ADVANCES_RECEIVABLE",
    "ADVANCES_OVERDUE", "ADVANCE_SALES", "ADVANCE_WRITE_OFFS", "PROMOTIONS_RECEIVABLE", "PROMOTION_FEES",
    "LINE_SUBSCRIPTIONS", "VOUCHERS", "NAPAS", "SMARTLINK", "CARD_REFUNDS_DUE",
)  # fmt: skip

REASONS = (
    "PACKAGE_PRICE", "SERVICE_FEE", "PRICE_REFUND", "FEE_REFUND", "TOP_UP", "ADVANCE_GRANT", "ADVANCE_REPAYMENT",
    "ADVANCE_OVERDUE", "ADVANCE_RECOVERY", "ADVANCE_CANCELLED", "ADVANCE_REFUND", "ADVANCE_WRITE_OFF",
    "PROMOTION_FEE", "PROMOTION_SUBSCRIPTION", "PAYMENT_HELD",
)  # fmt: skip

KINDS = (
    "REMIND", "CHARGE", "PROMOTION_NOTIFY", "PROMOTION_WELCOME", "PROMOTION_RENEW", "PROMOTION_CLOSE",
)  # fmt: skip

DATA_PACKAGES = ("NONE", "MIU", "OTHER_MI")


def upgrade() -> None:
    """Apply."""
    for domain, words in (("ledger_account", ACCOUNTS), ("transfer_reason", REASONS)):
        op.execute(f"ALTER DOMAIN {domain} DROP CONSTRAINT {domain}_known")
        op.execute(f"ALTER DOMAIN {domain} ADD CONSTRAINT {domain}_known CHECK (VALUE IN ({_listed(words)}))")
    for table in ("sweep", "sweep_part"):
        op.drop_constraint(f"{table}_kind_known", table)
        op.create_check_constraint(f"{table}_kind_known", table, f"kind IN ({_listed(KINDS)})")
    op.execute(
        f"CREATE DOMAIN data_package AS text CONSTRAINT data_package_known CHECK (VALUE IN ({_listed(DATA_PACKAGES)}))"
    )
    op.add_column("subscriber", sa.Column("kind", sa.Text(), nullable=True))
    op.execute("ALTER TABLE subscriber ADD COLUMN data_package data_package NOT NULL DEFAULT 'NONE'")
    op.execute("GRANT INSERT (kind, data_package), UPDATE (kind, data_package) ON subscriber TO giahan_app")
    op.add_column("message", sa.Column("not_after", sa.DateTime(timezone=True), nullable=True))
    op.create_index("transfer_of_promotions", "transfer", ["at"], postgresql_where=sa.text("reason ~~ 'PROMOTION%'"))


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"'{word}'" for word in words)
