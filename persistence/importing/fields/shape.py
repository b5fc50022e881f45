"""What a report is made of, and reading one from a row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.refusal import Refusal, bad_input
from persistence.importing.fields.cells import MisreadError
from persistence.importing.files.lines import Row
from persistence.importing.files.trouble import unreadable

Report = TypeVar("Report")
Field = tuple[str, Callable[[object], object]]


@dataclass(frozen=True, slots=True)
class Shape(Generic[Report]):
    """What a report is made of: each field as files name it, the report's own name for it, and how it is read.

    `key` is what a file must have a column of, `needed` what a row must fill beside it.
    """

    make: Callable[..., Report]
    key: str
    fields: Mapping[str, Field]
    needed: tuple[str, ...] = ()

    def read(self, row: Row) -> Report | tuple[Refusal, ...]:
        """Read a row, or tell everything about it that cannot be read."""
        if row.refusal is not None:
            return (row.refusal,)
        values: dict[str, object] = {}
        refusals = [bad_input(name, "missing") for name in (self.key, *self.needed) if name not in row.said]
        for name, said in row.said.items():
            attribute, read = self.fields[name]
            try:
                values[attribute] = read(said)
            except MisreadError as misread:
                refusals.append(unreadable(misread.fault, name, **misread.parameters))
        return tuple(refusals) or self.make(**values)
