"""An import means what the upserts mean: the same rows give the same record and the same refusals."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import asyncpg
import pytest
from uuid_utils.compat import uuid7

from domain.buckets import bucket_of
from domain.refusal import Refusal
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from persistence.catalogue.current import PostgresCatalogues
from persistence.importing import Kind, run
from persistence.importing.fields.records import CARD, SUBSCRIBER
from persistence.importing.files.lines import Line, Row
from persistence.work import PostgresWorks
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.persistence.importing.imports import AT_THE_SANDBOX, CARDS, NOON, SUBSCRIBERS, Imports, imports_into

LATER = timedelta(hours=1)
SAID, BAD = 0.6, 1 / 7
TOO_LATE = {"observedAt": "2026-11-24T00:00:00Z"}
Said = dict[str, str]
Refused = list[tuple[int, list[str | None]]]

AN_ACTIVATION = """
WITH renewed AS (
    INSERT INTO renewal (bucket, id, card_id, card_number, package, extra_rooms, term, method, status, price, fee,
                         requested_at)
    SELECT bucket, $2, id, number, 'TRON_VEN', 0, 'P1M', 'VOUCHER', 'SUCCEEDED', 1, 0, now()
      FROM decoder_card WHERE number = $1 RETURNING bucket, id, card_id
)
INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws) SELECT bucket, card_id, id, id, false FROM renewed
"""


@dataclass(frozen=True, slots=True)
class Chance:
    """Rows about few numbers, so that they meet; one in seven cannot be meant."""

    random: Random

    def subscriber(self) -> Said:
        return {"msisdn": self.random.choice(["84900000001", "0900000002", "+84900000003"])} | self._some(
            {"province": "x" * 101, "billingCycleDay": "12", "basicUsage30Days": "-1", "activatedOn": "2026-11-23"}
            | TOO_LATE,
            observedAt=["2026-11-01T00:00:00Z", "2026-11-02T07:00:00+07:00", "2026-11-03T00:00:00Z"],
            operator=["MOBIFONE", "VIETTEL"],
            billing=["PREPAID", "POSTPAID"],
            segment=["INDIVIDUAL", "ENTERPRISE"],
            status=["ACTIVE", "BARRED_ONE_WAY", "TERMINATED", "TERMINATED"],
            activatedOn=["2019-01-01", "2020-02-29", "2026-11-22"],
            province=["Hà Nội", 'a, "b"'],
            billingCycleDay=["1", "11"],
            basicUsage30Days=["0", "25000"],
            basicUsageAsOf=["2026-11-18"],
            flaggedForAbuse=["true", "false"],
        )

    def card(self) -> Said:
        return {"number": self.random.choice(["10000000001", "10000000002", "10000000003", "0900000004"])} | self._some(
            {"number": "12", "package": "HBO_ADD_ON", "extraRooms": "3", "productLine": "MYK"} | TOO_LATE,
            observedAt=["2026-11-01T00:00:00Z", "2026-11-02T07:00:00+07:00", "2026-11-23T00:00:00Z"],
            productLine=["DTH_OTT", "DTH_OTT", "DTH_OTT", "VTVCAB_ON"],
            status=["ACTIVE", "LOCKED", "NOT_ACTIVATED"],
            package=["TRON_VEN", "TIEN_LOI", "ON_K"],
            extraRooms=["0", "1"],
            expiresOn=["2026-11-01", "2026-12-31"],
        )

    def _some(self, bad: Said, /, **good: list[str]) -> Said:
        said = {name: self.random.choice(values) for name, values in good.items() if self.random.random() < SAID}
        return said | (dict([self.random.choice(list(bad.items()))]) if self.random.random() < BAD else {})


@pytest.mark.parametrize("seed", range(4))
async def test_subscribers_imported_are_as_if_upserted_one_by_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(run, "CHUNK", 7)
    rows = list(_many(_chance(seed).subscriber))
    async with imports_into(database, tmp_path) as imports:
        await imports.take(Kind.SUBSCRIBERS, _csv(rows, list(SUBSCRIBER.fields)))
        imported = await imports.rows(SUBSCRIBERS), _rejected(imports)
        await _forget_everything(database, "subscriber")
        refused = await _upserted_subscribers(imports, rows)
        assert imported == (await imports.rows(SUBSCRIBERS), refused)
    assert any(not row["present"] for row in imported[0])


@pytest.mark.parametrize("seed", range(4))
async def test_cards_imported_are_as_if_upserted_one_by_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(run, "CHUNK", 7)
    rows = list(_many(_chance(seed).card))
    async with imports_into(database, tmp_path) as imports:
        await _awaits_an_answer(imports)
        await imports.take(Kind.CARDS, _csv(rows, list(CARD.fields)))
        imported = await imports.rows(CARDS), await imports.rows(AT_THE_SANDBOX), _rejected(imports)
        await _forget_everything(database, "decoder_card, sandbox_card")
        await _awaits_an_answer(imports)
        refused = await _upserted_cards(imports, rows)
        assert imported == (await imports.rows(CARDS), await imports.rows(AT_THE_SANDBOX), refused)


async def _upserted_subscribers(imports: Imports, rows: list[Said]) -> Refused:
    upsert = UpsertSubscriber(
        PostgresWorks(imports.pool, sandbox_cards=True), FakeClock(NOON), uuid7, PostgresCatalogues(imports.pool)
    )
    refused: Refused = []
    for number, said in enumerate(rows, start=2):
        report = SUBSCRIBER.read(Row(Line(number, ""), said))
        assert not isinstance(report, tuple)
        _note(refused, number, (await upsert(report)).refusals)
    return refused


async def _upserted_cards(imports: Imports, rows: list[Said]) -> Refused:
    upsert = UpsertDecoderCard(
        PostgresWorks(imports.pool, sandbox_cards=True), PostgresCatalogues(imports.pool), FakeClock(NOON), uuid7
    )
    refused: Refused = []
    for number, said in enumerate(rows, start=2):
        asked = CARD.read(Row(Line(number, ""), said))
        assert not isinstance(asked, tuple)
        _note(refused, number, (await upsert(asked)).refusals)
    return refused


async def _awaits_an_answer(imports: Imports) -> None:
    """Put a card on record of which the card system has not yet confirmed a renewal."""
    await imports.pool.execute(
        "INSERT INTO decoder_card (bucket, id, number, product_line, status, extra_rooms, expires_on, chain_began_on, "
        "observed_at) VALUES ($1, $2, $3, 'DTH_OTT', 'ACTIVE', 0, $4, $5, $6)",
        bucket_of("10000000001"), uuid7(), "10000000001", date(2026, 11, 1), date(2026, 11, 2),
        datetime(2026, 10, 1, tzinfo=UTC),
    )  # fmt: skip
    await imports.pool.execute(AN_ACTIVATION, "10000000001", uuid7())


async def _forget_everything(database: Database, tables: str) -> None:
    connection = await asyncpg.connect(database.owner_url)
    try:
        await connection.execute(f"TRUNCATE {tables} CASCADE")
    finally:
        await connection.close()


def _chance(seed: int) -> Chance:
    return Chance(Random(seed))  # noqa: S311 - the same rows in every run


def _many(one: Callable[[], Said]) -> Iterator[Said]:
    return (one() for _ in range(120))


def _csv(rows: list[Said], columns: list[str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _note(refused: Refused, number: int, refusals: tuple[Refusal, ...]) -> None:
    if refusals:
        refused.append((number, [refusal.field for refusal in refusals]))


def _rejected(imports: Imports) -> Refused:
    entries = imports.rejected()
    return sorted((entry["line"], [reason["field"] for reason in entry["reasons"]]) for entry in entries)


async def test_an_import_without_a_date_is_as_of_now(database: Database, tmp_path: Path) -> None:
    row = "msisdn,operator,billing,activatedOn\n84900000001,OTHER,PREPAID,2020-01-01\n"
    async with imports_into(database, tmp_path) as imports:
        await imports.take(Kind.SUBSCRIBERS, row)
        imports.now += LATER
        await imports.take(Kind.SUBSCRIBERS, row)
        (subscriber,) = await imports.rows(SUBSCRIBERS)
    assert subscriber["observed_at"] == NOON + LATER
