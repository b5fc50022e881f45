"""Reports on advances: the book, exposure, recovery, a table of ceilings on trial."""

from datetime import date
from typing import Self

import strawberry

from api.graphql.nodes.advances.advance_terms import AdvanceCeilingRowNode
from api.graphql.nodes.refusal import RefusalNode
from api.graphql.types.scalars import VND
from domain.advances.book import BookDay
from domain.advances.exposure import AgedDebt, Recovered
from domain.advances.trial import TriedRow
from domain.catalogue.bundle import Bundle


@strawberry.type(description="What advances moved on a day, and what was outstanding at its end (S-BOOK).")
class AdvanceBookDay:
    """A day of the book."""

    day: date = strawberry.field(description="The day, from 00:00 to 24:00 in Asia/Ho_Chi_Minh.")
    granted: VND = strawberry.field(description="The prices of the advances that were confirmed.")
    repaid: VND = strawberry.field(description="What top-ups paid of debts that are not written off.")
    cancelled: VND = strawberry.field(description="Debts that refunds forgave.")
    cancelled_lost: VND = strawberry.field(description="Debts that refunds forgave after they were written off.")
    given_back: VND = strawberry.field(description="What refunds gave back of what was repaid.")
    written_off: VND = strawberry.field(description="Debts that staff counted as lost (S-WRITE-OFF).")
    recovered: VND = strawberry.field(description="What came in for debts that were written off.")
    outstanding: VND = strawberry.field(
        description="What was owed at the day's end, debts that are written off left out."
    )
    overdue: VND = strawberry.field(description="The part of what is outstanding that a top-up has failed to pay.")
    lost: VND = strawberry.field(description="What is written off and has not come back.")

    @classmethod
    def of(cls, day: BookDay) -> Self:
        """Show a day."""
        return cls(
            day=day.day,
            granted=VND(day.granted),
            repaid=VND(day.repaid),
            cancelled=VND(day.cancelled),
            cancelled_lost=VND(day.cancelled_lost),
            given_back=VND(day.given_back),
            written_off=VND(day.written_off),
            recovered=VND(day.recovered),
            outstanding=VND(day.outstanding),
            overdue=VND(day.overdue),
            lost=VND(day.lost),
        )


@strawberry.type(description="What is outstanding of advances of one age, bundle and ceiling.")
class AdvanceExposure:
    """Debts of an age."""

    days_from: int = strawberry.field(description="Granted at least so many days ago: 0, 1, 7, 30 or 90.")
    bundle: Bundle = strawberry.field(description="What was advanced.")
    ceiling: VND = strawberry.field(description="The ceiling under which it was advanced.")
    advances: int = strawberry.field(description="How many advances these are.")
    outstanding: VND = strawberry.field(description="What is owed of them.")
    overdue: VND = strawberry.field(description="The part of that which a top-up has failed to pay.")

    @classmethod
    def of(cls, debt: AgedDebt) -> Self:
        """Show debts of an age."""
        return cls(
            days_from=debt.days_from,
            bundle=debt.bundle,
            ceiling=VND(debt.ceiling),
            advances=debt.advances,
            outstanding=VND(debt.outstanding),
            overdue=VND(debt.overdue),
        )


@strawberry.type(description="What came back of a week's advances of one bundle and ceiling, refunded ones left out.")
class AdvanceRecovery:
    """What came back."""

    week: date = strawberry.field(description="Its Monday.")
    bundle: Bundle = strawberry.field(description="What was advanced.")
    ceiling: VND = strawberry.field(description="The ceiling under which it was advanced.")
    advances: int = strawberry.field(description="How many advances were granted in the week.")
    granted: VND = strawberry.field(description="What they cost together.")
    within_1_day: VND = strawberry.field(
        name="within1Day", description="What came back of each within a day of its grant."
    )
    within_7_days: VND = strawberry.field(
        name="within7Days", description="What came back of each within 7 days of its grant."
    )
    within_30_days: VND = strawberry.field(
        name="within30Days", description="What came back of each within 30 days of its grant."
    )
    so_far: VND = strawberry.field(description="What has come back until now.")

    @classmethod
    def of(cls, recovered: Recovered) -> Self:
        """Show what came back."""
        return cls(
            week=recovered.week,
            bundle=recovered.bundle,
            ceiling=VND(recovered.ceiling),
            advances=recovered.advances,
            granted=VND(recovered.granted),
            within_1_day=VND(recovered.within_1),
            within_7_days=VND(recovered.within_7),
            within_30_days=VND(recovered.within_30),
            so_far=VND(recovered.so_far),
        )


@strawberry.type(description="The exposure that a row of a proposed table would have made on past subscribers.")
class TriedCeilingRow:
    """A row on trial."""

    row: AdvanceCeilingRowNode | None = strawberry.field(description="Null: those whom the table advances nothing.")
    subscribers: int = strawberry.field(description="How many past subscribers the row would have spoken for.")
    actual: VND = strawberry.field(description="The most that they owed, added up.")
    likely: VND = strawberry.field(description="Had each used the same share of its ceiling as it did.")
    possible: VND = strawberry.field(description="Had each used all of it.")

    @classmethod
    def of(cls, tried: TriedRow) -> Self:
        """Show a row."""
        return cls(
            row=AdvanceCeilingRowNode.of(tried.row) if tried.row else None,
            subscribers=tried.subscribers,
            actual=VND(tried.actual),
            likely=VND(tried.likely),
            possible=VND(tried.possible),
        )


@strawberry.type(description="What a proposed table of ceilings would have made of past subscribers.")
class TryCeilingsPayload:
    """What a proposed table would have made."""

    rows: list[TriedCeilingRow] = strawberry.field(
        description="A row each, and one for those whom the table advances nothing; empty where it is refused."
    )
    refusals: list[RefusalNode] = strawberry.field(description="Every rule that the table or the days fail.")
