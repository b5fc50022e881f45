"""What a publication leaves in force, as staff see it."""

from collections.abc import Iterable
from datetime import date
from typing import Self

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.nodes.payload import Payload
from api.graphql.types.descriptions import IN_FORCE, WARNINGS
from domain.catalogue.advance_terms import CeilingRow, UnitPrice
from domain.catalogue.outlook import Phase, Stretch
from domain.catalogue.price import Timing
from domain.catalogue.programme import Programme
from domain.catalogue.regions import RegionRow
from domain.messages.texts import Texts
from domain.messages.written import written_date
from domain.refusal import Says


@strawberry.type(name="InForce", description="What is in force over some days before, during or after a publication.")
class InForceNode:
    """Some days, and the version that speaks on them."""

    phase: Phase = strawberry.field(description="When these days are, seen from the publication.")
    timing: Timing | None = strawberry.field(
        description="For which cards, where a price depends on that (K-TIMING); null for everything else."
    )
    valid_from: date | None = strawberry.field(description="The first of the days; null where it is since ever.")
    valid_to: date | None = strawberry.field(description="The day after the last of them; null where there is no end.")
    value: str | None = strawberry.field(
        description="What applies, as plain text; null where it is withdrawn, switched off, or nothing is in force."
    )
    gap: bool = strawberry.field(
        description="Whether no version speaks on these days though one did before; a withdrawal is no gap."
    )
    circular: CircularNode | None = strawberry.field(
        description="The circular that it rests on; null where nothing is in force."
    )

    @classmethod
    def of(cls, stretch: Stretch, timing: Timing | None = None) -> Self:
        """Show some days."""
        version = stretch.version
        return cls(
            phase=stretch.phase,
            timing=timing,
            valid_from=stretch.begins,
            valid_to=stretch.ends,
            value=_text(version.value) if version is not None else None,
            gap=stretch.gap,
            circular=CircularNode.of(version.circular) if version is not None else None,
        )


@strawberry.type
class PublicationPayload(Payload):
    """What every publication is answered with beside the version."""

    in_force: list[InForceNode] = strawberry.field(description=IN_FORCE)
    warnings: list[str] = strawberry.field(description=WARNINGS)


def _text(value: object) -> str | None:
    """Write what applies: a figure, the price of a unit, a programme with its fees, or a table row by row."""
    if isinstance(value, UnitPrice):
        return str(value.unit_price)
    if isinstance(value, Programme):
        fees = ", ".join(f"{each.code} {each.fee}" for each in value.packages)
        return f"{value.expires_on}, {value.duration_cycles}: {fees}"
    if isinstance(value, tuple):
        return "; ".join(map(_row, value))
    return None if value is None else str(value)


def _row(row: CeilingRow | RegionRow) -> str:
    if isinstance(row, RegionRow):
        return f"{row.region}: {', '.join(row.provinces)}"
    return f"{row.months_active_from}/{row.average_monthly_top_up_from}: {row.ceiling}"


def warnings(stretches: Iterable[Stretch], texts: Texts) -> list[str]:
    """Warn of every gap that a publication leaves, in words."""
    gaps = sorted({(each.begins, each.ends) for each in stretches if each.gap and each.begins}, key=str)
    return [texts.render(_gap(begins, ends)) for begins, ends in gaps if begins is not None]


def _gap(begins: date, ends: date | None) -> Says:
    until = {"gap_until": written_date(ends)} if ends is not None else {}
    return Says("input.leaves_gap", None, {"begins": written_date(begins)} | until)
