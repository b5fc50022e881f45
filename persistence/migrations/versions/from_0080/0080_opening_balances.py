"""Main balances that another system kept begin here with an opening, for a reason and on an account of its own."""

from alembic import op

revision = "opening_balances"
down_revision = "promotions"
serves_those_before = True


def upgrade() -> None:
    """Apply; what domains allowed they go on allowing."""
    op.execute("ALTER DOMAIN ledger_account DROP CONSTRAINT ledger_account_known")
    op.execute(
        "ALTER DOMAIN ledger_account ADD CONSTRAINT ledger_account_known CHECK (VALUE IN ('MAIN_BALANCES', "
        "'OWED_TO_TELEVISION', 'FEE_REVENUE', 'TOP_UPS_RECEIVED', 'ADVANCES_RECEIVABLE', 'ADVANCES_OVERDUE', "
        "'ADVANCE_SALES', 'ADVANCE_WRITE_OFFS', 'VOUCHERS', 'NAPAS', 'SMARTLINK', 'CARD_REFUNDS_DUE', "
        "'PROMOTIONS_RECEIVABLE', 'PROMOTION_FEES', 'LINE_SUBSCRIPTIONS', 'OPENING_BALANCES'))"
    )
    op.execute("ALTER DOMAIN transfer_reason DROP CONSTRAINT transfer_reason_known")
    op.execute(
        "ALTER DOMAIN transfer_reason ADD CONSTRAINT transfer_reason_known CHECK (VALUE IN ('PACKAGE_PRICE', "
        "'SERVICE_FEE', 'PRICE_REFUND', 'FEE_REFUND', 'TOP_UP', 'ADVANCE_GRANT', 'ADVANCE_REPAYMENT', "
        "'ADVANCE_OVERDUE', 'ADVANCE_RECOVERY', 'ADVANCE_CANCELLED', 'ADVANCE_REFUND', 'ADVANCE_WRITE_OFF', "
        "'PAYMENT_HELD', 'PROMOTION_FEE', 'PROMOTION_SUBSCRIPTION', 'OPENING_BALANCE'))"
    )
    op.execute(
        "CREATE TABLE opening_balance (bucket smallint NOT NULL, subscriber_id uuid NOT NULL, id uuid NOT NULL, "
        "msisdn text NOT NULL, amount dong_held NOT NULL, as_of timestamptz NOT NULL, "
        "recorded_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (bucket, subscriber_id))"
    )
    op.execute("GRANT SELECT, INSERT ON opening_balance TO giahan_app")
