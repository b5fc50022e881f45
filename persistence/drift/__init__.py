"""Whether the migrations make what the tables declare: on an empty database, and on one with rows in it."""

from persistence.drift.findings import find_drift

__all__ = ["find_drift"]
