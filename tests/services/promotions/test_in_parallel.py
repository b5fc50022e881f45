"""`Y` against the renewal run, in parallel: each is opted out or renewed, and its message says so (P-OPTOUT, P-Y)."""

import asyncio
from datetime import date, timedelta

from domain.months import instant_of
from domain.promotions.enrolment import EnrolmentStatus
from domain.subscribers.subscriber import Billing
from tests.builders.promotions import EXPIRY, RENEWAL
from tests.databases import Database
from tests.services.promotions.place import CLOSE, RENEW, Place, in_postgres
from tests.usecases.requests import made

PAIRS = 200


def numbers(count: int) -> list[str]:
    return [f"8490{number:07}" for number in range(1, count + 1)]


async def enrolled(place: Place, many: list[str]) -> None:
    for msisdn in many:
        await place.on_record(msisdn)
        made(await place.enrol(msisdn=msisdn))
    await place.notified()


async def test_y_beside_the_renewal_run_opts_out_or_comes_too_late(database: Database) -> None:
    """P-OPTOUT, P-Y: at the very end of its ten minutes, when the run no longer waits."""
    many = numbers(PAIRS)
    async with in_postgres(database, most=16) as place:
        await enrolled(place, many)
        place.clock.instant = instant_of(RENEWAL) - timedelta(minutes=10)
        await asyncio.gather(*(place.sms("HUY GH", msisdn) for msisdn in many))
        answers: dict[str, str] = {}

        async def confirm(msisdn: str, number: int) -> None:
            await asyncio.sleep(number * 0.002)
            answers[msisdn] = await place.sms("Y", msisdn)

        async def time_passes() -> None:
            place.clock.instant = instant_of(RENEWAL) - timedelta(seconds=1)
            await asyncio.sleep(PAIRS * 0.001)
            place.clock.instant = instant_of(RENEWAL) + timedelta(seconds=1)
            for _ in range(20):
                await place.run(RENEW, RENEWAL)
                await asyncio.sleep(0.01)

        await asyncio.gather(time_passes(), *(confirm(msisdn, number) for number, msisdn in enumerate(many)))
        await place.service.promotions.lapse_requests()
        await place.run(RENEW, RENEWAL)
        outcomes = {msisdn: (await place.enrolments(msisdn))[0].status for msisdn in many}
        told = {msisdn: "huy gia han tu dong thanh cong" in answers[msisdn] for msisdn in many}
        assert {msisdn: status is EnrolmentStatus.OPTED_OUT for msisdn, status in outcomes.items()} == told
        assert set(outcomes.values()) <= {EnrolmentStatus.OPTED_OUT, EnrolmentStatus.RENEWED}
        assert set(told.values()) == {True, False}


async def test_runs_beside_each_other_and_beside_those_who_act_do_each_once(database: Database) -> None:
    """P-FORECAST, P-END: exactly once, and nobody waits in a ring."""
    many = numbers(120)
    async with in_postgres(database, most=24) as place:
        await enrolled(place, many)
        place.at(RENEWAL, 0, 1)

        async def leave(msisdn: str) -> None:
            await place.told(msisdn, billing=Billing.PREPAID)

        await asyncio.gather(
            *(place.run(RENEW) for _ in range(3)),
            *(place.run(CLOSE) for _ in range(3)),
            *(leave(msisdn) for msisdn in many[::4]),
        )
        for run in (RENEW, CLOSE):
            await place.run(run)
        for number, msisdn in enumerate(many):
            running = [each for each in await place.enrolments(msisdn) if each.status.runs]
            assert len(running) == (number % 4 != 0)
            (line,) = await place.charges(date(2015, 12, 1), msisdn)
            assert (line.days, line.amount) == (31, 100_000)
        assert await place.lookups.book(EXPIRY, RENEWAL) != await place.lookups.book(RENEWAL, RENEWAL + timedelta(1))
