"""From rows to registrations and back."""

from operator import attrgetter

from domain.auto_renewals.auto_renewal import AutoRenewal, AutoRenewalStatus, Channel
from domain.buckets import bucket_of
from persistence.connections.pool import Row
from persistence.rows import columns
from persistence.rows.parties import listed

AUTO_RENEWAL = tuple(name for name in columns.AUTO_RENEWAL.names if name not in ("bucket", "subscriber_bucket"))

_WRITTEN = attrgetter(*columns.AUTO_RENEWAL.names[5:])

AUTO_RENEWAL_COLUMNS = listed(AUTO_RENEWAL, "auto_renewal")


def auto_renewal_of(row: Row, prefix: str = "") -> AutoRenewal:
    """Read a registration from columns named as in `AUTO_RENEWAL`, each with a prefix."""
    values = {column: row[prefix + column] for column in AUTO_RENEWAL}
    values["channel"], values["status"] = Channel(values["channel"]), AutoRenewalStatus(values["status"])
    return AutoRenewal(**values)


def auto_renewal_columns(made: AutoRenewal) -> tuple[object, ...]:
    """Write a registration, as `columns.AUTO_RENEWAL` lists it."""
    return (*made.ref, made.card_id, made.card_number, bucket_of(made.msisdn), *_WRITTEN(made))
