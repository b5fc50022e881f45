"""What is old leaves once it was written out and read back; every balance stays what it was (G-LEDGER, G-ONCE)."""

import asyncio
from datetime import date
from pathlib import Path

import asyncpg
import pytest

from domain.catalogue.policy import Parameter, PolicyVersion
from domain.circular import Circular
from domain.history.retention import KEPT_BY, horizons
from domain.ledger.accounts import Account
from domain.months import instant_of
from persistence.lookups.ledger.archive import archiving
from persistence.lookups.ledger.archive.files import manifest_of
from persistence.lookups.ledger.archive.kinds import KINDS
from persistence.lookups.ledger.archive.parts import ArchiveError, Part
from persistence.lookups.ledger.archive.reading import balances_as_of, checked
from tests.persistence.ledger.archives import archived, some_days
from tests.persistence.ledger.books import DAY, Books
from tests.usecases.requests import TODAY

ROWS = " UNION ALL ".join(f"SELECT '{table}' AS what, count(*) AS rows FROM {table}" for table in KINDS)


def files_of(folder: Path, table: str = "") -> list[Path]:
    return sorted(folder.glob(f"{table}*.csv.gz"))


async def rows(books: Books) -> dict[str, int]:
    return {row["what"]: row["rows"] for row in await books.installed.pool.fetch(ROWS)}


async def test_what_is_old_leaves_and_every_balance_stays(books: Books, tmp_path: Path) -> None:
    """G-LEDGER: of every past day, of every subscriber, and what books say."""
    await some_days(books)
    until = TODAY + 3 * DAY
    before = {day: await books.balances(day) for day in (TODAY + DAY * count for count in range(-1, 5))}
    held = await books.installed.pool.fetch("SELECT id, main_balance FROM subscriber ORDER BY id")
    had, book = await rows(books), await books.installed.service.advances.lookups.book(TODAY, until)
    done = await archived(books, tmp_path, TODAY + 2 * DAY)
    left = await rows(books)
    assert {table: had[table] - left[table] for table in had if had[table] > left[table]} == done.gone
    assert done.gone["transfer"] == 2 * 2 + 1 + await _credited(books)
    assert (done.stayed, {"message", "idempotency_key"} <= done.gone.keys()) == (0, True)
    assert {day: await books.balances(day) for day in before} == before
    assert await books.installed.pool.fetch("SELECT id, main_balance FROM subscriber ORDER BY id") == held
    assert await books.installed.service.advances.lookups.book(TODAY, until) == book
    assert await books.installed.violations() == []


async def _credited(books: Books) -> int:
    """Count top-ups of the archived days, but for the first, that reached a main balance."""
    sql = "SELECT count(*) FROM top_up WHERE at < $1 AND amount > repaid AND amount < 1000000"
    return int(await books.installed.ask(sql, instant_of(TODAY + 2 * DAY)))


async def test_an_archive_tells_what_accounts_held_on_a_day(books: Books, tmp_path: Path) -> None:
    """G-LEDGER: by its files and what is left, the same as closed days tell."""
    await some_days(books)
    await archived(books, tmp_path, TODAY + DAY)
    await archived(books, tmp_path, TODAY + 2 * DAY)
    for day in (TODAY - DAY, TODAY, TODAY + DAY, TODAY + 2 * DAY, TODAY + 9 * DAY):
        told = await balances_as_of(books.installed.pool, tmp_path, day)
        assert {each.account: each.by_archive for each in told} == await books.balances(day)
        assert all(each.by_archive == each.by_closed_days for each in told)


async def test_the_manifest_names_every_file_with_its_rows_and_sums(books: Books, tmp_path: Path) -> None:
    await some_days(books)
    done = await archived(books, tmp_path, TODAY + 2 * DAY)
    parts = list(manifest_of(tmp_path).values())
    assert len(parts) == done.files == len(files_of(tmp_path))
    counts = dict.fromkeys(done.gone, 0)
    for part in parts:
        counts[part["table"]] += part["rows"]
        assert part["month"] == "2024-03" or part["table"] == "idempotency_key"
    assert counts == done.gone
    (transfers,) = (part for part in parts if part["table"] == "transfer")
    assert sum(transfers["sums"].values()) == 0
    assert transfers["sums"][Account.FEE_REVENUE] == -2 * 21_000
    assert len(checked(tmp_path)) == len(parts)


async def test_archiving_again_finds_nothing_more(books: Books, tmp_path: Path) -> None:
    """G-ONCE."""
    await some_days(books)
    await archived(books, tmp_path, TODAY + 2 * DAY)
    again = await archived(books, tmp_path, TODAY + 2 * DAY)
    assert (again.gone, again.files) == ({}, 0)


async def test_what_is_not_closed_or_still_waits_stays(books: Books, tmp_path: Path) -> None:
    """Transfers of open days, messages that are queued, keys and their renewals, what advances moved."""
    await books.renew()
    await books.advance()
    await books.top_up(1_000)
    books.installed.clock.pass_by(DAY)
    had = await rows(books)
    done = await archived(books, tmp_path, TODAY + 30 * DAY, {"transfer": TODAY + DAY, "message": TODAY + DAY})
    assert (done.gone, await rows(books)) == ({}, had)
    await books.closed(TODAY)
    await archived(books, tmp_path, TODAY, {"transfer": TODAY + DAY, "renewal": TODAY + DAY})
    kept = await books.installed.ask("SELECT count(*) FROM transfer WHERE reason ~~ 'ADVANCE%'")
    assert (await rows(books))["transfer"] == kept == 3
    assert (await rows(books))["renewal"] == 1


async def test_a_row_that_has_changed_since_stays(
    books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is deleted is what was written."""
    await some_days(books)

    async def changed(connection: "asyncpg.Connection[asyncpg.Record]", path: Path, part: Part) -> tuple[int, int]:
        await books.installed.ask("UPDATE message SET trouble = 'late' WHERE key LIKE 'kplus%'")
        return await removed(connection, path, part)

    removed = archiving._removed  # noqa: SLF001 - between writing and deleting
    monkeypatch.setattr(archiving, "_removed", changed)
    done = await archived(books, tmp_path, TODAY, {"message": TODAY + 2 * DAY})
    monkeypatch.undo()
    assert done.stayed >= 2
    again = await archived(books, tmp_path, TODAY, {"message": TODAY + 2 * DAY})
    assert again.gone["message"] == done.stayed
    assert await books.installed.violations() == []


async def test_a_file_that_is_damaged_keeps_what_is_left_where_it_is(books: Books, tmp_path: Path) -> None:
    await some_days(books)
    await archived(books, tmp_path, TODAY + 2 * DAY)
    victim = files_of(tmp_path, "transfer")[0]
    victim.write_bytes(victim.read_bytes()[:-1])
    with pytest.raises(ArchiveError, match="not what was written"):
        await balances_as_of(books.installed.pool, tmp_path, TODAY)
    victim.unlink()
    with pytest.raises(ArchiveError, match="is missing"):
        checked(tmp_path)


async def test_one_archives_at_a_time(books: Books, tmp_path: Path) -> None:
    """G-ONCE."""
    await some_days(books)
    had = await rows(books)
    ended = await asyncio.gather(
        *(archived(books, tmp_path, TODAY + 2 * DAY) for _ in range(3)), return_exceptions=True
    )
    done = [each for each in ended if not isinstance(each, ArchiveError)]
    gone = sum(sum(each.gone.values()) for each in done if not isinstance(each, BaseException))
    assert gone == sum(had.values()) - sum((await rows(books)).values())


@pytest.mark.parametrize("table", ["transfer", "audit_entry", "read_entry"])
async def test_nobody_deletes_what_no_part_of_the_archive_holds(books: Books, tmp_path: Path, table: str) -> None:
    """G-LEDGER, G-READ: the owner neither, nor with the name of a part that is done."""
    await some_days(books)
    await archived(books, tmp_path, TODAY + DAY)
    for part in ("", str(await books.installed.ask("SELECT id FROM archive_part LIMIT 1"))):
        owner = await asyncpg.connect(books.installed.database.owner_url)
        try:
            await owner.execute("SELECT set_config('giahan.archiving', $1, false)", part)
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match="only ever added"):
                await owner.execute(f"DELETE FROM {table}")
        finally:
            await owner.close()


def test_nothing_leaves_before_its_policy_says() -> None:
    """G-EFFECTIVE: nor before the day that is asked for; without a policy nothing leaves."""
    days = {Parameter.KEEP_MONEY_DAYS: "1096", Parameter.KEEP_KEYS_DAYS: "731", Parameter.KEEP_AUDIT_DAYS: None}

    def policy(parameter: Parameter, today: date) -> PolicyVersion | None:
        return _version(parameter, days[parameter], today) if parameter in days else None

    found = horizons(policy, TODAY - 800 * DAY, TODAY)
    assert found == {
        "idempotency_key": TODAY - 800 * DAY,
        "transfer": TODAY - 1096 * DAY,
        "renewal": TODAY - 1096 * DAY,
        "activation": TODAY - 1096 * DAY,
    }
    assert set(KEPT_BY) == set(KINDS)


def _version(parameter: Parameter, value: str | None, day: date) -> PolicyVersion:
    return PolicyVersion(
        parameter=parameter,
        value=value,
        valid_from=day,
        valid_to=None,
        recorded_at=instant_of(day),
        sequence=1,
        circular=Circular.told("a circular"),
    )
