"""K-SUPPORT: a page of a timeline costs the same however long the history is."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from bench.data.history import OFTEN, SELDOM, record_history
from bench.data.people import card_number, msisdn, populate
from bench.harness.buffers import buffers
from domain.buckets import bucket_of
from domain.support.timeline import TimelineKind
from persistence.lookups.pages import NEWEST_ID
from persistence.lookups.support.timeline_of_cards import OF_CARD
from persistence.lookups.support.timeline_of_subscribers import OF_SUBSCRIBER
from tests.databases import Database

PEOPLE, SHORT, LONG, FIRST = 60, 30, 3_000, 20
LIVELY, QUIET = 0, 1
NUMBERS: dict[str, Callable[[int], str]] = {OF_SUBSCRIBER: msisdn, OF_CARD: card_number}


@pytest.mark.parametrize("kind", TimelineKind)
def test_every_kind_has_a_source(kind: TimelineKind) -> None:
    assert any(f"'{kind}' AS kind" in statement for statement in NUMBERS)


def test_a_page_costs_the_same_however_long_the_history_is(database: Database) -> None:
    """What is read of three thousand days of everything, first or later, is no 15 % more than what is of thirty."""
    populate(database.owner_url, PEOPLE)
    record_history(database.owner_url, range(QUIET, PEOPLE), SHORT, (*OFTEN, *SELDOM))
    record_history(database.owner_url, range(QUIET), LONG, (*OFTEN, *SELDOM))
    behind = datetime.now(UTC) - timedelta(days=LONG // 2)
    for statement in NUMBERS:
        short = _read(database, statement, QUIET)
        read: dict[str, int] = {
            "the first page": _read(database, statement, LIVELY),
            "a later page": _read(database, statement, LIVELY, behind),
            **{str(kind): _read(database, statement, LIVELY, None, kind) for kind in TimelineKind},
        }
        assert {name: (pages, short) for name, pages in read.items() if pages > short * 1.15} == {}


def _read(
    database: Database, statement: str, whose: int, behind: datetime | None = None, kind: TimelineKind | None = None
) -> int:
    number = NUMBERS[statement](whose)
    place = (bucket_of(number), UUID(int=1 + whose), number)
    values = (*place, [kind] if kind else None, None, None, behind, NEWEST_ID, None, FIRST + 1)
    rows, read = asyncio.run(buffers(database.owner_url, statement, *values))
    assert kind is not None or rows == FIRST + 1
    return read
