"""Reading the archive: what accounts held at the end of a day, by its files and what is still in the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import asyncpg

from domain.ledger.accounts import Account
from domain.money import VND
from domain.months import local_day
from persistence.lookups.ledger.archive.files import manifest_of, read_back, rows_of, verified_file
from persistence.lookups.ledger.archive.parts import ArchiveError, Part
from persistence.lookups.ledger.closed_days import PostgresClosedDayLookups
from persistence.lookups.ledger.periods import OF_DAY

STILL_THERE = f"""
SELECT account, sum(amount)::bigint AS amount FROM (
    SELECT unnest(ARRAY[debit::text, credit::text]) AS account, unnest(ARRAY[amount, -amount]) AS amount
      FROM transfer WHERE {OF_DAY} <= $1) AS lines
 GROUP BY account
"""


@dataclass(frozen=True, slots=True)
class Held:
    """What an account held: by files and the transfers that are left, and by closed days and what came after."""

    account: Account
    by_archive: VND
    by_closed_days: VND


def parts_in(folder: Path) -> list[Part]:
    """List what the manifest of a folder names.

    Raises:
        ArchiveError: there is none.
    """
    told = manifest_of(folder).values()
    if not told:
        msg = f"{folder} has no manifest of an archive."
        raise ArchiveError(msg)
    return [
        Part(
            id=UUID(each["id"]),
            table=each["table"],
            month=date.fromisoformat(f"{each['month']}-01"),
            before=datetime.fromisoformat(each["before"]),
            file=each["file"],
            rows=each["rows"],
            sha256=each["sha256"],
            sums=each["sums"],
            written_at=datetime.fromisoformat(each["writtenAt"]),
        )
        for each in told
    ]


def checked(folder: Path) -> list[Part]:
    """Read every file of an archive back, and list its parts.

    Raises:
        ArchiveError: a file is missing, damaged, or holds something else than its manifest says.
    """
    parts = parts_in(folder)
    for part in parts:
        read_back(verified_file(folder, part), part)
    return parts


async def balances_as_of(pool: "asyncpg.Pool[asyncpg.Record]", folder: Path, day: date) -> Sequence[Held]:
    """Tell what every account held at the end of a day, by either way.

    Raises:
        ArchiveError: a file is missing or damaged.
    """
    sums = dict[str, VND]()
    for part in parts_in(folder):
        if part.table == "transfer" and part.month <= day:
            for row in rows_of(verified_file(folder, part)):
                if local_day(datetime.fromisoformat(row["at"])) <= day:
                    sums[row["debit"]] = sums.get(row["debit"], 0) + int(row["amount"])
                    sums[row["credit"]] = sums.get(row["credit"], 0) - int(row["amount"])
    for left in await pool.fetch(STILL_THERE, day):
        sums[left["account"]] = sums.get(left["account"], 0) + left["amount"]
    closed = await PostgresClosedDayLookups(pool).balances(day)
    return [Held(each.account, sums.get(each.account, 0), each.balance) for each in closed]
