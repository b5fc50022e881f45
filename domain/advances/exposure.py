"""Exposure and recovery: how much is out, how old it is, and how much of each week's advances has come back."""

from datetime import date

from domain.catalogue.bundle import Bundle
from domain.money import VND
from domain.values import dataclass

AGES = (1, 7, 30, 90)
"""Days: what is outstanding is told by how many of these have passed since the grant."""

RETURNS = (1, 7, 30)
"""Days after the grant at which it is told how much has come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgedDebt:
    """What is outstanding of one bundle under one ceiling, granted at least `days_from` days ago."""

    days_from: int
    bundle: Bundle
    ceiling: VND
    advances: int
    outstanding: VND
    overdue: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What was granted of one bundle under one ceiling in the week from a Monday, and what came back within days."""

    week: date
    bundle: Bundle
    ceiling: VND
    advances: int
    granted: VND
    within_1: VND
    within_7: VND
    within_30: VND
    so_far: VND
