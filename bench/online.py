"""Buying online beside pgbench's bank, and what a wrong voucher code reads of a thousand codes and of a million."""

import asyncio
import json
from functools import partial
from pathlib import Path

import asyncpg

from bench.data.crowd import Crowd
from bench.data.people import card_number, populate
from bench.harness.pgbench import NO_PGBENCH, PgBench
from bench.harness.rounds import Measure, compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.team import rate_of
from bench.servers.giahan import SECRETS
from bench.servers.postgresql import new_database, new_giahan
from domain.buckets import bucket_of
from domain.online.guesses import subjects_of
from domain.vouchers.code import code_of
from persistence.repositories.online.sales_sql import READ

BANK = "pgbench's bank"
AIMS = {"starts": 0.4, "notices": 0.4, "vouchers": 0.35}
A_SECOND = 1_500
"""How many of each are prepared for a second of measuring."""

CONTACTS = """
INSERT INTO card_contact (bucket, card_number, phone) SELECT bucket, number, '84912345678' FROM decoder_card
ON CONFLICT DO NOTHING
"""

CODES = """
INSERT INTO voucher (bucket, serial, batch_id, code_hash, key_version, state)
SELECT number % 1024, number, (SELECT id FROM voucher_batch LIMIT 1), sha256(number::text::bytea), 1, 'ACTIVE'
  FROM generate_series($1::int, $2::int) AS number
"""

BATCH = """
INSERT INTO voucher_batch
    (id, product_line, package, extra_rooms, term, first, count, valid_until, issued_at, issued_by)
VALUES (gen_random_uuid(), 'DTH_OTT', 'TRON_VEN', 0, 'P1M', 1, 1000000, '2099-12-31', now(), 'bench')
"""


def bench(server: str, scale: Scale, folder: Path) -> None:  # noqa: ARG001 - every measurement is given a folder
    """Print the ratios of starts, notices and vouchers, and the pages of a wrong code."""
    asyncio.run(_wrong_codes(new_giahan(server, "wrong_codes")))
    pgbench = PgBench.find()
    if pgbench is None:
        say(f"online: {NO_PGBENCH}")
        return
    bank = new_database(server, "bank_of_online")
    pgbench.fill_bank(bank)
    prepared = A_SECOND * scale.seconds
    people = prepared * scale.rounds
    sides: dict[str, Measure] = {BANK: partial(pgbench.bank, bank, scale.seconds)}
    for what in AIMS:
        url = new_giahan(server, f"online_{what}")
        populate(url, people)
        asyncio.run(_execute(url, CONTACTS))
        sides[what] = partial(_bought, url, what, Crowd(people, scale.rounds), prepared, scale.seconds)
    figures = in_turn(scale.rounds, sides)
    theirs = figures.pop(BANK)
    for what, ours in figures.items():
        compare(f"online {what} / {BANK}", ours, theirs, aim=f"at least {AIMS[what]}")


def _bought(url: str, what: str, crowd: Crowd, prepared: int, seconds: int) -> float:
    return rate_of("bench.load.buying", (url, what, crowd.first(), prepared, seconds))


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _wrong_codes(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(BATCH)
        read = []
        for first, last in ((1, 1_000), (1_001, 1_000_000)):
            await connection.execute(CODES, first, last)
            await connection.execute("VACUUM ANALYZE voucher")
            read.append(await _pages(connection))
        say(f"pages for a wrong code: {read[0]} of 1,000 codes, {read[1]} of 1,000,000 (aim: within 15 %)")
    finally:
        await connection.close()


async def _pages(connection: "asyncpg.Connection[asyncpg.Record]") -> int:
    card, hashes = card_number(1), SECRETS.vouchers.hashes(code_of(5))
    subjects = subjects_of("token bench", card)
    values = (
        bucket_of(card), card, [bucket_of(each) for each in subjects], list(subjects),
        [each.bucket for each in hashes], [each.digest for each in hashes], 0, "bench", "a key",
    )  # fmt: skip
    for _ in range(3):
        plan = await connection.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {READ}", *values)
    (told,) = json.loads(plan)
    return int(told["Plan"]["Shared Hit Blocks"] + told["Plan"]["Shared Read Blocks"])
