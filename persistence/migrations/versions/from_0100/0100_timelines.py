"""Timelines are read by the instants at which things happened: indexes by owner and instant, in place of those by id.

The one box finds payments by what gateways call them, and whatever was told to a mail address.

Renewals write no index more than before, but for those by voucher; what versions before read by id costs them more.
"""

import sqlalchemy as sa
from alembic import op

revision = "timelines"
down_revision = "archive"
serves_those_before = True

INSTEAD = (
    ("renewal_of_card", "renewal", ["bucket", "card_id", "requested_at", "id"], None),
    ("renewal_given_back", "renewal", ["bucket", "card_id", "settled_at", "id"], "status = 'REFUNDED'"),
    ("refused_attempt_of_card", "refused_attempt", ["bucket", "card_number", "at", "id"], None),
    ("refused_attempt_of_payer", "refused_attempt", ["payer_msisdn", "at", "id"], None),
    ("audit_entry_of_subject", "audit_entry", ["bucket", "subject_id", "at", "id"], None),
    ("subscriber_version_of", "subscriber_version", ["bucket", "subscriber_id", "recorded_at", "id"], None),
    ("card_version_of", "card_version", ["bucket", "card_id", "recorded_at", "id"], None),
    (
        "promotion_enrolment_of_subscriber",
        "promotion_enrolment",
        ["bucket", "subscriber_id", "enrolled_at", "id"],
        None,
    ),
)

MOVED = ["bucket", "subscriber_id", "at", "id"]

BESIDES = (
    ("renewal_by_voucher", "renewal", ["bucket", "card_id", "requested_at", "id"], "method = 'VOUCHER'"),
    ("spending_withdrawn", "spending", ["bucket", "payer_id", "renewal_id"], "withdrawn"),
    ("transfer_top_up_of", "transfer", MOVED, "reason = 'TOP_UP'"),
    ("transfer_advance_of", "transfer", MOVED, "reason ~~ 'ADVANCE%'"),
    ("transfer_refund_of", "transfer", MOVED, "reason = 'PRICE_REFUND'"),
    ("message_left", "message", ["bucket", "recipient", "sent_at", "id"], "sent_at IS NOT NULL"),
    ("message_dropped", "message", ["bucket", "recipient", "next_attempt_at", "id"], "state = 'DROPPED'"),
    ("activation_answered", "activation", ["bucket", "card_id", "answered_at", "id"], "answered_at IS NOT NULL"),
    ("dialogue_session_by_time", "dialogue_session", ["bucket", "msisdn", "started_at", "id"], None),
    ("incoming_sms_by_time", "incoming_sms", ["bucket", "sender", "received_at", "id"], None),
)

REGISTERED = {
    "requested": "registered_at IS NULL OR registered_at > requested_at",
    "registered": "registered_at IS NOT NULL",
    "cancelled": "cancelled_at IS NOT NULL",
}


def upgrade() -> None:
    """Apply."""
    op.drop_index("transfer_of_note", "transfer")
    op.drop_index("refused_attempt_newest", "refused_attempt")
    for name, table, columns, where in INSTEAD:
        op.drop_index(name, table)
        _make(name, table, columns, where)
    for name, table, columns, where in BESIDES:
        _make(name, table, columns, where)
    for step, where in REGISTERED.items():
        _make(
            f"auto_renewal_{step}_of_payer",
            "auto_renewal",
            ["subscriber_bucket", "subscriber_id", f"{step}_at", "id"],
            where,
        )
        _make(f"auto_renewal_{step}_of_card", "auto_renewal", ["bucket", "card_id", f"{step}_at", "id"], where)
    for step in ("started", "paid", "parked"):
        columns = ["bucket", "card_number", f"{step}_at", "renewal_id"]
        _make(f"card_payment_{step}_of", "card_payment", columns, f"{step}_at IS NOT NULL")
    _make("card_payment_by_transaction", "card_payment", ["transaction_no", "renewal_id"], "transaction_no IS NOT NULL")
    op.create_index("mail_by_recipient", "mail", [sa.text("lower(recipient)"), "id"])
    op.create_index(
        "card_contact_by_email",
        "card_contact",
        [sa.text("lower(email)")],
        postgresql_where=sa.text("email IS NOT NULL"),
    )


def _make(name: str, table: str, columns: list[str], where: str | None) -> None:
    op.create_index(name, table, columns, postgresql_where=sa.text(where) if where else None)
