"""Importing files of any size: subscribers and cards as upserts mean them, and what another system knew before."""

from persistence.importing.files.trouble import UnreadableFileError
from persistence.importing.run import FileToImport, import_file
from persistence.importing.summary import ImportSummary, Kind

__all__ = ["FileToImport", "ImportSummary", "Kind", "UnreadableFileError", "import_file"]
