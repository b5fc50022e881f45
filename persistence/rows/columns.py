"""One list of the columns that are written of a table, from which statements are made; a test holds it to the table."""

from persistence.rows.column_list import Columns

SUBSCRIBER = Columns(
    "subscriber",
    {
        "bucket": "smallint",
        "id": "uuid",
        "msisdn": "text",
        "operator": "text",
        "billing": "text",
        "segment": "text",
        "status": "text",
        "activated_on": "date",
        "province": "text",
        "billing_cycle_day": "smallint",
        "basic_usage_30_days": "bigint",
        "basic_usage_as_of": "date",
        "flagged_for_abuse": "boolean",
        "observed_at": "timestamptz",
        "valid_until": "date",
        "average_monthly_top_up": "bigint",
        "other_advance_debt": "bigint",
        "kind": "text",
        "data_package": "text",
    },
    fixed=("bucket", "id", "msisdn"),
)
"""What the operator tells; `main_balance` is left to transfers (G-LEDGER), `succeeded_by` to who succeeds."""

CARD = Columns(
    "decoder_card",
    {
        "bucket": "smallint",
        "id": "uuid",
        "number": "text",
        "product_line": "text",
        "status": "text",
        "package": "text",
        "extra_rooms": "smallint",
        "chain_began_on": "date",
        "chain_months": "integer",
        "chain_weeks": "integer",
        "entries": "jsonb",
        "overlay_renewal_id": "uuid",
        "overlay_until": "date",
        "expires_on": "date",
        "observed_at": "timestamptz",
    },
    fixed=("bucket", "id", "number", "product_line"),
)
"""The card with its log; `charged_for` is left to sweeps."""

RENEWAL = Columns(
    "renewal",
    {
        "bucket": "smallint",
        "id": "uuid",
        "card_id": "uuid",
        "card_number": "text",
        "payer_id": "uuid",
        "payer_msisdn": "text",
        "package": "text",
        "extra_rooms": "smallint",
        "term": "text",
        "method": "text",
        "price": "bigint",
        "fee": "bigint",
        "requested_at": "timestamptz",
        "status": "text",
        "settled_at": "timestamptz",
        "expires_on_before": "date",
        "expires_on_after": "date",
    },
    fixed=(
        "bucket", "id", "card_id", "card_number", "payer_id", "payer_msisdn", "package", "extra_rooms", "term",
        "method", "price", "fee", "requested_at",
    ),
)  # fmt: skip
"""What was sold, and what came of it; who asked and under which registration is written beside it."""

ADVANCE = Columns(
    "advance",
    {
        "bucket": "smallint",
        "id": "uuid",
        "subscriber_id": "uuid",
        "msisdn": "text",
        "bundle": "text",
        "quantity": "integer",
        "unit_price": "bigint",
        "price": "bigint",
        "requested_at": "timestamptz",
        "confirm_until": "timestamptz",
        "status": "text",
        "months_active": "integer",
        "average_monthly_top_up": "bigint",
        "ceiling": "bigint",
        "granted_at": "timestamptz",
        "owed_after": "bigint",
        "overdue_since": "timestamptz",
        "repaid": "bigint",
    },
    fixed=(
        "bucket", "id", "subscriber_id", "msisdn", "bundle", "quantity", "unit_price", "price", "requested_at",
        "confirm_until",
    ),
)  # fmt: skip
"""What was advanced, on what ground, and what came back of it."""

AUTO_RENEWAL = Columns(
    "auto_renewal",
    {
        "bucket": "smallint",
        "id": "uuid",
        "card_id": "uuid",
        "card_number": "text",
        "subscriber_bucket": "smallint",
        "subscriber_id": "uuid",
        "msisdn": "text",
        "channel": "text",
        "requested_by": "text",
        "requested_at": "timestamptz",
        "confirm_until": "timestamptz",
        "status": "text",
        "registered_at": "timestamptz",
        "cancelled_at": "timestamptz",
        "cancelled_by": "text",
    },
    fixed=(
        "bucket", "id", "card_id", "card_number", "subscriber_bucket", "subscriber_id", "msisdn", "channel",
        "requested_by", "requested_at", "confirm_until",
    ),
)  # fmt: skip
"""A registration; what its sweeps remember of it is left to them."""

ENROLMENT = Columns(
    "promotion_enrolment",
    {
        "bucket": "smallint",
        "id": "uuid",
        "subscriber_id": "uuid",
        "msisdn": "text",
        "promotion": "text",
        "cycle_day": "smallint",
        "starts_on": "date",
        "expires_on": "date",
        "enrolled_at": "timestamptz",
        "data_package": "text",
        "previous_id": "uuid",
        "requested_by": "text",
        "stints": "jsonb",
        "package": "text",
        "version": "bigint",
        "status": "text",
        "billed_until": "date",
        "renewed_into": "uuid",
        "ends_on": "date",
        "decided_at": "timestamptz",
        "reason": "text",
        "first_notice_id": "uuid",
        "first_notice_on": "date",
        "second_notice_id": "uuid",
        "second_notice_on": "date",
        "told_at": "timestamptz",
        "opted_out_at": "timestamptz",
        "upgraded_at": "timestamptz",
        "moved_at": "timestamptz",
        "postponed_to": "date",
        "welcomed_at": "timestamptz",
    },
    fixed=(
        "bucket", "id", "subscriber_id", "msisdn", "promotion", "cycle_day", "starts_on", "expires_on", "enrolled_at",
        "data_package", "previous_id", "requested_by",
    ),
)  # fmt: skip
"""An enrolment in a promotion, as rules decide on it."""
