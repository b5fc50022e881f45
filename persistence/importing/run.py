"""Importing a file: chunk by chunk, each committed by itself, so that a stopped import may simply be run again."""

import os
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

import asyncpg

from domain.catalogue.catalogue import Catalogue
from domain.ports.work import StoreBusyError
from persistence.catalogue.current import PostgresCatalogues
from persistence.connections.failures import BUSY
from persistence.connections.pool import Session
from persistence.importing.customers.cards import take_cards
from persistence.importing.customers.subscribers import take_subscribers
from persistence.importing.fields.records import BALANCE, CARD, PAYMENT, REGISTRATION, SUBSCRIBER
from persistence.importing.fields.shape import Shape
from persistence.importing.files.lines import Row, lines_of
from persistence.importing.files.rejects import Rejects
from persistence.importing.files.rows import rows_of
from persistence.importing.files.trouble import UnreadableFileError
from persistence.importing.history.balances import take_balances
from persistence.importing.history.payments import take_payments
from persistence.importing.history.registrations import take_registrations
from persistence.importing.outcome import Outcome, Take
from persistence.importing.summary import ImportSummary, Kind
from persistence.importing.taking import taken

CHUNK = 5_000

Progress = Callable[[int, int], None]
"""Is told the bytes that are done and those of the whole file."""


SHAPES: Mapping[Kind, Shape[Any]] = {
    Kind.SUBSCRIBERS: SUBSCRIBER,
    Kind.CARDS: CARD,
    Kind.BALANCES: BALANCE,
    Kind.PAYMENTS: PAYMENT,
    Kind.REGISTRATIONS: REGISTRATION,
}

BY_THE_CATALOGUE: Mapping[Kind, Callable[[Catalogue, Session, Sequence[Row], datetime], Awaitable[Outcome]]] = {
    Kind.SUBSCRIBERS: take_subscribers,
    Kind.PAYMENTS: take_payments,
    Kind.REGISTRATIONS: take_registrations,
}


@dataclass(frozen=True, slots=True)
class FileToImport:
    """A file, what it is about, and where rows go that cannot be taken; of a `dry_run` nothing else is kept."""

    kind: Kind
    path: Path
    rejects: Path
    dry_run: bool = False


async def import_file(
    pool: "asyncpg.Pool[asyncpg.Record]",
    file: FileToImport,
    *,
    on_progress: Progress,
    clock_now: Callable[[], datetime],
    sandbox: bool,
) -> ImportSummary:
    """Take over what a file says, row by row as if each came alone; what cannot be taken goes to its rejects.

    Raises:
        UnreadableFileError: where the file as such cannot be meant; nothing was taken.
        StoreBusyError: where the database stayed too busy; what was taken stays, and the file may be imported again.
    """
    summary, catalogues, shape = ImportSummary(), PostgresCatalogues(pool), SHAPES[file.kind]
    with _opened(file.path, file.rejects) as (opened, size):
        rows = rows_of(lines_of(opened), shape.fields, shape.key)
        with Rejects(file.rejects) as kept:
            while chunk := list(islice(rows, CHUNK)):
                take = await _take(file.kind, catalogues, sandbox=sandbox)
                outcome = await taken(pool, take, chunk, clock_now, keep=not file.dry_run)
                kept.add(outcome.rejects)
                summary.count(outcome)
                on_progress(opened.tell(), size)
    return summary


async def _take(kind: Kind, catalogues: PostgresCatalogues, *, sandbox: bool) -> Take:
    """Tell how a chunk is taken, with what is in force by now.

    Raises:
        StoreBusyError: where the database is away.
    """
    if kind is Kind.BALANCES:
        return take_balances
    try:
        catalogue = await catalogues.current()
    except BUSY as error:
        raise StoreBusyError from error
    if kind is Kind.CARDS:
        return partial(take_cards, catalogue, sandbox=sandbox)
    return partial(BY_THE_CATALOGUE[kind], catalogue)


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
