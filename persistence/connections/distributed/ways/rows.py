"""What ways have in common: rows of many buckets taken bucket by bucket, in the order of their keys."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from persistence.connections.distributed.connection import Answer, Plainly, Rows, Way


class Joined(dict[str, Any]):
    """A row put together of several, whose values are had by name and by place, as those of a record."""

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401 - a name, a place or a slice
        """Give a value, or several."""
        return tuple(self.values())[key] if isinstance(key, int | slice) else super().__getitem__(key)


def by_bucket(columns: Sequence[Sequence[Any]], key: int = 0) -> Iterator[tuple[int, list[list[Any]]]]:
    """Divide rows that come as columns by their bucket, lowest first; each division has all columns."""
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in zip(*columns, strict=True):
        found[row[key]].append(row)
    for bucket in sorted(found):
        yield bucket, [list(column) for column in zip(*found[bucket], strict=True)]


def bucket_by_bucket(sql: str, columns: int, verb: str | None = None, before: int = 0) -> Way:
    """Ask for each bucket apart, which stands in the place of the first of `columns` arrays after `before` others."""

    async def asked(plainly: Plainly, *values: Any) -> Answer:  # noqa: ANN401 - as the statement has them
        first, told, rest = values[:before], values[before : before + columns], values[before + columns :]
        rows: list[Any] = []
        touched = 0
        for bucket, (_, *part) in by_bucket(told):
            if verb:
                touched += await plainly.execute(sql, *first, bucket, *part, *rest)
            else:
                rows += await plainly.fetch(sql, *first, bucket, *part, *rest)
        return f"{verb} {touched}" if verb else rows

    return asked


def one_by_one(sql: str, columns: int, verb: str | None = None, before: int = 0) -> Way:
    """Ask a statement for each row apart: the values of `columns` arrays in the place of the arrays."""

    async def asked(plainly: Plainly, *values: Any) -> Answer:  # noqa: ANN401 - as the statement has them
        first, told, rest = values[:before], values[before : before + columns], values[before + columns :]
        rows: list[Any] = []
        touched = 0
        for part in sorted(zip(*told, strict=True), key=lambda row: row[:2]):
            if verb:
                touched += await plainly.execute(sql, *first, *part, *rest)
            else:
                rows += await plainly.fetch(sql, *first, *part, *rest)
        return f"{verb} {touched}" if verb else rows

    return asked


def placed(rows: Rows, place: int) -> list[dict[str, Any]]:
    """Write beside rows for which of many they were read."""
    return [dict(row) | {"place": place} for row in rows]
