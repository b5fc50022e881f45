"""The published terms of advances."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.types.scalars import VND
from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion, CeilingRow
from domain.catalogue.bundle import Bundle


@strawberry.type(name="AdvancePrice", description="A version of what a unit of a bundle costs in which quantities.")
class AdvancePriceNode:
    """A price."""

    bundle: Bundle
    unit_price: VND | None
    quantities: list[int]
    valid_from: date
    valid_to: date | None
    source: str
    recorded_at: datetime

    @classmethod
    def of(cls, version: AdvancePriceVersion) -> Self:
        """Show a version."""
        return cls(
            bundle=version.bundle,
            unit_price=VND(version.value.unit_price) if version.value else None,
            quantities=list(version.value.quantities) if version.value else [],
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            recorded_at=version.recorded_at,
        )


@strawberry.type(name="AdvanceCeilingRow", description="How much may be owed by those who have reached both figures.")
class AdvanceCeilingRowNode:
    """A row of the table of ceilings."""

    months_active_from: int
    average_monthly_top_up_from: VND
    ceiling: VND
    sample: bool

    @classmethod
    def of(cls, row: CeilingRow) -> Self:
        """Show a row."""
        return cls(
            months_active_from=row.months_active_from,
            average_monthly_top_up_from=VND(row.average_monthly_top_up_from),
            ceiling=VND(row.ceiling),
            sample=row.sample,
        )


@strawberry.type(name="AdvanceCeilings", description="A version of the table of ceilings (S-CEILING).")
class AdvanceCeilingsNode:
    """A table of ceilings."""

    rows: list[AdvanceCeilingRowNode]
    valid_from: date
    valid_to: date | None
    source: str
    recorded_at: datetime

    @classmethod
    def of(cls, version: AdvanceCeilingVersion) -> Self:
        """Show a version."""
        return cls(
            rows=[AdvanceCeilingRowNode.of(row) for row in version.value or ()],
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            recorded_at=version.recorded_at,
        )
