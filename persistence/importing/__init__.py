"""Importing subscribers and cards from files of any size, with the meaning of the upserts."""

from persistence.importing.files.trouble import UnreadableFileError
from persistence.importing.run import import_file
from persistence.importing.summary import ImportSummary, Kind

__all__ = ["ImportSummary", "Kind", "UnreadableFileError", "import_file"]
