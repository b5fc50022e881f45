"""A cell that is not what its field holds."""

from enum import StrEnum

SHOWN = 40
"""How much of it is repeated."""


class Fault(StrEnum):
    """What a cell is not; each has its words in `reasons.toml`."""

    NOT_TEXT = "not_text"
    NOT_A_DATE = "not_a_date"
    NOT_AN_INSTANT = "not_an_instant"
    NOT_WHOLE = "not_whole"
    NOT_A_FLAG = "not_a_flag"
    NOT_ONE_OF = "not_one_of"


class MisreadError(ValueError):
    """Say why a cell is not what its field holds: the key of a reason and what fills it."""

    def __init__(self, fault: Fault, **parameters: str) -> None:
        super().__init__(fault)
        self.fault, self.parameters = fault, parameters


def misread(fault: Fault, value: object) -> MisreadError:
    """Say that a value is not what its field holds, and repeat how it begins."""
    return MisreadError(fault, value=str(value)[:SHOWN])
