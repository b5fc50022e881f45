"""Create the tables of promotions with their guards.

Published programmes are only ever added, and so are evidence, usage and the lines of bills (G-EFFECTIVE, G-LEDGER).
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "promotions"
down_revision = "promotion_words"

DOMAINS = {
    "enrolment_status": ("ACTIVE", "OPTED_OUT", "RENEWED", "CANCELLED", "ENDED", "EXPIRED"),
    "evidence_kind": (
        "NOTICE", "WELCOME", "OPT_OUT_ASKED", "OPT_OUT_CONFIRMED", "OPT_OUT_LAPSED", "CANCEL_ASKED",
        "CANCEL_CONFIRMED", "CANCEL_LAPSED",
    ),
}  # fmt: skip

PUBLISHED = ("promotion_version", "region_version")
ADDED_TO = (
    *PUBLISHED, "promotion_enrolment", "promotion_request", "promotion_evidence", "promotion_usage", "promotion_charge",
)  # fmt: skip
KEPT = ("promotion_evidence", "promotion_charge")

CHANGED = {
    "promotion_enrolment": (
        "stints, package, version, status, billed_until, renewed_into, ends_on, decided_at, reason, first_notice_id, "
        "first_notice_on, second_notice_id, second_notice_on, told_at, opted_out_at, upgraded_at, moved_at, "
        "postponed_to, welcomed_at"
    ),
    "promotion_request": "status, answered_at",
}

WHOLE = "(cycle_ends_on - cycle_starts_on)"


def upgrade() -> None:
    """Apply."""
    for domain, words in DOMAINS.items():
        listed = ", ".join(f"'{word}'" for word in words)
        op.execute(f"CREATE DOMAIN {domain} AS text CONSTRAINT {domain}_known CHECK (VALUE IN ({listed}))")
    for table, key, value in (("promotion_version", ["code"], "terms"), ("region_version", [], "regions")):
        _published(table, key, value)
    _enrolments()
    _requests()
    _course()
    _charges()
    guard()


def _published(table: str, key: list[str], value: str) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in key),
        sa.Column(value, postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("circular", sa.Text(), nullable=True),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("published_by", sa.Text(), nullable=False),
        sa.CheckConstraint("valid_to > valid_from", name=f"{table}_ends_after_it_begins"),
        sa.ForeignKeyConstraint(["circular"], ["circular.code"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sequence"),
    )
    op.create_index(f"{table}_key", table, [*key, "valid_from"])


def _enrolments() -> None:
    op.create_table(
        "promotion_enrolment",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("promotion", sa.Text(), nullable=False),
        sa.Column("cycle_day", sa.SmallInteger(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("data_package", _domain("data_package"), nullable=False),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("requested_by", sa.Text(), nullable=True),
        sa.Column("stints", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("status", _domain("enrolment_status"), nullable=False),
        sa.Column("billed_until", sa.Date(), nullable=False),
        sa.Column("renewed_into", sa.Uuid(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("first_notice_id", sa.Uuid(), nullable=True),
        sa.Column("first_notice_on", sa.Date(), nullable=True),
        sa.Column("second_notice_id", sa.Uuid(), nullable=True),
        sa.Column("second_notice_on", sa.Date(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opted_out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("upgraded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("postponed_to", sa.Date(), nullable=True),
        sa.Column("welcomed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("cycle_day IN (1, 11, 21)", name="promotion_enrolment_cycle_known"),
        sa.CheckConstraint("expires_on >= starts_on", name="promotion_enrolment_ends_after_it_begins"),
        sa.CheckConstraint("(status = 'ACTIVE') = (decided_at IS NULL)", name="promotion_enrolment_decided_once"),
        sa.CheckConstraint("(status = 'ACTIVE') = (ends_on IS NULL)", name="promotion_enrolment_ends_once_decided"),
        sa.CheckConstraint(
            "(status = 'RENEWED') = (renewed_into IS NOT NULL)", name="promotion_enrolment_renewed_into"
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
        postgresql_with={"fillfactor": 70},
    )
    _index("of_subscriber", ["bucket", "subscriber_id", "id"])
    _index("renewed_once", ["bucket", "previous_id"], "previous_id IS NOT NULL", unique=True)
    _index("due", ["promotion", "expires_on", "cycle_day", "bucket", "id"], "status = 'ACTIVE'")
    _index("unbilled", ["cycle_day", "bucket", "billed_until", "id"], "ends_on IS NULL OR ends_on >= billed_until")
    _index(
        "unwelcomed",
        ["starts_on", "bucket", "id"],
        "status = 'ACTIVE' AND previous_id IS NOT NULL AND welcomed_at IS NULL",
    )


def _index(name: str, columns: list[str], where: str | None = None, *, unique: bool = False) -> None:
    condition = sa.text(where) if where else None
    table = "promotion_enrolment"
    op.create_index(f"{table}_{name}", table, columns, unique=unique, postgresql_where=condition)


def _requests() -> None:
    op.create_table(
        "promotion_request",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("msisdn", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('OPT_OUT', 'CANCEL')", name="promotion_request_kind_known"),
        sa.CheckConstraint("status IN ('OPEN', 'CONFIRMED', 'LAPSED')", name="promotion_request_status_known"),
        sa.CheckConstraint("(status = 'OPEN') = (answered_at IS NULL)", name="promotion_request_answered_once"),
        sa.ForeignKeyConstraint(["bucket", "enrolment_id"], ["promotion_enrolment.bucket", "promotion_enrolment.id"]),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    is_open = sa.text("status = 'OPEN'")
    op.create_index("promotion_request_open", "promotion_request", ["bucket", "enrolment_id"], postgresql_where=is_open)
    op.create_index("promotion_request_lapsing", "promotion_request", ["until"], postgresql_where=is_open)


def _course() -> None:
    op.create_table(
        "promotion_evidence",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", _domain("evidence_kind"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("bucket", "enrolment_id", "id"),
    )
    op.create_table(
        "promotion_usage",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("usage_id", sa.Text(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("benefit", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("benefit IN ('MINUTES', 'MESSAGES', 'DATA', 'MIU')", name="promotion_usage_benefit_known"),
        sa.CheckConstraint("quantity > 0", name="promotion_usage_quantity_positive"),
        sa.ForeignKeyConstraint(["bucket", "enrolment_id"], ["promotion_enrolment.bucket", "promotion_enrolment.id"]),
        sa.PrimaryKeyConstraint("bucket", "subscriber_id", "usage_id"),
    )
    op.create_index("promotion_usage_of_enrolment", "promotion_usage", ["bucket", "enrolment_id", "used_at"])


def _charges() -> None:
    op.create_table(
        "promotion_charge",
        sa.Column("bucket", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subscriber_id", sa.Uuid(), nullable=False),
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("promotion", sa.Text(), nullable=False),
        sa.Column("part", sa.SmallInteger(), nullable=False),
        sa.Column("package", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("cycle_starts_on", sa.Date(), nullable=False),
        sa.Column("cycle_ends_on", sa.Date(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("days", sa.SmallInteger(), nullable=False),
        *(sa.Column(name, _held(), nullable=False) for name in ("whole_fee", "fee", "subscription")),
        sa.Column("charged_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(f"days > 0 AND days <= {WHOLE}", name="promotion_charge_days_meant"),
        sa.CheckConstraint(
            f"fee = (2 * whole_fee * days + {WHOLE}) / (2 * {WHOLE})", name="promotion_charge_pro_rated"
        ),
        sa.PrimaryKeyConstraint("bucket", "id"),
    )
    of_cycle = ["bucket", "subscriber_id", "cycle_starts_on"]
    once = ["bucket", "enrolment_id", "cycle_starts_on", "part"]
    op.create_index("promotion_charge_once", "promotion_charge", once, unique=True)
    op.create_index("promotion_charge_of_cycle", "promotion_charge", of_cycle)
    with_subscription = sa.text("subscription > 0")
    op.create_index(
        "promotion_charge_one_subscription",
        "promotion_charge",
        of_cycle,
        unique=True,
        postgresql_where=with_subscription,
    )


def _domain(name: str) -> postgresql.DOMAIN:
    return postgresql.DOMAIN(name, sa.Text(), create_type=False)


def _held() -> postgresql.DOMAIN:
    return postgresql.DOMAIN("dong_held", sa.BigInteger(), create_type=False)


def guard() -> None:
    """Guard what was published and what is kept, and give the application's role what it needs and no more."""
    for table in (*PUBLISHED, *KEPT):
        op.execute(
            f"CREATE TRIGGER only_ever_added BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "EXECUTE FUNCTION refuse_change()"
        )
    for table in PUBLISHED:
        op.execute(
            f"CREATE TRIGGER counts_revision AFTER INSERT OR UPDATE ON {table} EXECUTE FUNCTION count_revision()"
        )
    for table in ADDED_TO:
        op.execute(f"GRANT SELECT, INSERT ON {table} TO giahan_app")
    for table, columns in CHANGED.items():
        op.execute(f"GRANT UPDATE ({columns}) ON {table} TO giahan_app")
