"""Let domains say which words a column of a busy table may hold.

PostgreSQL remembers what a domain allows; the checks of a table it reads from the catalogue anew with every statement.
"""

from alembic import op

revision = "words"
down_revision = "authors"

BUNDLES = ("VOICE_ON_NET", "VOICE_OFF_NET", "SMS_ON_NET", "SMS_OFF_NET", "DATA")

ACCOUNTS = (
    "MAIN_BALANCES", "OWED_TO_TELEVISION", "FEE_REVENUE", "TOP_UPS_RECEIVED", "ADVANCES_RECEIVABLE",
    "ADVANCES_OVERDUE", "ADVANCE_SALES", "ADVANCE_WRITE_OFFS",
)  # fmt: skip

REASONS = (
    "PACKAGE_PRICE", "SERVICE_FEE", "PRICE_REFUND", "FEE_REFUND", "TOP_UP", "ADVANCE_GRANT", "ADVANCE_REPAYMENT",
    "ADVANCE_OVERDUE", "ADVANCE_RECOVERY", "ADVANCE_CANCELLED", "ADVANCE_REFUND", "ADVANCE_WRITE_OFF",
)  # fmt: skip

WORDS = {
    "activation_state": ("QUEUED", "SENT", "ACKNOWLEDGED", "REJECTED"),
    "advance_bundle": BUNDLES,
    "advance_status": ("AWAITING_CONFIRMATION", "OUTSTANDING", "REPAID", "LAPSED", "REFUNDED", "WRITTEN_OFF"),
    "billing_kind": ("PREPAID", "POSTPAID"),
    "card_status": ("NOT_ACTIVATED", "ACTIVE", "LOCKED", "PIRACY", "FREE"),
    "ledger_account": ACCOUNTS,
    "line_status": ("ACTIVE", "BARRED_ONE_WAY", "BARRED_BOTH_WAYS", "TERMINATED"),
    "mobile_operator": ("MOBIFONE", "VIETTEL", "OTHER"),
    "payment_method": ("MAIN_BALANCE", "VOUCHER", "DOMESTIC_DEBIT", "INTERNATIONAL_CARD"),
    "product_line": ("DTH_OTT", "MYK", "VTVCAB_ON"),
    "renewal_status": ("PENDING_PAYMENT", "SUCCEEDED", "ABANDONED", "REFUND_DUE", "REFUNDED"),
    "renewal_term": ("P1W", "P1M", "P2M", "P3M", "P6M", "P12M"),
    "subscriber_segment": ("INDIVIDUAL", "ENTERPRISE"),
    "transfer_reason": REASONS,
}

COLUMNS = {
    "activation": {"state": "activation_state"},
    "advance": {"bundle": "advance_bundle", "status": "advance_status"},
    "decoder_card": {"product_line": "product_line", "status": "card_status"},
    "renewal": {"term": "renewal_term", "method": "payment_method", "status": "renewal_status"},
    "subscriber": {
        "operator": "mobile_operator",
        "billing": "billing_kind",
        "segment": "subscriber_segment",
        "status": "line_status",
    },
    "transfer": {"debit": "ledger_account", "credit": "ledger_account", "reason": "transfer_reason"},
}


def upgrade() -> None:
    """Apply."""
    for domain, words in WORDS.items():
        listed = ", ".join(f"'{word}'" for word in words)
        op.execute(f"CREATE DOMAIN {domain} AS text CONSTRAINT {domain}_known CHECK (VALUE IN ({listed}))")
    op.execute("ALTER TABLE activation ALTER state DROP DEFAULT")
    for table, columns in COLUMNS.items():
        checks = [f"DROP CONSTRAINT {table}_{column}_known" for column in columns]
        types = [f"ALTER {column} TYPE {domain}" for column, domain in columns.items()]
        op.execute(f"ALTER TABLE {table} {', '.join([*checks, *types])}")
    op.execute("ALTER TABLE activation ALTER state SET DEFAULT 'QUEUED'")
