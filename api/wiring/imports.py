"""Importing a file, with what it needs opened for as long as it takes."""

import asyncio
from collections.abc import Callable

from api.settings import Settings
from api.wiring.assembly import assembled
from persistence.importing import FileToImport, ImportSummary, Kind, UnreadableFileError
from persistence.importing import import_file as import_into

Progress = Callable[[int, int], None]


def import_file(settings: Settings, url: str, file: FileToImport, progress: Progress) -> ImportSummary:
    """Import a file, and tell what became of its rows."""
    return asyncio.run(_import(settings, url, file, progress))


async def _import(settings: Settings, url: str, file: FileToImport, progress: Progress) -> ImportSummary:
    async with assembled(settings, url) as giahan:
        return await import_into(
            giahan.pool,
            file,
            on_progress=progress,
            clock_now=giahan.clock.now,
            sandbox=settings.card_system_url is None,
        )


__all__ = ["FileToImport", "ImportSummary", "Kind", "UnreadableFileError", "import_file"]
