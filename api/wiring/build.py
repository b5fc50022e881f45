"""Which build this is: the version, and the revision of its schema."""

from importlib.metadata import version

from api.wiring.database import HEAD

VERSION = version("giahan")
BUILD = f"{VERSION}+{HEAD}"
