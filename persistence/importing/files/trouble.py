"""What is wrong with a file as such, and with one of its lines (G-INPUT)."""

from domain.refusal import Citation, Refusal, Rule, Says

SHOWN = 60
"""How much of a name that nobody knows is repeated."""


LOST_ZERO = "lost_zero"
"""A number that differs by a leading zero from one on record: a spreadsheet may have taken it off, or put it on."""


class UnreadableFileError(ValueError):
    """The whole file cannot be meant: nothing of it was taken."""


def unreadable(key: str, /, field: str | None = None, **parameters: str) -> Refusal:
    """Refuse a line, or a field of it, for a reason that only files have."""
    words = parameters if field is None else {"field": field, **parameters}
    return Refusal(
        rule=Rule.G_INPUT, field=field, says=Says(f"import.{key}", None, words), citation=Citation(rule=Rule.G_INPUT)
    )
