"""From rows to requests for refunds, each with its renewal."""

from domain.renewals.refund_request import RefundRequest
from persistence.connections.pool import Row
from persistence.rows.parties import RENEWAL_COLUMNS, listed, renewal_of

REQUEST = (
    "id", "requested_by", "requested_at", "reason", "declined_by", "declined_at", "decline_reason",
)  # fmt: skip

REQUESTS = f"""
SELECT {listed(REQUEST, "request", "request_")}, {RENEWAL_COLUMNS}
  FROM refund_request AS request
  JOIN renewal ON (renewal.bucket, renewal.id) = (request.bucket, request.renewal_id)
"""


def request_of(row: Row) -> RefundRequest:
    """Read a request with its renewal."""
    return RefundRequest(renewal=renewal_of(row), **{column: row[f"request_{column}"] for column in REQUEST})
