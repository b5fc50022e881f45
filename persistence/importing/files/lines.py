"""The lines of a file, each of bounded length, so that no file needs more memory than a line; and what a line says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from domain.refusal import Refusal
from persistence.importing.files.trouble import unreadable

LONGEST_LINE = 64 * 1024
"""In bytes; no row that can be taken comes near."""

SHOWN_OF_A_LONG_LINE = 200

BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was written but for its end, its number in the file, and why it cannot be read where it cannot."""

    number: int
    text: str
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says of each field that it fills, and why it cannot be read where it cannot.

    `sent` is what it has of each field, blanks and nulls too, as it was written; None where that cannot be told.
    """

    line: Line
    said: Mapping[str, object] = field(default_factory=dict)
    refusal: Refusal | None = None
    sent: Mapping[str, object] | None = None


def lines_of(file: BinaryIO) -> Iterator[Line]:
    """Read the lines that are not blank."""
    number = 0
    while raw := file.readline(LONGEST_LINE + 1):
        number += 1
        line = _cut(file, number, raw) if len(raw) > LONGEST_LINE else _read(number, raw)
        if line.refusal or line.text.strip():
            yield line


def _read(number: int, raw: bytes) -> Line:
    raw = raw.removesuffix(b"\n").removesuffix(b"\r")
    try:
        text = raw.decode()
    except UnicodeDecodeError:  # what is no text is given back as \xNN
        return Line(number, raw.decode(errors="backslashreplace"), unreadable("not_utf8"))
    return Line(number, text.removeprefix(BYTE_ORDER_MARK) if number == 1 else text)


def _cut(file: BinaryIO, number: int, raw: bytes) -> Line:
    """Skip to the line's end, keeping only how it begins."""
    rest = raw
    while rest and not rest.endswith(b"\n"):
        rest = file.readline(LONGEST_LINE)
    start = raw[:SHOWN_OF_A_LONG_LINE].decode(errors="replace")
    return Line(number, f"{start}…", unreadable("line_too_long", most=str(LONGEST_LINE)))
