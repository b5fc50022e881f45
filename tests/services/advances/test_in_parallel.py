"""A hundred at once: the ceiling is never passed, nothing is granted or repaid twice, no đồng is lost (G-LIMITS)."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio

from domain.advances import messages
from domain.advances.granted_bundle import BundleUsage
from domain.advances.settlement import SettlementKind
from domain.buckets import bucket_of
from domain.catalogue.bundle import Bundle
from domain.ledger.advance_transfers import grant_transfers
from domain.messages.message import compose
from domain.refusal import Rule
from domain.usecases.advances.report_failed_call import FailedCallReport
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from gateways.ids import new_id
from persistence.repositories.top_ups.sql import FACTS
from tests.builders.texts import the_texts
from tests.databases import Database
from tests.persistence.installation import Installation
from tests.services.advances.place import MSISDN, Place, in_postgres
from tests.usecases.requests import made, rules

MANY = 100

WHOSE = (bucket_of(MSISDN), MSISDN, 0, "somebody", "a key")

MANY_REPAID = """
INSERT INTO advance
SELECT bucket, gen_random_uuid(), subscriber_id, msisdn, bundle, quantity, unit_price, price, 'REPAID', months_active,
       average_monthly_top_up, ceiling, requested_at, confirm_until, granted_at, owed_after, overdue_since, price
  FROM advance, generate_series(1, 20000)
"""


@pytest_asyncio.fixture
async def place(database: Database) -> AsyncIterator[Place]:
    async with in_postgres(database, most=16) as somewhere:
        await somewhere.on_record()
        yield somewhere


async def test_a_hundred_confirmations_reach_the_ceiling_and_never_pass_it(place: Place) -> None:
    """S-CEILING: 50,000 holds twelve times 4,000."""
    asked = [made(await place.request(Bundle.DATA, 50)) for _ in range(MANY)]
    answers = await asyncio.gather(*(place.confirm(loan) for loan in asked))
    outcomes = Counter(next(iter(rules(answer)), None) for answer in answers)
    assert outcomes == {None: 12, Rule.S_CEILING: MANY - 12}
    assert ((await place.standing()).owed, await place.units(Bundle.DATA)) == (48_000, 600)


async def test_a_hundred_confirmations_of_one_request_grant_it_once(place: Place) -> None:
    """S-CONFIRM: each under a key of its own."""
    loan = made(await place.request(Bundle.DATA, 50))
    answers = await asyncio.gather(*(place.confirm(loan) for _ in range(MANY)))
    assert Counter(rules(answer) == set() for answer in answers) == {True: 1, False: MANY - 1}
    assert (await place.standing()).owed == 4_000


async def test_a_hundred_times_d_grant_the_newest_request_once(place: Place) -> None:
    """S-CONFIRM."""
    for _ in range(5):
        made(await place.request(Bundle.DATA, 50))
    answers = await asyncio.gather(*(place.confirm_newest() for _ in range(MANY)))
    assert sum(answer.made is not None for answer in answers) == 1
    assert (await place.standing()).owed == 4_000


async def test_a_hundred_confirmations_under_one_key_are_one(place: Place) -> None:
    """G-ONCE."""
    loan = made(await place.request(Bundle.DATA, 50))
    answers = await asyncio.gather(*(place.confirm(loan, "one") for _ in range(MANY)))
    assert len({made(answer) for answer in answers}) == 1
    assert sorted(answer.replayed for answer in answers) == [False] + [True] * (MANY - 1)


async def test_a_hundred_top_ups_pay_one_debt_once(place: Place) -> None:
    """S-REPAY."""
    await place.advanced(Bundle.DATA, 500)
    repaid = await asyncio.gather(*(place.top_up(1_000) for _ in range(MANY)))
    assert (sum(repaid), repaid.count(1_000)) == (40_000, 40)
    stands = await place.standing()
    assert (stands.owed, stands.subscriber.main_balance) == (0, 60_000)


async def test_a_hundred_top_ups_under_one_key_are_one(place: Place) -> None:
    """G-ONCE."""
    await place.advanced(Bundle.DATA, 500)
    command = TopUpCommand(msisdn=MSISDN, amount=1_000)
    answers = await asyncio.gather(*(place.service.top_up(place.by("one"), command) for _ in range(MANY)))
    assert len({made(answer) for answer in answers}) == 1
    assert (await place.standing()).owed == 39_000


async def test_top_ups_confirmations_and_refunds_at_once_lose_nothing(place: Place) -> None:
    """S-BOOK: whatever comes first, the ledger agrees with the advances afterwards."""
    asked = [made(await place.request(Bundle.DATA, 50)) for _ in range(20)]
    work = [place.confirm(loan) for loan in asked]
    work += [place.settle(kind, loan) for loan in asked for kind in SettlementKind]
    work += [place.confirm_newest() for _ in range(10)]
    topped = asyncio.gather(*(place.top_up(700) for _ in range(20)))
    await asyncio.gather(*work)
    await topped
    loans, stands = await place.loans(), await place.standing()
    repaid = sum(loan.repaid for loan in loans if loan.status != "REFUNDED")
    assert stands.subscriber.main_balance == 20 * 700 - repaid
    assert stands.owed <= 50_000


async def test_a_hundred_reports_of_usage_never_use_more_than_was_granted(place: Place) -> None:
    """S-GRANT."""
    await place.advanced(Bundle.DATA, 50)
    at = place.clock.now() - timedelta(minutes=1)
    reports = [
        BundleUsage(usage_id=str(index % 80), msisdn=MSISDN, bundle=Bundle.DATA, quantity=1, used_at=at)
        for index in range(MANY)
    ]
    answers = await asyncio.gather(*(place.service.advances.report_usage(report) for report in reports))
    assert await place.units(Bundle.DATA) == 0
    assert sum(answer.made is not None and not answer.replayed for answer in answers) == 50


async def test_a_hundred_failed_calls_make_one_offer_however_many_answer_them(place: Place) -> None:
    """S-OFFER."""
    reports = [FailedCallReport(event_id=str(index), msisdn=MSISDN) for index in range(MANY)]
    await asyncio.gather(*(place.service.advances.report_failed_call(report) for report in reports))
    answered = await asyncio.gather(*(place.service.advances.make_offers() for _ in range(4)))
    assert sum(answered) == MANY
    assert place.installed is not None
    assert await place.installed.ask("SELECT count(*) FROM message WHERE key = 'splus.offer'") == 1


async def test_a_top_up_that_waited_for_a_grant_repays_it(place: Place) -> None:
    """S-REPAY: what was granted while it waited is owed before it pays."""
    asked = made(await place.request(Bundle.DATA, 50))
    assert place.installed is not None
    async with asyncio.timeout(60), place.service.renew.works() as work:
        found = await work.advances.lock_loan(asked.ref)
        assert found is not None
        waiting = asyncio.create_task(place.top_up(5_000))
        while await place.installed.waiting() < 1:
            pass
        loan = found[0].granted(place.clock.now(), found[0].ground, 0)
        message = compose(new_id(), MSISDN, messages.granted(loan, place.clock.now()), the_texts(), None)
        await work.advances.grant(loan, grant_transfers(loan), message)
        await work.commit()
    assert await waiting == 4_000


async def test_what_a_top_up_reads_does_not_grow_with_what_was_repaid_before(place: Place) -> None:
    """S-REPAY: nor does the number of its statements."""
    assert place.installed is not None
    await place.advanced(Bundle.DATA, 50)
    read = [await pages_read(place.installed)]
    await place.installed.ask(MANY_REPAID)
    read.append(await pages_read(place.installed))
    heap = await place.installed.ask("SELECT pg_relation_size('advance') / current_setting('block_size')::int")
    await place.installed.ask("DELETE FROM advance WHERE status = 'REPAID'")
    assert read[1] - read[0] < heap / 10


async def pages_read(installed: Installation) -> int:
    """Tell how many pages of the database are looked at for what a top-up is decided on."""
    await installed.ask("ANALYZE advance")
    (plan,) = json.loads(await installed.pool.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {FACTS}", *WHOSE))
    return int(plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"])
