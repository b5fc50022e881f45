"""K-SUPPORT: to find one among many costs what it costs among few."""

import asyncio

import pytest

from bench.data.history import OFTEN, record_history
from bench.data.people import card_number, msisdn, populate
from bench.harness.buffers import buffers
from domain.buckets import bucket_of
from persistence.lookups.support import search
from tests.databases import Database

FEW, MANY, MOST = 1_000, 12_000, 20
NAME = "id:what another system calls it"

SOUGHT: dict[str, tuple[str, tuple[object, ...]]] = {
    "subscribers by their end": (search.SUBSCRIBERS, (*search.tails(msisdn(FEW - 1)[-6:]), MOST)),
    "cards by their end": (search.CARDS, (*search.tails(card_number(FEW - 1)[-6:]), MOST)),
    "vouchers": (search.VOUCHER, (1,)),
    "payments": (search.PAYMENTS, ("what a gateway calls it", bucket_of(NAME), NAME, MOST)),
    "addresses": (search.BY_MAIL, ("anh@example.test", MOST)),
    "requests": (search.ENTRIES, ("an id", MOST)),
}


def test_what_is_read_does_not_grow_with_how_many_there_are(database: Database) -> None:
    """Twelve times as many cost no 15 % more, but for a level more of the index."""
    read = [_read_among(database, people) for people in (range(FEW), range(FEW, MANY))]
    grown = {name: (few, read[1][name]) for name, few in read[0].items() if read[1][name] > few * 1.15 + 1}
    assert grown == {}


@pytest.mark.parametrize("digits", ["0", "9999", "123456789"])
def test_only_numbers_that_end_so_lie_between(digits: str) -> None:
    low, high = search.tails(digits)
    assert low <= f"1234{digits}"[::-1] < high
    assert not low <= f"1234{digits}7"[::-1] < high


def _read_among(database: Database, people: range) -> dict[str, int]:
    populate(database.owner_url, people)
    record_history(database.owner_url, people, 1, OFTEN)
    return {
        name: asyncio.run(buffers(database.owner_url, statement, *values))[1]
        for name, (statement, values) in SOUGHT.items()
    }
