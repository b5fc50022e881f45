"""Archives in a test: past days of business that are old enough to leave."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from domain.history.retention import KEPT_BY
from persistence.lookups.ledger.archive.archiving import Archived, archive
from tests.persistence.ledger.books import DAY, Books

KEYS_WERE = """
UPDATE idempotency_key SET at = coalesce((SELECT top_up.at FROM top_up WHERE top_up.id = subject_id),
    (SELECT requested_at FROM renewal WHERE renewal.id = subject_id), '2024-01-01')
"""
"""A key is of the real instant; a business clock that is years behind has it made after all."""

TOLD = """
UPDATE message SET (state, sent_at, settled_at) = ('SENT', coalesce(not_before, $1), coalesce(not_before, $1))
 WHERE state = 'QUEUED'
"""

ANSWERED = "UPDATE activation SET (state, answered_at) = ('ACKNOWLEDGED', $1) WHERE state IN ('QUEUED', 'SENT')"


async def settle(books: Books) -> None:
    """Have everything sent and answered, and keys be as old as what they made."""
    now = books.installed.clock.now()
    await books.installed.ask(KEYS_WERE)
    await books.installed.ask(TOLD, now)
    await books.installed.ask(ANSWERED, now)


async def archived(books: Books, folder: Path, before: date, of: Mapping[str, date] | None = None) -> Archived:
    """Archive everything that is before a day."""
    return await archive(books.installed.database.owner_url, folder, of or dict.fromkeys(KEPT_BY, before))


async def some_days(books: Books, days: int = 3) -> None:
    """Live through days with a renewal, a top-up and an advance, and close each."""
    for _ in range(days):
        await books.renew()
        await books.top_up(1_000)
        if await books.may_be_advanced():
            await books.advance()
        await settle(books)
        books.installed.clock.pass_by(DAY)
        await books.close_day.due("worker")
