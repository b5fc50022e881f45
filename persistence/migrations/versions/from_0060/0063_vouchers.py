"""Vouchers, the contacts of cards, guesses, confirmations by e-mail, and transfers that move no main balance.

What is collected by dealers and gateways moves between control accounts alone: `record_card_transfers` writes that,
kept with the card that it was paid for, and moves no main balance (G-LEDGER).
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "vouchers"
down_revision = "attempts_by_time"

ACCOUNTS = (
    "MAIN_BALANCES", "OWED_TO_TELEVISION", "FEE_REVENUE", "TOP_UPS_RECEIVED", "ADVANCES_RECEIVABLE",
    "ADVANCES_OVERDUE", "ADVANCE_SALES", "ADVANCE_WRITE_OFFS", "VOUCHERS", "NAPAS", "SMARTLINK", "CARD_REFUNDS_DUE",
)  # fmt: skip

REASONS = (
    "PACKAGE_PRICE", "SERVICE_FEE", "PRICE_REFUND", "FEE_REFUND", "TOP_UP", "ADVANCE_GRANT", "ADVANCE_REPAYMENT",
    "ADVANCE_OVERDUE", "ADVANCE_RECOVERY", "ADVANCE_CANCELLED", "ADVANCE_REFUND", "ADVANCE_WRITE_OFF", "PAYMENT_HELD",
)  # fmt: skip

RECORD_CARD_TRANSFERS = """
CREATE FUNCTION record_card_transfers(
    in_bucket smallint, of_card uuid, ids uuid[], debits text[], credits text[], amounts bigint[], reasons text[],
    cause uuid, instant timestamptz
) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    recorded bigint;
BEGIN
    INSERT INTO transfer
        (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, recorded_at, balance_after)
    SELECT in_bucket, of_card, id, debit, credit, amount, reason, cause, instant, now(), NULL
      FROM unnest(ids, debits, credits, amounts, reasons) AS move (id, debit, credit, amount, reason)
     WHERE debit <> credit AND 'MAIN_BALANCES' NOT IN (debit, credit);
    GET DIAGNOSTICS recorded = ROW_COUNT;
    IF recorded <> cardinality(ids) THEN
        RAISE check_violation USING MESSAGE = 'what is paid online moves between two accounts, and no main balance';
    END IF;
    RETURN recorded;
END $$
"""

SIGNATURE = "record_card_transfers(smallint, uuid, uuid[], text[], text[], bigint[], text[], uuid, timestamptz)"


def upgrade() -> None:
    """Apply."""
    for domain, words in {"ledger_account": ACCOUNTS, "transfer_reason": REASONS}.items():
        listed = ", ".join(f"'{word}'" for word in words)
        op.execute(f"ALTER DOMAIN {domain} DROP CONSTRAINT {domain}_known")
        op.execute(f"ALTER DOMAIN {domain} ADD CONSTRAINT {domain}_known CHECK (VALUE IN ({listed})) NOT VALID")
        op.execute(f"ALTER DOMAIN {domain} VALIDATE CONSTRAINT {domain}_known")
    op.execute(RECORD_CARD_TRANSFERS)
    op.execute(f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO giahan_app")
    _shared()
    _owned()
    op.execute("GRANT SELECT, INSERT ON voucher_batch, voucher_span, voucher, card_contact, guess, mail TO giahan_app")
    op.execute("GRANT UPDATE (coded_at) ON voucher_batch TO giahan_app")
    op.execute("GRANT UPDATE (state, renewal_bucket, renewal_id) ON voucher TO giahan_app")
    op.execute("GRANT UPDATE (name, phone, email) ON card_contact TO giahan_app")
    op.execute("GRANT UPDATE (at, locked_until) ON guess TO giahan_app")
    op.execute(
        "GRANT UPDATE (recipient, queued_at, state, attempts, next_attempt_at, sent_at, trouble) ON mail TO giahan_app"
    )
    op.execute("GRANT DELETE ON guess TO giahan_app")


def _shared() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "voucher_batch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("product_line", sa.Text(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("extra_rooms", sa.SmallInteger(), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("first", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("issued_at", instant, nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("coded_at", instant, nullable=True),
        sa.CheckConstraint("product_line IN ('DTH_OTT', 'MYK', 'VTVCAB_ON')", name="voucher_batch_product_line_known"),
        sa.CheckConstraint("term IN ('P1W', 'P1M', 'P2M', 'P3M', 'P6M', 'P12M')", name="voucher_batch_term_known"),
        sa.CheckConstraint("count > 0", name="voucher_batch_holds_some"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("first", name="voucher_batch_first"),
    )
    op.create_table(
        "voucher_span",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.CheckConstraint("change IN ('ACTIVATE', 'CANCEL')", name="voucher_span_change_known"),
        sa.ForeignKeyConstraint(["batch_id"], ["voucher_batch.id"]),
        sa.PrimaryKeyConstraint("id"),
    )


def _owned() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "voucher",
        _bucket(),
        sa.Column("serial", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("batch_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("key_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("renewal_bucket", sa.SmallInteger(), nullable=True),
        sa.Column("renewal_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("state IN ('PRINTED', 'ACTIVE', 'SPENT', 'CANCELLED')", name="voucher_state_known"),
        sa.CheckConstraint(
            "(state = 'SPENT') = (renewal_id IS NOT NULL) AND (renewal_id IS NULL) = (renewal_bucket IS NULL)",
            name="voucher_spent_on_something",
        ),
        sa.PrimaryKeyConstraint("bucket", "serial"),
        postgresql_with={"fillfactor": 80},
    )
    op.create_index("voucher_by_code", "voucher", ["code_hash"], postgresql_using="hash")
    op.create_index("voucher_by_serial", "voucher", ["serial"])
    op.create_table(
        "card_contact",
        _bucket(),
        sa.Column("card_number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "card_number"),
    )
    op.create_table(
        "guess",
        _bucket(),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", postgresql.ARRAY(instant), server_default="{}", nullable=False),
        sa.Column("locked_until", instant, nullable=True),
        sa.CheckConstraint("kind IN ('CONTACT', 'VOUCHER')", name="guess_kind_known"),
        sa.PrimaryKeyConstraint("bucket", "subject", "kind"),
        postgresql_with={"fillfactor": 50},
    )
    op.create_table(
        "mail",
        _bucket(),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("queued_at", instant, nullable=False),
        sa.Column("state", sa.Text(), server_default="QUEUED", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_attempt_at", instant, server_default=sa.text("now()"), nullable=False),
        sa.Column("sent_at", instant, nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.CheckConstraint("language IN ('vi', 'en')", name="mail_language_known"),
        sa.CheckConstraint("state IN ('QUEUED', 'SENT', 'GIVEN_UP')", name="mail_state_known"),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    waiting = sa.text("state = 'QUEUED'")
    op.create_index("mail_due", "mail", ["next_attempt_at"], postgresql_where=waiting)
    op.create_index("mail_newest", "mail", ["id"])


def _bucket() -> sa.Column[int]:
    return sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False)
