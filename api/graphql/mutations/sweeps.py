"""Mutations of sweeps: staff halt one, let it go on, or cap it."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.payload import Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.sweep import SweepNode
from api.graphql.request.context import Info, guarded
from api.graphql.types.descriptions import REASON
from api.identity import Scope
from domain.sweeps.sweep import SweepKind
from domain.usecases.auto_renewals.control_sweep import CapCommand, Command, PauseCommand, ResumeCommand

Kind = Annotated[SweepKind, strawberry.argument(description="Which of the day's runs.")]
Day = Annotated[date, strawberry.argument(description="The day that it runs for.")]


@strawberry.type(description="`sweep` is null where the request was refused.")
class SweepPayload(Refusable):
    """A sweep after what was said of it."""

    sweep: SweepNode | None = strawberry.field(
        description="The day's run as it stands now; null where the request was refused."
    )


@strawberry.type
class SweepMutations:
    """What staff say of sweeps; workers ask before every chunk."""

    @guarded(Scope.SWEEPS_CONTROL, "Halts a day's sweep, begun or not; what is under way is finished.", staff=True)
    async def pause_sweep(
        self, info: Info, kind: Kind, on: Day, reason: Annotated[str, strawberry.argument(description=REASON)]
    ) -> SweepPayload | None:
        """Halt a sweep."""
        return await _controlled(info, PauseCommand(kind=kind, on=on, reason=reason))

    @guarded(Scope.SWEEPS_CONTROL, "Lets a day's sweep go on.", staff=True)
    async def resume_sweep(self, info: Info, kind: Kind, on: Day) -> SweepPayload | None:
        """Let a sweep go on."""
        return await _controlled(info, ResumeCommand(kind=kind, on=on))

    @guarded(
        Scope.SWEEPS_CONTROL, "Says how many cards a day's sweep may take at most; null lifts the cap.", staff=True
    )
    async def cap_sweep(
        self,
        info: Info,
        kind: Kind,
        on: Day,
        most: Annotated[int | None, strawberry.argument(description="How many cards at most; null for no cap.")] = None,
    ) -> SweepPayload | None:
        """Cap a sweep."""
        return await _controlled(info, CapCommand(kind=kind, on=on, most=most))


async def _controlled(info: Info, command: Command) -> SweepPayload:
    context = info.context
    asked = context.asked("")
    outcome = await context.giahan.auto_renewals.control(context.viewer.name, command, asked.author)
    return SweepPayload(
        sweep=SweepNode.of(outcome.made, context.giahan.clock.now()) if outcome.made else None,
        refusals=shown(outcome.refusals, context),
    )
