"""Importing a file: chunk by chunk, each committed by itself, so that a stopped import may simply be run again."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import asyncpg

from domain.ports.work import StoreBusyError
from persistence.catalogues import PostgresCatalogues
from persistence.importing.cards import take_cards
from persistence.importing.chunk import MovedError, Outcome, Take
from persistence.importing.lines import lines_of
from persistence.importing.records import CARD, SUBSCRIBER
from persistence.importing.rejects import Rejects
from persistence.importing.rows import Row, rows_of
from persistence.importing.subscribers import take_subscribers
from persistence.importing.trouble import UnreadableFileError
from persistence.work import BUSY, WAIT_FOR_CONNECTION

CHUNK = 5_000
ATTEMPTS = 6

Progress = Callable[[int, int], None]
"""Is told the bytes that are done and those of the whole file."""


class Kind(StrEnum):
    """What a file is about."""

    SUBSCRIBERS = "subscribers"
    CARDS = "cards"


@dataclass(slots=True)
class ImportSummary:
    """What became of a file's rows; `unchanged` said nothing new, `rejected` are in the file of rejects."""

    rows: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0

    def count(self, outcome: Outcome) -> None:
        """Add a chunk."""
        self.rows += outcome.added + outcome.changed + outcome.unchanged + len(outcome.rejected)
        self.added += outcome.added
        self.changed += outcome.changed
        self.unchanged += outcome.unchanged
        self.rejected += len(outcome.rejected)


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
                outcome = await _taken(pool, take, chunk, clock_now)
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


async def _taken(
    pool: "asyncpg.Pool[asyncpg.Record]", take: Take, chunk: Sequence[Row], clock_now: Callable[[], datetime]
) -> Outcome:
    """Take a chunk in a transaction; taking it twice does no more than once, so a lost commit is simply repeated."""
    trouble: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            async with pool.acquire(timeout=WAIT_FOR_CONNECTION) as connection, connection.transaction():
                return await take(connection, chunk, clock_now())
        except (MovedError, *BUSY) as error:
            trouble = error
    raise StoreBusyError from trouble
