"""Telling a database that is away, or too busy, from a fault: the same request may well succeed later."""

from persistence.work import BUSY


def is_away(error: BaseException) -> bool:
    """Tell whether the database could not be asked just now; an argument that it cannot take is a fault of ours."""
    return isinstance(error, (*BUSY, OSError)) and not isinstance(error, ValueError)
