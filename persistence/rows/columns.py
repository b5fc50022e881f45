"""One list of the columns that are written of a table, from which statements are made; a test holds it to the table."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that are written of a table, in their order, each with the PostgreSQL type of its values."""

    table: str
    types: dict[str, str]
    fixed: tuple[str, ...]
    """Those that never change: they lead, and the key of a row is among them."""

    @property
    def names(self) -> tuple[str, ...]:
        """List all of them."""
        return tuple(self.types)

    @property
    def changing(self) -> tuple[str, ...]:
        """List those that a later write may change."""
        return self.names[len(self.fixed) :]

    def insert(self) -> str:
        """Write the statement that adds a row, unless its key is taken."""
        places = ", ".join(f"${place}" for place in range(1, len(self.types) + 1))
        return f"INSERT INTO {self.table} ({', '.join(self.names)}) VALUES ({places}) ON CONFLICT DO NOTHING"

    def update(self, key: tuple[str, ...]) -> str:
        """Write the statement that changes a row; the values of its key come first."""
        places = [f"${place}" for place in range(1, len(key) + len(self.changing) + 1)]
        return (
            f"UPDATE {self.table} SET ({', '.join(self.changing)}) = ({', '.join(places[len(key) :])}) "
            f"WHERE ({', '.join(key)}) = ({', '.join(places[: len(key)])})"
        )

    def told(self, names: Iterable[str], more: dict[str, str] | None = None) -> str:
        """Write the rows that come as one array a column, under the name `told`, with columns of the caller's own."""
        types = {name: self.types[name] for name in names} | (more or {})
        arrays = ", ".join(f"${place}::{_sent(kind)}[]" for place, kind in enumerate(types.values(), 1))
        return f"unnest({arrays}) AS told ({', '.join(types)})"

    def insert_told(self, more: dict[str, str] | None = None) -> str:
        """Write the statement that adds many rows, leaving out those whose key is taken."""
        names, rows = (*self.names, *(more or {})), self.told(self.names, more)
        values = ", ".join(self._value(name) for name in names)
        return f"INSERT INTO {self.table} ({', '.join(names)}) SELECT {values} FROM {rows} ON CONFLICT DO NOTHING"

    def update_told(self, names: Iterable[str], more: dict[str, str] | None = None) -> str:
        """Write the statement that changes many rows, found by bucket and id."""
        changing = (*self.changing, *(more or {}))
        return (
            f"UPDATE {self.table} SET ({', '.join(changing)}) = ({', '.join(map(self._value, changing))}) "
            f"FROM {self.told(names, more)} WHERE ({self.table}.bucket, {self.table}.id) = (told.bucket, told.id)"
        )

    def _value(self, name: str) -> str:
        return f"told.{name}::jsonb" if self.types.get(name) == "jsonb" else f"told.{name}"


def _sent(kind: str) -> str:
    """Lists within a list are taken for one array of two dimensions, so JSON is sent as text."""
    return "text" if kind == "jsonb" else kind


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
