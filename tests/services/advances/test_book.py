"""The book by day, exposure and recovery add up, at any past day, whatever is closed meanwhile (S-BOOK)."""

from dataclasses import astuple
from datetime import date, timedelta

from domain.advances.exposure import AgedDebt, Recovered
from domain.advances.settlement import SettlementKind
from domain.catalogue.advance_terms import CeilingRow
from domain.catalogue.bundle import Bundle
from domain.ledger.accounts import Account
from persistence.lookups.ledger.periods import PostgresPeriods
from tests.services.advances.place import Place
from tests.usecases.requests import TODAY, made

DAY = timedelta(days=1)
OTHER = "84971234567"


async def a_week(place: Place) -> None:
    """Live through four days: grants, a part repaid, a refund and a write-off, and what comes in for it later."""
    data = await place.advanced(Bundle.DATA, 50)
    await place.advanced(Bundle.SMS_ON_NET, 20)
    await place.on_record(OTHER, average=0)
    lost = await place.advanced(Bundle.VOICE_ON_NET, 3, OTHER)
    place.clock.pass_by(DAY)
    await place.top_up(4_500)
    place.clock.pass_by(DAY)
    made(await place.settle(SettlementKind.REFUND, data))
    made(await place.settle(SettlementKind.WRITE_OFF, lost))
    place.clock.pass_by(DAY)
    await place.top_up(800, OTHER)


async def test_every_past_day_is_told_as_it_was(place: Place) -> None:
    """S-BOOK: granted, repaid, refunded, written off, outstanding and overdue."""
    await a_week(place)
    first, second, third, fourth = await place.lookups.book(TODAY, TODAY + 4 * DAY)
    assert (first.granted, first.outstanding, first.overdue) == (13_800, 13_800, 0)
    assert (second.repaid, second.outstanding, second.overdue) == (4_500, 9_300, 4_500)
    assert (third.given_back, third.cancelled, third.written_off) == (4_000, 0, 4_800)
    assert (third.outstanding, third.overdue, third.lost) == (4_500, 4_500, 4_800)
    assert (fourth.recovered, fourth.outstanding, fourth.lost) == (800, 4_500, 4_000)


async def test_a_book_begun_later_goes_on_from_what_was_outstanding(place: Place) -> None:
    """S-BOOK."""
    await a_week(place)
    whole = await place.lookups.book(TODAY - DAY, TODAY + 5 * DAY)
    for begin in range(6):
        since = TODAY + (begin - 1) * DAY
        assert list(await place.lookups.book(since, TODAY + 5 * DAY)) == list(whole)[begin:]


async def test_each_day_follows_from_the_one_before(place: Place) -> None:
    """S-BOOK: outstanding is what was granted, less what was repaid, cancelled and written off."""
    await a_week(place)
    before = 0
    for day in await place.lookups.book(TODAY, TODAY + 5 * DAY):
        assert day.outstanding == before + day.granted - day.repaid - day.cancelled - day.written_off
        before = day.outstanding


async def test_the_book_sums_to_the_ledger_and_closing_periods_changes_nothing(place: Place) -> None:
    """S-BOOK, G-LEDGER."""
    await a_week(place)
    book = await place.lookups.book(TODAY, TODAY + 5 * DAY)
    if place.installed is None:
        return
    await PostgresPeriods(place.installed.pool, timedelta()).close()
    held = {each.account: each.balance for each in await place.service.ledger.lookups.balances()}
    assert await place.installed.ask("SELECT count(*) > 0 FROM ledger_period WHERE reason ~~ 'ADVANCE%'")
    assert list(await place.lookups.book(TODAY, TODAY + 5 * DAY)) == list(book)
    last = book[-1]
    assert last.outstanding == held[Account.ADVANCES_RECEIVABLE] + held[Account.ADVANCES_OVERDUE]
    assert (last.overdue, last.lost) == (held[Account.ADVANCES_OVERDUE], held[Account.ADVANCE_WRITE_OFFS])
    assert sum(held.values()) == 0


async def test_what_is_outstanding_is_told_by_age_bundle_and_ceiling(place: Place) -> None:
    await a_week(place)
    place.clock.pass_by(5 * DAY)
    await place.on_record("84981234567", average=0)
    await place.advanced(Bundle.DATA, 50, "84981234567")
    today = TODAY + 8 * DAY
    assert [astuple(debt) for debt in await place.lookups.exposure(today)] == [
        astuple(aged(0, Bundle.DATA, 5_000, 4_000, 0)),
        astuple(aged(7, Bundle.SMS_ON_NET, 50_000, 4_500, 4_500)),
    ]


def aged(days: int, bundle: Bundle, ceiling: int, outstanding: int, overdue: int) -> AgedDebt:
    return AgedDebt(
        days_from=days, bundle=bundle, ceiling=ceiling, advances=1, outstanding=outstanding, overdue=overdue
    )


async def test_what_came_back_of_a_week_is_told_after_1_7_and_30_days(place: Place) -> None:
    """And what was refunded is left out."""
    await a_week(place)
    monday = date(2024, 3, 11)
    assert list(await place.lookups.recovery(TODAY, TODAY + DAY)) == [
        Recovered(
            week=monday, bundle=Bundle.SMS_ON_NET, ceiling=50_000, advances=1, granted=5_000,
            within_1=0, within_7=500, within_30=500, so_far=500,
        ),
        Recovered(
            week=monday, bundle=Bundle.VOICE_ON_NET, ceiling=5_000, advances=1, granted=4_800,
            within_1=0, within_7=800, within_30=800, so_far=800,
        ),
    ]  # fmt: skip
    assert list(await place.lookups.recovery(TODAY + DAY, TODAY + 9 * DAY)) == []


async def test_a_table_of_ceilings_is_tried_on_past_subscribers(place: Place) -> None:
    """S-CEILING: before it is published, and by what they had reached then."""
    await a_week(place)
    table = (
        CeilingRow(months_active_from=0, average_monthly_top_up_from=0, ceiling=10_000),
        CeilingRow(months_active_from=24, average_monthly_top_up_from=100_000, ceiling=100_000),
    )
    low, high = made(await place.service.advances.try_ceilings(table, TODAY, TODAY + DAY))
    assert (low.subscribers, low.actual, low.likely, low.possible) == (1, 4_800, 9_600, 10_000)
    assert (high.subscribers, high.actual, high.likely, high.possible) == (1, 9_000, 18_000, 100_000)
    nobody = await place.service.advances.try_ceilings(table, TODAY + DAY, TODAY + 2 * DAY)
    assert sum(row.subscribers for row in made(nobody)) == 0
    assert [each.field for each in (await place.service.advances.try_ceilings((), TODAY, TODAY)).refusals] == ["rows"]
