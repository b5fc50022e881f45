"""Partners' credentials, and the nonces of their signed requests."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "partners"
down_revision = "record_transfers"

CHANGED = "secret_hash, version, previous_hash, previous_until, revoked_at, revoked_by, last_used_at"


def upgrade() -> None:
    """Apply."""
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "partner_credential",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("partner", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("requires_signature", sa.Boolean(), nullable=False),
        sa.Column("created_at", instant, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("expires_at", instant, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(), nullable=True),
        sa.Column("previous_until", instant, nullable=True),
        sa.Column("revoked_at", instant, nullable=True),
        sa.Column("revoked_by", sa.Text(), nullable=True),
        sa.Column("last_used_at", instant, nullable=True),
        sa.CheckConstraint("kind IN ('API_KEY', 'CLIENT')", name="partner_credential_kind_known"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("prefix"),
    )
    op.create_table(
        "signed_request",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("credential_id", sa.Uuid(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("at", instant, server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "credential_id", "nonce"),
    )
    op.create_index("signed_request_by_time", "signed_request", ["at"])
    op.execute("GRANT SELECT, INSERT ON partner_credential TO giahan_app")
    op.execute(f"GRANT UPDATE ({CHANGED}) ON partner_credential TO giahan_app")
    op.execute("GRANT SELECT, INSERT, DELETE ON signed_request TO giahan_app")
