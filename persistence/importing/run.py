"""Importing a file: chunk by chunk, each committed by itself, so that a stopped import may simply be run again."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import asyncpg

from persistence.catalogue.current import PostgresCatalogues
from persistence.importing.cards import take_cards
from persistence.importing.chunk import Take
from persistence.importing.files.lines import lines_of
from persistence.importing.files.rejects import Rejects
from persistence.importing.files.row import Row
from persistence.importing.files.rows import rows_of
from persistence.importing.files.trouble import UnreadableFileError
from persistence.importing.records import CARD, SUBSCRIBER
from persistence.importing.subscribers import take_subscribers
from persistence.importing.summary import ImportSummary, Kind
from persistence.importing.taking import taken

CHUNK = 5_000

Progress = Callable[[int, int], None]
"""Is told the bytes that are done and those of the whole file."""


async def import_file(
    pool: "asyncpg.Pool[asyncpg.Record]",
    kind: Kind,
    path: Path,
    rejects: Path,
    *,
    on_progress: Progress,
    clock_now: Callable[[], datetime],
    sandbox: bool,
) -> ImportSummary:
    """Take over what a file says, row by row as if each were upserted; what cannot be taken goes to `rejects`.

    Raises:
        UnreadableFileError: where the file as such cannot be meant; nothing was taken.
        StoreBusyError: where the database stayed too busy; what was taken stays, and the file may be imported again.
    """
    summary, catalogues = ImportSummary(), PostgresCatalogues(pool)
    with _opened(path, rejects) as (file, size):
        rows = _rows(file, kind)
        with Rejects(rejects) as kept:
            while chunk := list(islice(rows, CHUNK)):
                take = await _take(kind, catalogues, sandbox=sandbox)
                outcome = await taken(pool, take, chunk, clock_now)
                kept.add(outcome.rejected)
                summary.count(outcome)
                on_progress(file.tell(), size)
    return summary


async def _take(kind: Kind, catalogues: PostgresCatalogues, *, sandbox: bool) -> Take:
    if kind == Kind.SUBSCRIBERS:
        return take_subscribers
    return partial(take_cards, await catalogues.current(), sandbox=sandbox)


def _rows(file: BinaryIO, kind: Kind) -> Iterator[Row]:
    fields, key = (SUBSCRIBER.fields, SUBSCRIBER.key) if kind == Kind.SUBSCRIBERS else (CARD.fields, CARD.key)
    return rows_of(lines_of(file), fields, key)


@contextmanager
def _opened(path: Path, rejects: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a file and tell its bytes."""
    try:
        if rejects.exists() and rejects.samefile(path):
            msg = f"rejects cannot go to {path}, the file they come from"
            raise UnreadableFileError(msg)
        file = path.open("rb")
    except OSError as error:
        msg = f"{path} cannot be read: {error.strerror}"
        raise UnreadableFileError(msg) from error
    with file:
        yield file, os.fstat(file.fileno()).st_size
