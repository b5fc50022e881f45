"""Importing subscribers and cards from files of any size, with the meaning of the upserts."""

from persistence.importing.run import import_file
from persistence.importing.summary import ImportSummary, Kind
from persistence.importing.trouble import UnreadableFileError

__all__ = ["ImportSummary", "Kind", "UnreadableFileError", "import_file"]
