"""The published terms of advances."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.types.descriptions import CIRCULAR, RECORDED_AT, SECTION, SOURCE, VALID_FROM, VALID_TO
from api.graphql.types.scalars import VND
from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion, CeilingRow
from domain.catalogue.bundle import Bundle


@strawberry.type(name="AdvancePrice", description="A version of what a unit of a bundle costs in which quantities.")
class AdvancePriceNode:
    """A price."""

    bundle: Bundle = strawberry.field(description="What is advanced.")
    unit_price: VND | None = strawberry.field(
        description="What one minute, message or megabyte costs; null where this version withdraws the bundle."
    )
    quantities: list[int] = strawberry.field(
        description="In which quantities it is advanced: minutes, messages or megabytes; empty where it is withdrawn."
    )
    months_active_from: int | None = strawberry.field(
        description="The months of the row of the table of ceilings that it is for; null where it is for everybody."
    )
    average_monthly_top_up_from: VND | None = strawberry.field(
        description="The top-ups of the row that it is for; null where it is for everybody (S-OFFER)."
    )
    from_hour: int | None = strawberry.field(
        description="The hour of the day from which it applies, in Vietnam; null where it does the whole day."
    )
    until_hour: int | None = strawberry.field(
        description="The hour at which it ends, excluded; null where it applies the whole day."
    )
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    source: str = strawberry.field(description=SOURCE, deprecation_reason="`circular` names it in full.")
    circular: CircularNode = strawberry.field(description=CIRCULAR)
    section: str | None = strawberry.field(description=SECTION)
    recorded_at: datetime = strawberry.field(description=RECORDED_AT)

    @classmethod
    def of(cls, version: AdvancePriceVersion) -> Self:
        """Show a version."""
        condition = version.condition
        average = condition.average_monthly_top_up_from
        return cls(
            bundle=version.bundle,
            months_active_from=condition.months_active_from,
            average_monthly_top_up_from=VND(average) if average is not None else None,
            from_hour=condition.from_hour,
            until_hour=condition.until_hour,
            unit_price=VND(version.value.unit_price) if version.value else None,
            quantities=list(version.value.quantities) if version.value else [],
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            circular=CircularNode.of(version.circular),
            section=version.section,
            recorded_at=version.recorded_at,
        )


@strawberry.type(name="AdvanceCeilingRow", description="How much may be owed by those who have reached both figures.")
class AdvanceCeilingRowNode:
    """A row of the table of ceilings."""

    months_active_from: int = strawberry.field(
        description="Whole months since the line's activation, from which the row speaks."
    )
    average_monthly_top_up_from: VND = strawberry.field(
        description="The average of a month's top-ups, from which the row speaks."
    )
    ceiling: VND = strawberry.field(description="The most that may be owed for all advances together.")
    sample: bool = strawberry.field(description="Whether the figure is a sample, until staff publish the real one.")

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

    rows: list[AdvanceCeilingRowNode] = strawberry.field(
        description="Of the rows whose two figures are both reached the highest speaks; empty where nothing is "
        "advanced."
    )
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    source: str = strawberry.field(description=SOURCE, deprecation_reason="`circular` names it in full.")
    circular: CircularNode = strawberry.field(description=CIRCULAR)
    section: str | None = strawberry.field(description=SECTION)
    recorded_at: datetime = strawberry.field(description=RECORDED_AT)

    @classmethod
    def of(cls, version: AdvanceCeilingVersion) -> Self:
        """Show a version."""
        return cls(
            rows=[AdvanceCeilingRowNode.of(row) for row in version.value or ()],
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            source=version.source,
            circular=CircularNode.of(version.circular),
            section=version.section,
            recorded_at=version.recorded_at,
        )
