"""The ceiling: how much one subscriber may owe for all its advances together (S-CEILING)."""

from collections.abc import Iterable
from datetime import date

from domain.advances.clears_on import with_clearing_day
from domain.advances.loan import Ground
from domain.advances.sources import cite
from domain.advances.standing import Standing, months_active
from domain.catalogue.advance_terms import AdvanceCeilingVersion, CeilingRow
from domain.catalogue.catalogue import Catalogue
from domain.messages.written import written_amount
from domain.money import VND
from domain.refusal import FigureUnit, Refusal, Rule, Says
from domain.values import dataclass


def row_for(rows: Iterable[CeilingRow], months: int, average_top_up: VND) -> CeilingRow | None:
    """Choose the highest row whose two figures are both reached."""
    reached = (
        row for row in rows if months >= row.months_active_from and average_top_up >= row.average_monthly_top_up_from
    )
    return max(reached, key=lambda row: row.ceiling, default=None)


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A ceiling, and what it rests on: two figures, and the row of a table, where one is reached."""

    ground: Ground
    version: AdvanceCeilingVersion | None
    row: CeilingRow | None = None

    @property
    def sample(self) -> bool:
        """Tell whether its figure is only a sample."""
        return self.row is not None and self.row.sample

    @property
    def amount(self) -> VND:
        """The most that may be owed."""
        return self.ground.ceiling


def ceiling_of(standing: Standing, catalogue: Catalogue, day: date) -> Ceiling:
    """Tell a subscriber's ceiling on a day: nothing where no row is reached, or no table is in force."""
    subscriber, version = standing.subscriber, catalogue.advances.ceiling_table(day)
    months, average = months_active(subscriber.activated_on, day), subscriber.average_monthly_top_up
    row = row_for((version.value if version else None) or (), months, average)
    ground = Ground(months_active=months, average_monthly_top_up=average, ceiling=row.ceiling if row else 0)
    return Ceiling(ground, version, row)


def within_ceiling(standing: Standing, price: VND, catalogue: Catalogue, day: date) -> Refusal | None:
    """Keep S-CEILING: what is owed and the new advance together stay within the ceiling."""

    def rule(on: date) -> Refusal | None:
        ceiling = ceiling_of(standing, catalogue, on)
        return None if standing.owed + price <= ceiling.amount else _over(standing, price, ceiling, on)

    return with_clearing_day(rule, standing.subscriber, catalogue, day)


def _over(standing: Standing, price: VND, ceiling: Ceiling, day: date) -> Refusal:
    words = {
        "price": written_amount(price),
        "owed": written_amount(standing.owed),
        "ceiling": written_amount(ceiling.amount),
    }
    return Refusal(
        rule=Rule.S_CEILING,
        says=Says("refusal.advance_over_ceiling", day, words),
        actual=str(standing.owed + price),
        limit=str(ceiling.amount),
        unit=FigureUnit.VND,
        citation=ceiling.version.cite(Rule.S_CEILING) if ceiling.version else cite(Rule.S_CEILING),
    )
