"""Payments by card, the messages of gateways, what their lists differ in, and where customers may come back to."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "payments"
down_revision = "vouchers"

SAID = (
    "cardholder, queries, next_query_at, hint_at, hinted_at, outcome, code, transaction_no, three_ds, paid_at, "
    "parked_at, reconciled_on"
)


def upgrade() -> None:
    """Apply."""
    op.add_column(
        "partner_credential",
        sa.Column("return_urls", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False),
    )
    _payments()
    _messages()
    _reconciliations()
    op.execute("GRANT SELECT, INSERT ON card_payment, gateway_message, reconciliation TO giahan_app")
    op.execute("GRANT SELECT, INSERT ON reconciliation_difference TO giahan_app")
    op.execute(f"GRANT UPDATE ({SAID}) ON card_payment TO giahan_app")
    op.execute("GRANT UPDATE (expires_on_before, expires_on_after) ON renewal TO giahan_app")
    op.execute("GRANT UPDATE (matched, at) ON reconciliation TO giahan_app")
    op.execute("GRANT UPDATE (settled_at, settled_by, reason) ON reconciliation_difference TO giahan_app")
    op.execute("GRANT DELETE ON gateway_message TO giahan_app")


def _payments() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "card_payment",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("renewal_id", sa.Uuid(), nullable=False),
        sa.Column("gateway", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("card_number", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("return_url", sa.Text(), nullable=False),
        sa.Column("client_address", sa.Text(), nullable=True),
        sa.Column("cardholder", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("started_at", instant, nullable=False),
        sa.Column("way_open_until", instant, nullable=False),
        sa.Column("queries", sa.Integer(), nullable=False),
        sa.Column("next_query_at", instant, nullable=True),
        sa.Column("hint_at", instant, nullable=True),
        sa.Column("hinted_at", instant, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("transaction_no", sa.Text(), nullable=True),
        sa.Column("three_ds", sa.Text(), nullable=True),
        sa.Column("paid_at", instant, nullable=True),
        sa.Column("parked_at", instant, nullable=True),
        sa.Column("reconciled_on", sa.Date(), nullable=True),
        sa.CheckConstraint("outcome IN ('PAID', 'DECLINED', 'LEFT', 'UNKNOWN')", name="card_payment_outcome_known"),
        sa.CheckConstraint("paid_at IS NULL OR cardholder IS NULL", name="card_payment_forgets_who_paid"),
        sa.PrimaryKeyConstraint("bucket", "renewal_id"),
        postgresql_with={"fillfactor": 80},
    )
    due = sa.text("least(next_query_at, hint_at)")
    op.create_index("card_payment_due", "card_payment", [due], postgresql_where=sa.text("paid_at IS NULL"))
    op.create_index("card_payment_paid", "card_payment", ["gateway", "paid_at"])
    op.create_index(
        "card_payment_parked", "card_payment", ["renewal_id"], postgresql_where=sa.text("parked_at IS NOT NULL")
    )


def _messages() -> None:
    op.create_table(
        "gateway_message",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gateway", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("taken", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("fields", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("kind IN ('NOTICE', 'RETURN', 'ANSWER')", name="gateway_message_kind_known"),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    op.create_index("gateway_message_newest", "gateway_message", ["id"])


def _reconciliations() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "reconciliation",
        sa.Column("gateway", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("matched", sa.Integer(), nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.PrimaryKeyConstraint("gateway", "on"),
    )
    op.create_table(
        "reconciliation_difference",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gateway", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("ours", sa.BigInteger(), nullable=True),
        sa.Column("theirs", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", instant, nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('ONLY_OURS', 'ONLY_THEIRS', 'OTHER_AMOUNT', 'TWICE')", name="reconciliation_difference_kind_known"
        ),
        sa.CheckConstraint(
            "num_nulls(settled_at, settled_by, reason) IN (0, 3)", name="reconciliation_difference_settled_wholly"
        ),
        sa.ForeignKeyConstraint(["gateway", "on"], ["reconciliation.gateway", "reconciliation.on"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("gateway", "on", "kind", "reference", name="reconciliation_difference_once"),
    )
