"""Main balances of another system are opened once, by a transfer, before anything else has moved them (G-LEDGER)."""

from domain.ledger.accounts import Account
from domain.subscribers.subscriber import LineStatus
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from persistence.importing import Kind
from persistence.lookups.ledger.closed_days import PostgresClosedDayLookups
from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation
from tests.usecases.requests import by, made, on_record

ONE, TWO = "84905000001", "84905000002"
HEADER = "msisdn,mainBalance,asOf\n"
TRANSFERS = "SELECT debit, credit, amount, reason, at::text, balance_after FROM transfer ORDER BY id"
BALANCES = "SELECT msisdn, main_balance FROM subscriber ORDER BY msisdn"


async def test_a_balance_is_booked_double_entry_for_a_reason_of_its_own(installed: Installation, into: Imports) -> None:
    """G-LEDGER."""
    await on_record(installed.service, ONE, balance=0)
    await on_record(installed.service, TWO, balance=0)
    summary = await into.take(Kind.BALANCES, f"{HEADER}0905000001,70000,2022-06-01\n{TWO},0,\n")
    assert (summary.added, summary.rejected) == (2, 0)
    assert await into.rows(TRANSFERS) == [
        {
            "debit": "OPENING_BALANCES", "credit": "MAIN_BALANCES", "amount": 70_000, "reason": "OPENING_BALANCE",
            "at": "2022-05-31 17:00:00+00", "balance_after": 70_000,
        }
    ]  # fmt: skip
    held = {each.account: each.balance for each in await PostgresClosedDayLookups(installed.pool).balances()}
    assert (held[Account.OPENING_BALANCES], held[Account.MAIN_BALANCES], sum(held.values())) == (70_000, -70_000, 0)


async def test_running_it_again_changes_nothing_whatever_has_moved_since(
    installed: Installation, into: Imports
) -> None:
    for number in (ONE, TWO):
        await on_record(installed.service, number, balance=0)
    file = f"{HEADER}{ONE},70000,\n{TWO},0,\n"
    await into.take(Kind.BALANCES, file)
    for number in (ONE, TWO):
        made(await installed.service.top_up(by(number), TopUpCommand(msisdn=number, amount=5)))
    summary = await into.take(Kind.BALANCES, file)
    assert (summary.added, summary.unchanged, summary.rejected) == (0, 2, 0)
    assert [row["main_balance"] for row in await into.rows(BALANCES)] == [70_005, 5]


async def test_one_that_was_opened_with_another_amount_is_rejected(installed: Installation, into: Imports) -> None:
    await on_record(installed.service, ONE, balance=0)
    summary = await into.take(Kind.BALANCES, f"{HEADER}{ONE},70000,\n{ONE},70001,\n{ONE},70000,\n")
    assert (summary.added, summary.unchanged, summary.rejected) == (1, 1, 1)
    assert "70,000 VND" in into.rejected()[0]["reasons"][0]["messageEn"]


async def test_one_that_has_moved_is_not_opened(installed: Installation, into: Imports) -> None:
    """G-LEDGER: what it then holds is of movements that are here."""
    await on_record(installed.service, ONE, balance=100)
    summary = await into.take(Kind.BALANCES, f"{HEADER}{ONE},100,\n")
    assert (summary.rejected, into.reasons()[0][1]) == (1, "mainBalance")
    assert "da co giao dich" in into.reasons()[0][2]


BAD = [
    ("84905000009,1,", "msisdn"),
    ("nonsense,1,", "msisdn"),
    (f"{ONE},-1,", "mainBalance"),
    (f"{ONE},100000001,", "mainBalance"),
    (f"{ONE},1.5,", "mainBalance"),
    (f"{ONE},,", "mainBalance"),
    (f"{ONE},1,2022-06-11", "asOf"),
    (f"{ONE},1,2014-12-31", "asOf"),
    (f"{ONE},1,10/06/2022", "asOf"),
    (f"{TWO},1,", "msisdn"),
]


async def test_what_cannot_be_meant_is_rejected(installed: Installation, into: Imports) -> None:
    """G-INPUT, K-KNOWN: what was before its activation is a former holder's."""
    await on_record(installed.service, ONE, balance=0)
    await on_record(installed.service, TWO, balance=0, status=LineStatus.TERMINATED)
    summary = await into.take(Kind.BALANCES, HEADER + "".join(f"{row}\n" for row, _ in BAD))
    assert (summary.added, [name for _, name, _ in into.reasons()]) == (0, [field for _, field in BAD])
    assert await into.rows(TRANSFERS) == []
