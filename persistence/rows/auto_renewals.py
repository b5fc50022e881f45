"""From rows to registrations."""

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from persistence.connections.pool import Row
from persistence.rows.parties import listed

AUTO_RENEWAL = (
    "id", "card_id", "card_number", "subscriber_id", "msisdn", "channel", "status", "requested_by", "requested_at",
    "confirm_until", "registered_at", "cancelled_at", "cancelled_by",
)  # fmt: skip

AUTO_RENEWAL_COLUMNS = listed(AUTO_RENEWAL, "auto_renewal")


def auto_renewal_of(row: Row, prefix: str = "") -> AutoRenewal:
    """Read a registration from columns named as in `AUTO_RENEWAL`, each with a prefix."""
    values = {column: row[prefix + column] for column in AUTO_RENEWAL}
    values["channel"], values["status"] = Channel(values["channel"]), AutoRenewalStatus(values["status"])
    return AutoRenewal(**values)
