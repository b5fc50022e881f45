"""The columns that are written of a table, listed once, from which its statements are made."""

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
        """Write the statement that adds a row; one whose key is taken fails."""
        places = ", ".join(f"${place}" for place in range(1, len(self.types) + 1))
        return f"INSERT INTO {self.table} ({', '.join(self.names)}) VALUES ({places})"

    def insert_once(self) -> str:
        """Write the statement that adds a row, unless its key is taken."""
        return f"{self.insert()} ON CONFLICT DO NOTHING"

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

    def declared(self, names: Iterable[str] | None = None, prefix: str = "") -> str:
        """Declare columns with their types, all or some, each under its name with a prefix."""
        return ", ".join(f"{prefix}{name} {self.types[name]}" for name in names or self.names)

    def _value(self, name: str) -> str:
        return f"told.{name}::jsonb" if self.types.get(name) == "jsonb" else f"told.{name}"


def _sent(kind: str) -> str:
    """Lists within a list are taken for one array of two dimensions, so JSON is sent as text."""
    return "text" if kind == "jsonb" else kind
