"""Files of the archive: compressed CSV with a manifest beside them, whole on the disk or not there at all."""

import csv
import gzip
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from persistence.lookups.ledger.archive.parts import ArchiveError, Part

MANIFEST = "manifest.json"
UNFINISHED = ".unfinished"
CHUNK = 1 << 20


def make_ready(folder: Path) -> None:
    """Make a folder, and clear away what somebody was stopped in writing."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob(f"*{UNFINISHED}"):
        left.unlink()


def hash_of(path: Path) -> str:
    """Hash a file."""
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    """Read the rows of a part, by the names of their columns."""
    csv.field_size_limit(1 << 30)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def verified_file(folder: Path, part: Part) -> Path:
    """Give the file of a part that holds just what was written.

    Raises:
        ArchiveError: it is missing, or holds something else.
    """
    path = folder / part.file
    if not path.is_file():
        msg = f"{path} is missing: name the folder in which {part.file} was written, or put it back there."
        raise ArchiveError(msg)
    if hash_of(path) != part.sha256:
        msg = f"{path} is not what was written: restore it from a copy."
        raise ArchiveError(msg)
    return path


def read_back(path: Path, part: Part) -> None:
    """Count and sum up what a file holds.

    Raises:
        ArchiveError: it does not hold as many rows, or other sums, than the database had.
    """
    rows, sums = 0, dict[str, int]()
    for row in rows_of(path):
        rows += 1
        if part.table == "transfer":
            sums[row["debit"]] = sums.get(row["debit"], 0) + int(row["amount"])
            sums[row["credit"]] = sums.get(row["credit"], 0) - int(row["amount"])
    if (rows, sums) != (part.rows, part.sums):
        msg = f"{path} has {rows} rows of {part.rows}, or other sums: it cannot be read back."
        raise ArchiveError(msg)


def manifest_of(folder: Path) -> dict[str, dict[str, Any]]:
    """Read what the manifest of a folder says, part by part; nothing where there is none."""
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    parts: list[dict[str, Any]] = orjson.loads(path.read_bytes())["parts"]
    return {each["id"]: each for each in parts}


def put_in_manifest(folder: Path, part: Part) -> None:
    """Name a part in the manifest."""
    told = manifest_of(folder) | {str(part.id): part.told}
    parts = sorted(told.values(), key=lambda each: (each["table"], each["month"], each["id"]))
    text = orjson.dumps({"format": 1, "parts": parts}, option=orjson.OPT_INDENT_2)
    unfinished = folder / f"{MANIFEST}{UNFINISHED}"
    unfinished.write_bytes(text)
    finish(unfinished, folder / MANIFEST)


def finish(unfinished: Path, path: Path) -> None:
    """Give a file its name once all of it is on the disk."""
    _on_the_disk(unfinished)
    unfinished.rename(path)
    _on_the_disk(path.parent)


def _on_the_disk(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
