"""A row of a file: what a line says."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.refusal import Refusal
from persistence.importing.files.lines import Line


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says of each field that it fills, and why it cannot be read where it cannot."""

    line: Line
    said: Mapping[str, object] = field(default_factory=dict)
    refusal: Refusal | None = None
