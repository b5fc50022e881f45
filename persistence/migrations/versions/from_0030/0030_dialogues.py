"""Dialogues: sessions, their keys, and short messages that came in; the order in which packages are offered."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "dialogues"
down_revision = "attempts_of_every_kind"
serves_those_before = True

STATES = "'RECEIVED', 'DONE', 'REFUSED', 'REPEATED', 'MISREAD', 'NO_PHONE', 'NO_SERVICE', 'TOO_MANY'"


def upgrade() -> None:
    """Apply."""
    op.add_column("package", sa.Column("place", sa.SmallInteger(), server_default="0", nullable=False))
    _sessions()
    _messages()
    for table in ("dialogue_session", "dialogue_step", "incoming_sms", "sms_sender", "sms_part"):
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO giahan_app")


def _sessions() -> None:
    op.create_table(
        "dialogue_session",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("gateway_id", sa.Text(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_at", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", postgresql.JSONB(), nullable=False),
        sa.Column("screen_name", sa.Text(), nullable=False),
        sa.Column("screen", sa.Text(), nullable=False),
        sa.Column("pending", postgresql.JSONB(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "id"),
        postgresql_with={"fillfactor": 50},
    )
    still_open = sa.text("ended_at IS NULL")
    op.create_index("dialogue_session_of_number", "dialogue_session", ["bucket", "msisdn", "id"])
    op.create_index(
        "dialogue_session_open",
        "dialogue_session",
        ["bucket", "msisdn", "principal", "gateway_id"],
        unique=True,
        postgresql_where=still_open,
    )
    op.create_index("dialogue_session_begun", "dialogue_session", ["started_at"], postgresql_using="brin")
    op.create_table(
        "dialogue_step",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("screen_name", sa.Text(), nullable=False),
        sa.Column("screen", sa.Text(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.Column("command", sa.Text(), nullable=True),
        sa.Column("recorded", postgresql.JSONB(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "session_id", "number"),
    )


def _messages() -> None:
    op.execute(f"CREATE DOMAIN incoming_state AS text CONSTRAINT incoming_state_known CHECK (VALUE IN ({STATES}))")
    state = postgresql.DOMAIN("incoming_state", sa.Text(), create_type=False)
    op.create_table(
        "incoming_sms",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("gateway_id", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", state, nullable=False),
        sa.Column("meaning", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("recorded", postgresql.JSONB(), nullable=True),
        sa.Column("author", postgresql.JSONB(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "sender", "id"),
    )
    op.create_index(
        "incoming_sms_once",
        "incoming_sms",
        ["bucket", "sender", "principal", "gateway_id"],
        unique=True,
        postgresql_where=sa.text("gateway_id IS NOT NULL"),
    )
    waiting = sa.text("state = 'RECEIVED'")
    op.create_index("incoming_sms_waiting", "incoming_sms", ["received_at"], postgresql_where=waiting)
    op.create_index("incoming_sms_received", "incoming_sms", ["received_at"])
    op.create_table(
        "sms_sender",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bucket", "sender"),
    )
    op.create_table(
        "sms_part",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("reference", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("total", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("part", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("encoding", sa.SmallInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "sender", "code", "reference", "total", "part"),
    )
    op.create_index("sms_part_received", "sms_part", ["received_at"])
