"""A hundred at once: a code is spent once, and no guesser gets more than five answers (O-VOUCHER, G-LIMITS)."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from domain.buckets import bucket_of
from domain.online.guesses import subjects_of
from domain.ports.online.sales import SaleAsked
from domain.vouchers.code import code_of
from persistence.repositories.online.sales_sql import READ
from tests.databases import Database
from tests.fakes.online.secrets import SECRETS
from tests.services.online.place import CARD, OTHER_CARD, Place, somewhere

MANY = 100

MORE = """
INSERT INTO voucher (bucket, serial, batch_id, code_hash, key_version, state)
SELECT number % 1024, 1000 + number, (SELECT id FROM voucher_batch LIMIT 1), sha256(number::text::bytea), 1, 'ACTIVE'
  FROM generate_series(1, $1) AS number
"""


@pytest_asyncio.fixture
async def place(database: Database) -> AsyncIterator[Place]:
    async with somewhere(database, most=16) as found:
        await found.on_record()
        await found.on_record(OTHER_CARD)
        yield found


async def test_a_hundred_spends_of_one_code_spend_it_once(place: Place) -> None:
    """O-VOUCHER: under keys of their own, for two cards."""
    (_, code), *_ = (await place.issued()).codes
    answers = await asyncio.gather(*(place.renew(code, card=(CARD, OTHER_CARD)[each % 2]) for each in range(MANY)))
    told = Counter(answer.refusals[0].says.key if answer.refusals else "renewed" for answer in answers)
    assert told == {"renewed": 1, "refusal.voucher_spent": MANY - 1}


async def test_a_hundred_spends_under_one_key_are_one(place: Place) -> None:
    """G-ONCE."""
    (_, code), *_ = (await place.issued()).codes
    answers = await asyncio.gather(*(place.renew(code, key="one") for _ in range(MANY)))
    assert len({answer.made.id for answer in answers if answer.made}) == 1
    assert sorted(answer.replayed for answer in answers) == [False] + [True] * (MANY - 1)


async def test_a_hundred_guesses_at_once_get_five_answers(place: Place) -> None:
    """O-VOUCHER-SECRET, G-LIMITS: the others are told that they are locked out, and nothing of their codes."""
    codes = [code_of(number) for number in range(1, MANY + 1)]
    answers = await asyncio.gather(*(place.renew(code, card=(CARD, OTHER_CARD)[n % 2]) for n, code in enumerate(codes)))
    told = Counter(answer.refusals[0].says.key for answer in answers)
    assert told == {"refusal.voucher_unknown": 5, "refusal.voucher_locked": MANY - 5}


async def test_a_hundred_different_codes_for_one_card_all_count(place: Place) -> None:
    """K-STACK: each adds its month."""
    codes = [code for _, code in (await place.issued(20)).codes]
    answers = await asyncio.gather(*(place.renew(code) for code in codes))
    assert all(answer.made for answer in answers)
    assert place.installed is not None
    assert (
        await place.installed.ask("SELECT jsonb_array_length(entries) FROM decoder_card WHERE number = $1", CARD) == 20
    )


async def test_a_wrong_code_costs_the_same_however_many_codes_there_are(place: Place) -> None:
    """O-VOUCHER-SECRET: what is read for one does not grow by 15 % from a thousand codes to two hundred thousand."""
    assert place.installed is not None
    await place.issued()
    read = []
    for more in (1_000, 200_000):
        await place.installed.ask("DELETE FROM voucher WHERE serial > 1000")
        await place.installed.ask(MORE, more)
        await place.installed.ask("VACUUM ANALYZE voucher")
        read.append(await buffers(place.installed.pool))
    await place.installed.ask("DELETE FROM voucher WHERE serial > 1000")
    assert read[1] <= read[0] * 1.15


async def buffers(pool: "asyncpg.Pool[asyncpg.Record]") -> int:
    """Tell how many pages are looked at for a wrong code."""
    hashes, subjects = SECRETS.vouchers.hashes(code_of(5)), subjects_of("token app", CARD)
    asked = SaleAsked(card_number=CARD, subjects=subjects, hashes=hashes)
    values = (
        bucket_of(CARD), CARD, [bucket_of(each) for each in asked.subjects], list(asked.subjects),
        [each.bucket for each in hashes], [each.digest for each in hashes], 0, "app", "a key",
    )  # fmt: skip
    async with pool.acquire() as connection:
        for _ in range(3):
            (plan,) = (await connection.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {READ}", *values),)

    (told,) = json.loads(plan)
    return int(told["Plan"]["Shared Hit Blocks"] + told["Plan"]["Shared Read Blocks"])
