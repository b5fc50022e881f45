"""Archiving put together: the policies that say how long, the owner's connection, and the folder."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from api.settings import Settings
from api.wiring.assembly import Giahan
from api.wiring.database import owner_url
from domain.history.retention import horizons
from domain.months import local_day
from persistence.lookups.ledger.archive.archiving import Archived, archive
from persistence.lookups.ledger.archive.parts import ArchiveError, Part
from persistence.lookups.ledger.archive.reading import Held, balances_as_of, checked

__all__ = ["ArchiveError", "Archived", "Held", "Part", "archive_before", "archived_balances", "checked"]


async def archive_before(
    giahan: Giahan, settings: Settings, url: str, folder: Path, before: date, told: Callable[[Part], None]
) -> Archived:
    """Archive what is before a day and older than its policy, as the owner of the schema."""
    policy = (await giahan.catalogues.current()).policy
    today = local_day(giahan.clock.now())
    return await archive(owner_url(settings, url), folder, horizons(policy, before, today), told)


async def archived_balances(giahan: Giahan, folder: Path, day: date) -> Sequence[Held]:
    """Tell what every account held at the end of a day, by the archive and by closed days."""
    return await balances_as_of(giahan.pool, folder, day)
