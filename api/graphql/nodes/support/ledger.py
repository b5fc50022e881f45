"""Closed days of the ledger, and the movements of one account."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.money import LedgerAccountNode
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.scalars import VND
from domain.ledger.accounts import Account
from domain.ledger.closed_day import ClosedDay, DayDifference, DayLine, LedgerService, ServiceSum
from domain.ledger.transfer import Reason
from domain.ports.lookups.pages import Page, Window

TAKEN_FROM = "The account that is credited."
GIVEN_TO = "The account that is debited."


@strawberry.type(name="ClosedDayLine", description="What a close took in from one account to another, for a reason.")
class ClosedDayLineNode:
    """A line of a close."""

    of_day: date = strawberry.field(description="The business day it moved on; before the closed day where it is late.")
    debit: Account = strawberry.field(description=GIVEN_TO)
    credit: Account = strawberry.field(description=TAKEN_FROM)
    reason: Reason = strawberry.field(description="Why it moved.")
    service: LedgerService = strawberry.field(description="The service it moved for.")
    amount: VND = strawberry.field(description="What moved, in đồng, above zero.")
    movements: int = strawberry.field(description="In how many transfers.")

    @classmethod
    def of(cls, line: DayLine) -> Self:
        """Show a line."""
        return cls(
            of_day=line.of_day,
            debit=line.debit,
            credit=line.credit,
            reason=line.reason,
            service=line.service,
            amount=VND(line.amount),
            movements=line.movements,
        )


@strawberry.type(name="ClosedDayService", description="What a close took in for one service.")
class ClosedDayServiceNode:
    """A service's sum."""

    service: LedgerService = strawberry.field(description="Which service.")
    amount: VND = strawberry.field(description="What moved for it, in đồng.")
    movements: int = strawberry.field(description="In how many transfers.")

    @classmethod
    def of(cls, told: ServiceSum) -> Self:
        """Show a sum."""
        return cls(service=told.service, amount=VND(told.amount), movements=told.movements)


@strawberry.type(
    name="ClosedDayDifference",
    description="What the ledger moved for a service on a day, and what the service has on record, where they differ.",
)
class ClosedDayDifferenceNode:
    """A difference."""

    service: LedgerService = strawberry.field(description="Which service.")
    ledger: VND = strawberry.field(description="What its transfers of the day sum up to, in đồng.")
    on_record: VND = strawberry.field(description="What its own records say, in đồng.")
    cases: int = strawberry.field(description="For how many renewals, refunds, top-ups, grants or charges they differ.")

    @classmethod
    def of(cls, told: DayDifference) -> Self:
        """Show a difference."""
        return cls(service=told.service, ledger=VND(told.ledger), on_record=VND(told.on_record), cases=told.cases)


@strawberry.type(name="ClosedDay", description="A business day of the ledger that was closed, once and for good.")
class ClosedDayNode:
    """A closed day."""

    day: date = strawberry.field(description="The day, in Ho Chi Minh City.")
    closed_at: datetime = strawberry.field(description="When it was closed.")
    closed_by: str = strawberry.field(description="Who closed it: `worker`, `command line`, or a principal.")
    amount: VND = strawberry.field(description="All that its close took in, in đồng.")
    movements: int = strawberry.field(description="How many transfers its close took in.")
    lines: list[ClosedDayLineNode] = strawberry.field(
        description="What its close took in, by day, accounts and reason; all of it sums to zero (G-LEDGER)."
    )
    late: list[ClosedDayLineNode] = strawberry.field(
        description="Those of `lines` that moved on a day which was closed already and were written down after that."
    )
    accounts: list[LedgerAccountNode] = strawberry.field(
        description="By how much its close changed each account, debit-positive: all of it sums to zero."
    )
    services: list[ClosedDayServiceNode] = strawberry.field(description="What its close took in, service by service.")
    differences: list[ClosedDayDifferenceNode] = strawberry.field(
        description="What did not add up when it was closed; none where all is well."
    )
    findings: list[str] = strawberry.field(
        description="Broken invariants that were found where the close was asked to look for them, for people."
    )

    @classmethod
    def of(cls, closed: ClosedDay) -> Self:
        """Show a closed day."""
        return cls(
            day=closed.day,
            closed_at=closed.closed_at,
            closed_by=closed.closed_by,
            amount=VND(closed.amount),
            movements=closed.movements,
            lines=[ClosedDayLineNode.of(line) for line in closed.lines],
            late=[ClosedDayLineNode.of(line) for line in closed.late],
            accounts=[LedgerAccountNode.of(each) for each in closed.moved],
            services=[ClosedDayServiceNode.of(each) for each in closed.services],
            differences=[ClosedDayDifferenceNode.of(each) for each in closed.differences],
            findings=list(closed.findings),
        )


@strawberry.type(name="ClosedDayEdge", description="A closed day in a list.")
class ClosedDayEdge:
    """A closed day in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: ClosedDayNode = strawberry.field(description=NODE)


@strawberry.type(name="ClosedDayConnection", description="A page of closed days, newest first.")
class ClosedDayConnection:
    """Closed days with their cursors."""

    edges: list[ClosedDayEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[ClosedDay], window: Window) -> Self:
        """Show a page."""
        edges = [ClosedDayEdge(cursor=cursor, node=ClosedDayNode.of(closed)) for cursor, closed in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
