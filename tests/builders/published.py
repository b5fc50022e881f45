"""The published tables, read as plainly as a person would read them, beside the code under test."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import persistence

DATA = Path(persistence.__file__).parent / "data"
FAR = date(2035, 6, 15)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table of prices."""

    line: str
    package: str
    rooms: int
    term: str
    timing: str
    price: int
    total: int | None
    begins: date
    ends: date | None

    def __str__(self) -> str:
        return f"{self.line} {self.package}+{self.rooms} {self.term} {self.timing} from {self.begins}"

    def holds(self, day: date) -> bool:
        """Tell whether the row holds on a day."""
        return self.begins <= day and (self.ends is None or day < self.ends)

    def days_at_its_edges(self) -> Iterator[date]:
        """List the day before, the first day, the last day (or one far ahead) and the day after."""
        yield self.begins - timedelta(days=1)
        yield self.begins
        yield self.ends - timedelta(days=1) if self.ends else FAR
        if self.ends:
            yield self.ends


def table(name: str) -> list[dict[str, str]]:
    """Read a table as it stands."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def price_rows() -> list[Row]:
    """Read the table of prices."""
    return [
        Row(
            line=row["product_line"],
            package=row["package"],
            rooms=int(row["extra_rooms"]),
            term=row["term"],
            timing=row["timing"],
            price=int(row["price_vnd"]),
            total=int(row["published_total_vnd"]) if row["published_total_vnd"] else None,
            begins=date.fromisoformat(row["valid_from"]),
            ends=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        )
        for row in table("prices.csv")
    ]
