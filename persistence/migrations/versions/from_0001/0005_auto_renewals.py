"""Create the registrations for auto-renewal and the sweeps over them, and find cards by their expiry day.

A renewal tells the registration that charged it, where one did.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "auto_renewals"
down_revision = "audit"

SWEPT = "reminded_for, charged_for, charge_attempts, last_refusal_id, retry_at"

CHANGED = {
    "auto_renewal": f"status, registered_at, cancelled_at, cancelled_by, {SWEPT}",
    "sweep": "started_at, finished_at, paused_at, paused_by, pause_reason, most",
    "sweep_part": "finished_at, succeeded, refused, refusals",
}


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "auto_renewal",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("card_number", sa.Text(), nullable=False),
        sa.Column("subscriber_bucket", sa.SmallInteger(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirm_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_by", sa.Text(), nullable=True),
        sa.Column("reminded_for", sa.Date(), nullable=True),
        sa.Column("charged_for", sa.Date(), nullable=True),
        sa.Column("charge_attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("last_refusal_id", sa.Uuid(), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('AWAITING_CONFIRMATION', 'ACTIVE', 'CANCELLED')", name="auto_renewal_status_known"
        ),
        sa.CheckConstraint("channel IN ('APP', 'STAFF', 'PARTNER', 'USSD')", name="auto_renewal_channel_known"),
        sa.CheckConstraint(
            "(status <> 'ACTIVE') OR registered_at IS NOT NULL", name="auto_renewal_registered_once_active"
        ),
        sa.CheckConstraint("(status = 'CANCELLED') = (cancelled_at IS NOT NULL)", name="auto_renewal_cancelled_once"),
        sa.ForeignKeyConstraint(["bucket", "card_id"], ["decoder_card.bucket", "decoder_card.id"]),
        sa.PrimaryKeyConstraint("bucket", "id"),
        postgresql_with={"fillfactor": 70},
    )
    op.create_index(
        "auto_renewal_active",
        "auto_renewal",
        ["bucket", "card_id"],
        unique=True,
        postgresql_where=sa.text("status = 'ACTIVE'"),
    )
    op.create_index(
        "auto_renewal_of_subscriber", "auto_renewal", ["subscriber_bucket", "subscriber_id", "id"], unique=False
    )
    op.create_table(
        "sweep",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_by", sa.Text(), nullable=True),
        sa.Column("pause_reason", sa.Text(), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind IN ('REMIND', 'CHARGE')", name="sweep_kind_known"),
        sa.CheckConstraint("most >= 0", name="sweep_most_meant"),
        sa.CheckConstraint(
            "(paused_at IS NULL) = (paused_by IS NULL) AND (paused_at IS NULL) = (pause_reason IS NULL)",
            name="sweep_paused_by_somebody",
        ),
        sa.PrimaryKeyConstraint("kind", "day"),
    )
    op.create_table(
        "sweep_part",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("succeeded", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refused", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refusals", postgresql.JSONB(astext_type=sa.Text()), server_default="{}", nullable=False),
        sa.CheckConstraint("kind IN ('REMIND', 'CHARGE')", name="sweep_part_kind_known"),
        sa.CheckConstraint("succeeded >= 0 AND refused >= 0", name="sweep_part_counts_meant"),
        sa.PrimaryKeyConstraint("bucket", "kind", "day"),
        postgresql_with={"fillfactor": 50},
    )
    op.create_index("sweep_part_of_day", "sweep_part", ["kind", "day"], unique=False)
    op.add_column("renewal", sa.Column("auto_renewal_id", sa.Uuid(), nullable=True))
    op.create_index("decoder_card_by_expiry", "decoder_card", ["expires_on", "bucket", "id"], unique=False)
    for table, columns in CHANGED.items():
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
        op.execute(f"GRANT UPDATE ({columns}) ON {table} TO giahan_app")
