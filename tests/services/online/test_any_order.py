"""Whatever is told in whatever order, with crashes between, money is delivered or owed back, and never both."""

from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from itertools import permutations

import pytest
import pytest_asyncio

from domain.payments.message import MessageKind
from domain.payments.payment import CardPayment
from domain.payments.scheme import Scheme
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from tests.databases import Database
from tests.persistence.connections.interruptions import Interrupted, Moments
from tests.persistence.installation import ask
from tests.services.online.paying import Paying
from tests.services.online.place import somewhere

ORDERS = list(permutations(("return", "notice", "query", "time")))

ENDS = {
    "0": RenewalStatus.SUCCEEDED,
    "7": RenewalStatus.ABANDONED,
    None: RenewalStatus.ABANDONED,
    "5": RenewalStatus.PENDING_PAYMENT,
}
"""How each ends: paid, declined, left by the customer without a word, and unknown for ever."""

METHODS = (PaymentMethod.DOMESTIC_DEBIT, PaymentMethod.INTERNATIONAL_CARD)


@pytest_asyncio.fixture
async def paying(database: Database, scheme: Scheme) -> AsyncIterator[Paying]:
    async with somewhere(database, scheme=scheme) as place:
        assert place.installed is not None
        yield Paying(place, place.installed.payment_gateway, scheme)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("code", ENDS)
async def test_every_order_ends_alike(paying: Paying, method: PaymentMethod, code: str | None) -> None:
    """O-RETURN, O-PENDING: what the customer is told, our ledger and the gateway's agree."""
    for number, order in enumerate(ORDERS):
        card = f"1000000{number:04}"
        await paying.place.on_record(card)
        renewal, payment = await paying.started(card=card, method=method)
        if code is not None:
            paying.gateway.decides(payment, code)
        for event in order:
            await happens(paying, event, payment, code)
        await a_day_later(paying)
        assert (await paying.renewal(renewal)).status is ENDS[code], (order, code)


async def happens(paying: Paying, event: str, payment: CardPayment, code: str | None) -> None:
    """Have one thing happen; whom the customer has left nobody brings a message from."""
    if event == "query":
        await paying.place.service.payments.ask.about(payment)
    elif event == "time":
        paying.place.clock.pass_by(timedelta(minutes=16))
        await paying.place.service.payments.ask()
    elif code is not None:
        await paying.tell(payment, code, MessageKind[event.upper()])


async def a_day_later(paying: Paying) -> None:
    for minutes in (10, 20, 60, 120, 240, 480, 960, 600):
        paying.place.clock.pass_by(timedelta(minutes=minutes))
        while await paying.place.service.payments.ask():
            pass


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("event", ["return", "notice", "query", "time"])
@pytest.mark.parametrize("code", ["0", "7"])
async def test_cut_off_at_any_statement_nothing_is_lost_or_done_twice(
    database: Database, scheme: Scheme, event: str, when: str, code: str
) -> None:
    """O-PENDING: the server ends the connection, as it does with that of a process that was killed."""

    async def lose(connection: Interrupted, _statement: str) -> None:
        assert await ask(database.owner_url, "SELECT pg_terminate_backend($1, 10000)", connection.real.get_server_pid())

    moments = Moments(before=lose) if when == "before" else Moments(after=lose)
    async with somewhere(database, most=2, scheme=scheme, wrap=moments.wrap) as place:
        assert place.installed is not None
        paying, at, cut = Paying(place, place.installed.payment_gateway, scheme), 0, True
        while cut:
            card = f"1000000{at:04}"
            await place.on_record(card)
            renewal, payment = await paying.started(card=card)
            paying.gateway.decides(payment, code)
            moments.passed, moments.at = 0, at
            with suppress(StoreBusyError, OutcomeUnknownError):
                await happens(paying, event, payment, code)
            cut, moments.at = moments.passed > at, None
            await a_day_later(paying)
            assert (await paying.renewal(renewal)).status is ENDS[code]
            at += 1
        assert at >= 2
