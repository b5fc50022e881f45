"""A day in figures, as the first screen shows it."""

from datetime import date
from typing import Self

import strawberry

from api.graphql.types.scalars import VND
from domain.refusal import Rule
from domain.support.service_day import HourFigures, RuleFigures, ServiceDay, Waiting

UP_TO = "counted up to 1,000"


@strawberry.type(name="HourFigures", description="What was asked for within an hour of the day.")
class HourFiguresNode:
    """An hour."""

    hour: int = strawberry.field(description="The hour in Asia/Ho_Chi_Minh, 0 to 23.")
    renewals: int = strawberry.field(description="How many renewals were asked for, and not refused.")
    succeeded: int = strawberry.field(description="How many of them are paid and not given back.")
    total: VND = strawberry.field(description="What those came to in all.")

    @classmethod
    def of(cls, figures: HourFigures) -> Self:
        """Show an hour."""
        return cls(hour=figures.hour, renewals=figures.renewals, succeeded=figures.succeeded, total=VND(figures.total))


@strawberry.type(name="RuleFigures", description="How many attempts a rule refused.")
class RuleFiguresNode:
    """A rule."""

    rule: Rule = strawberry.field(description="The rule that refused.")
    attempts: int = strawberry.field(
        description="How many attempts it refused; one that several rules refuse counts for each."
    )

    @classmethod
    def of(cls, figures: RuleFigures) -> Self:
        """Show a rule."""
        return cls(rule=figures.rule, attempts=figures.attempts)


@strawberry.type(name="Waiting", description="What waits for somebody now, whichever day is asked for.")
class WaitingNode:
    """What waits."""

    proposals: int = strawberry.field(description=f"Changes that wait for a second person, {UP_TO} (G-TWO).")
    refund_requests: int = strawberry.field(
        description="Requests for refunds that are open, of the 1,000 that were made last."
    )
    refunds_due: int = strawberry.field(description=f"Renewals that are paid and owed back, {UP_TO}.")
    pending_payments: int = strawberry.field(
        description=f"Renewals whose payment has not come to an end, {UP_TO} (O-PENDING)."
    )
    parked_payments: int = strawberry.field(
        description=f"Payments left to staff, nobody knowing the outcome, {UP_TO} (O-PENDING)."
    )
    activations: int = strawberry.field(description=f"Commands that the television company has not answered, {UP_TO}.")
    mails: int = strawberry.field(description=f"Confirmations that wait to leave, {UP_TO} (O-EMAIL).")

    @classmethod
    def of(cls, waiting: Waiting) -> Self:
        """Show what waits."""
        return cls(
            proposals=waiting.proposals,
            refund_requests=waiting.refund_requests,
            refunds_due=waiting.refunds_due,
            pending_payments=waiting.pending_payments,
            parked_payments=waiting.parked_payments,
            activations=waiting.activations,
            mails=waiting.mails,
        )


@strawberry.type(name="ServiceDay", description="A day in figures, in one snapshot; no customer is in them.")
class ServiceDayNode:
    """A day."""

    on: date = strawberry.field(description="The day in Asia/Ho_Chi_Minh.")
    hours: list[HourFiguresNode] = strawberry.field(description="The hours in which something was asked for.")
    refusals: list[RuleFiguresNode] = strawberry.field(description="What was refused, the commonest rule first.")
    waiting: WaitingNode = strawberry.field(description="What waits for somebody now.")

    @classmethod
    def of(cls, day: ServiceDay) -> Self:
        """Show a day."""
        return cls(
            on=day.on,
            hours=[HourFiguresNode.of(each) for each in day.hours],
            refusals=[RuleFiguresNode.of(each) for each in day.refusals],
            waiting=WaitingNode.of(day.waiting),
        )
