"""A day is closed once, with all that moved; what comes late is told by a later close (G-LEDGER, G-TIME)."""

import asyncio
from datetime import date, time, timedelta

import asyncpg
import pytest

from domain.ledger.accounts import Account
from domain.ledger.closed_day import ClosedDay, LedgerService
from domain.ports.lookups.pages import Window
from domain.refusal import Rule
from domain.usecases.ledger.close_day import CloseDayCommand
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import TODAY, fields

STARTED = 50_000_000
"""What the payer was topped up with."""


async def a_day(books: Books) -> None:
    """Renew once, advance something and repay a part of it."""
    await books.renew()
    await books.advance()
    await books.top_up(1_000)


async def tomorrow(books: Books) -> None:
    books.installed.clock.pass_by(DAY)


async def test_a_closed_day_holds_all_that_moved_on_it(books: Books) -> None:
    """G-LEDGER."""
    await a_day(books)
    await tomorrow(books)
    closed = await books.closed(TODAY)
    moved = {each.account: each.balance for each in closed.moved}
    assert sum(moved.values()) == 0
    assert dict.fromkeys(Account, 0) | moved == await books.balances()
    services = {each.service: (each.amount, each.movements) for each in closed.services}
    assert services[LedgerService.TOP_UPS] == (STARTED, 1)
    assert services[LedgerService.RENEWALS] == (196_000, 2)
    assert services[LedgerService.ADVANCES][0] == 4_000 + 1_000 + 3_000
    assert (closed.differences, closed.late, closed.closed_by) == ((), (), "worker")


async def test_a_day_is_closed_once_however_often_it_is_asked_for(books: Books) -> None:
    """G-ONCE."""
    await a_day(books)
    await tomorrow(books)
    first = await books.closed(TODAY)
    await books.top_up(2_000)
    again = await books.close(TODAY, "somebody else")
    assert (again.made, again.replayed) == (first, True)


async def test_a_day_is_closed_once_however_many_close_it(books: Books) -> None:
    """G-ONCE."""
    await a_day(books)
    books.installed.clock.pass_by(3 * DAY)
    last = TODAY + 2 * DAY
    many = await asyncio.gather(*(books.close(last, f"worker {number}") for number in range(6)))
    assert len({outcome.made for outcome in many}) == 1
    assert await books.installed.ask("SELECT count(*) FROM closed_day") == 3
    taken_in = "SELECT sum(movements) FROM closed_day_line"
    assert await books.installed.ask(taken_in) == await books.installed.ask("SELECT count(*) FROM transfer")


async def test_a_close_that_does_not_end_leaves_no_trace(books: Books) -> None:
    """G-ONCE."""
    await a_day(books)
    await tomorrow(books)
    before = await books.balances()
    async with books.close_day.works() as work:
        await work.closed_days.lock()
        await work.closed_days.close(
            ClosedDay(day=TODAY, closed_at=books.installed.clock.now(), closed_by="", lines=())
        )
    assert await books.lookups.closed_day(TODAY) is None
    assert await books.balances() == before
    assert (await books.closed(TODAY)).amount == STARTED + 196_000 + 8_000


async def test_what_comes_late_is_told_by_the_next_close(books: Books) -> None:
    """G-LEDGER, G-TIME."""
    await a_day(books)
    await tomorrow(books)
    closed = await books.closed(TODAY)
    books.installed.clock.pass_by(-DAY)
    await books.top_up(10_000)
    books.installed.clock.pass_by(2 * DAY)
    next_one = await books.closed(TODAY + DAY)
    assert [(line.of_day, line.amount) for line in next_one.late if line.service is LedgerService.TOP_UPS] == [
        (TODAY, 7_000)
    ]
    assert await books.lookups.closed_day(TODAY) == closed
    assert (await books.balances(TODAY))[Account.TOP_UPS_RECEIVED] == STARTED + 1_000 + 10_000


async def test_balances_of_a_past_day_are_told_whatever_was_closed_since(books: Books) -> None:
    """G-LEDGER: at the end of each day, closed or not."""
    ends: dict[date, dict[Account, int]] = {TODAY - DAY: dict.fromkeys(Account, 0)}
    for day in (TODAY + DAY * count for count in range(3)):
        await books.top_up(1_000 + day.day)
        ends[day] = await books.balances()
        await tomorrow(books)
    for close in (None, TODAY, TODAY + 2 * DAY):
        if close is not None:
            await books.closed(close)
        assert {day: await books.balances(day) for day in ends} == ends


async def test_days_between_are_closed_in_their_order_though_nothing_moved(books: Books) -> None:
    await a_day(books)
    books.installed.clock.pass_by(4 * DAY)
    await books.closed(TODAY + 2 * DAY)
    page = await books.lookups.closed_days(Window(2))
    assert ([closed.day for _, closed in page.items], page.more) == ([TODAY + 2 * DAY, TODAY + DAY], True)
    rest = await books.lookups.closed_days(Window(2, page.items[-1][0]))
    assert ([(closed.day, closed.movements > 0) for _, closed in rest.items], rest.more) == ([(TODAY, True)], False)


@pytest.mark.parametrize("day", [TODAY, TODAY + DAY])
async def test_a_day_that_is_not_over_is_not_closed(books: Books, day: date) -> None:
    """G-INPUT: it names the field and until when days may be closed."""
    refused = await books.close(day)
    assert (fields(refused), [each.rule for each in refused.refusals]) == (["day"], [Rule.G_INPUT])
    assert refused.refusals[0].says.parameters["most"] == str(TODAY - DAY)


async def test_an_hour_after_midnight_in_ho_chi_minh_city_a_day_is_closed(books: Books) -> None:
    """G-TIME."""
    await a_day(books)
    books.installed.clock.turn_to(TODAY + DAY, time(0, 59, 59))
    assert (await books.close_day.due("worker")) == await books.lookups.closed_day(TODAY - DAY)
    assert fields(await books.close(TODAY)) == ["day"]
    books.installed.clock.pass_by(timedelta(seconds=1))
    closed = await books.close_day.due("worker")
    assert closed is not None
    assert (closed.day, await books.close_day.due("worker")) == (TODAY, None)


async def test_a_day_before_the_first_closed_one_is_refused(books: Books) -> None:
    """G-INPUT."""
    await a_day(books)
    await tomorrow(books)
    await books.closed(TODAY)
    assert fields(await books.close(TODAY - 30 * DAY)) == ["day"]


async def test_a_day_waits_for_what_was_written_down_within_the_hour(books: Books) -> None:
    """G-INPUT: what is under way is not left to come late."""
    await a_day(books)
    await tomorrow(books)
    refused = await books.installed.service.ledger.close_day("worker", CloseDayCommand(day=TODAY))
    assert [each.says.key for each in refused.refusals] == ["input.under_way"]


async def test_what_does_not_add_up_is_kept_with_the_day(books: Books) -> None:
    """G-LEDGER: a renewal that says another price than was taken, a top-up of another amount."""
    await a_day(books)
    await tomorrow(books)
    await books.installed.ask("UPDATE top_up SET amount = amount + 5 WHERE repaid = 0")
    await books.installed.ask("UPDATE renewal SET price = price + 7")
    closed = await books.closed(TODAY)
    told = {each.service: (each.on_record - each.ledger, each.cases) for each in closed.differences}
    assert told == {LedgerService.TOP_UPS: (5, 1), LedgerService.RENEWALS: (7, 1)}
    assert await books.lookups.closed_day(TODAY) == closed
    await books.installed.ask("UPDATE top_up SET amount = amount - 5 WHERE repaid = 0")
    await books.installed.ask("UPDATE renewal SET price = price - 7")


async def test_closed_days_are_only_ever_added(books: Books) -> None:
    """G-LEDGER: against the application's own role, and against the owner."""
    await a_day(books)
    await tomorrow(books)
    await books.closed(TODAY)
    for statement in (
        "UPDATE closed_day_line SET amount = 0",
        "DELETE FROM closed_day_line",
        "TRUNCATE closed_day_line",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await books.installed.ask(statement)
