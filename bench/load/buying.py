"""Buying online in process, eight at a time over a pool of eight connections; a member of a team."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime

from api.operations.runtime import run
from api.wiring.use_cases import UseCases
from bench.data.people import card_number
from bench.load.team import wait_for_the_others
from bench.servers.giahan import MERCHANT, giahan_over
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.online.mail import MailLanguage
from domain.payments.door import NAPAS
from domain.payments.message import MessageKind
from domain.payments.request import sent_fields, signed
from domain.renewals.request import PaymentMethod
from domain.usecases.common.command import Asked
from domain.usecases.payments.start_card_payment import StartCommand
from domain.usecases.vouchers.change_vouchers import SpanCommand
from domain.usecases.vouchers.renew_with_voucher import VoucherCommand
from domain.vouchers.rules import MOST_SHOWN, Issue
from domain.vouchers.voucher import SpanChange
from persistence.connections.pool import open_pool

CONTACT = "5678"
WORKERS = 8
Job = Callable[[], Awaitable[object]]


def main() -> None:
    """Print what was bought a second; words: database, what, first person, how many are prepared, seconds."""
    url, what, first, prepared, seconds = sys.argv[1:]
    print(run(_rate(url, what, range(int(first), int(first) + int(prepared)), float(seconds))))


async def _rate(url: str, what: str, people: range, seconds: float) -> float:
    pool = await open_pool(url, least=WORKERS, most=WORKERS)
    try:
        giahan = giahan_over(pool)
        jobs = iter(await PREPARED[what](giahan, people))
        for _ in range(WORKERS):
            await next(jobs)()
        wait_for_the_others()
        began = time.perf_counter()
        done = await asyncio.gather(*(_until(jobs, began + seconds) for _ in range(WORKERS)))
        return sum(done) / (time.perf_counter() - began)
    finally:
        await pool.close()


async def _until(jobs: Iterator[Job], end: float) -> int:
    done = 0
    while time.perf_counter() < end:
        job = next(jobs, None)
        if job is None:  # so quick a machine that everything is bought: the rate is that of the time it took
            break
        await job()
        done += 1
    return done


async def _starts(giahan: UseCases, people: range) -> list[Job]:
    return [lambda index=index: _start(giahan, index) for index in people]  # type: ignore[misc]


async def _notices(giahan: UseCases, people: range) -> list[Job]:
    notices: list[dict[str, str]] = []

    async def started(index: int) -> None:
        ref = await _start(giahan, index)
        async with giahan.renew.works() as work:
            seen = await work.payments.read(ref)  # type: ignore[arg-type]
        if seen is None:
            raise RuntimeError(ref)
        sent = sent_fields(NAPAS, MERCHANT, seen.payment)
        echoed = {name: sent[ours] for ours, name in NAPAS.echoes.items()}
        notices.append(signed(MERCHANT, echoed | {NAPAS.result: "0"}))

    waiting = iter(people)

    async def some() -> None:
        for index in waiting:
            await started(index)

    await asyncio.gather(*(some() for _ in range(WORKERS)))
    return [lambda fields=fields: _notice(giahan, fields) for fields in notices]  # type: ignore[misc]


async def _vouchers(giahan: UseCases, people: range) -> list[Job]:
    codes: list[str] = []
    while len(codes) < len(people):
        issue = Issue(
            product_line=ProductLine.DTH_OTT, package="TRON_VEN", extra_rooms=0, term=Term.P1M, count=MOST_SHOWN,
            valid_until=date(datetime.now(UTC).year + 1, 12, 31),
        )  # fmt: skip
        issued = (await giahan.vouchers.issue(_by(f"issue {people.start}-{len(codes)}"), issue)).made
        if issued is None:
            raise RuntimeError(issue)
        span = SpanCommand(
            change=SpanChange.ACTIVATE, batch=issued.batch.ref, first_serial=None, last_serial=None, reason="on sale"
        )
        await giahan.vouchers.change(_by(f"sell {people.start}-{len(codes)}"), span)
        codes += [code for _, code in issued.codes]
    told = zip(people, codes, strict=False)
    return [lambda index=index, code=code: _spend(giahan, index, code) for index, code in told]  # type: ignore[misc]


PREPARED = {"starts": _starts, "notices": _notices, "vouchers": _vouchers}


async def _start(giahan: UseCases, index: int) -> object:
    command = StartCommand(
        card_number=card_number(index), contact=CONTACT, package="TRON_VEN", extra_rooms=0, term=Term.P1M,
        method=PaymentMethod.DOMESTIC_DEBIT, cardholder_name="NGUYEN VAN AN", email=None,
        return_url="https://shop.example/", confirmed_total=None, client_address=None,
    )  # fmt: skip
    asked = _by(f"start {time.time_ns()}-{index}")
    made = await giahan.payments.start(asked, command, MailLanguage.VIETNAMESE, return_allowed=True)
    if made.made is None:
        raise RuntimeError(made)
    return made.made.ref


async def _notice(giahan: UseCases, fields: dict[str, str]) -> None:
    heeded = await giahan.payments.take("napas", MessageKind.NOTICE, fields.items())
    if heeded is None or not heeded.taken:
        raise RuntimeError(heeded)


async def _spend(giahan: UseCases, index: int, code: str) -> None:
    command = VoucherCommand(card_number=card_number(index), contact=CONTACT, secret_code=code)
    made = await giahan.vouchers.renew(_by(f"spend {time.time_ns()}-{index}"), command, MailLanguage.VIETNAMESE)
    if made.made is None:
        raise RuntimeError(made)


def _by(key: str) -> Asked:
    return Asked("bench", key)


if __name__ == "__main__":
    main()
