"""Putting auto-renewal together: its use cases get their ports here, by hand."""

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

from api.wiring.ports import Ports
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.sweeps.sweeps import SweepFinder
from domain.sweeps.sweep import Sweep, SweepDay
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelAutoRenewal
from domain.usecases.auto_renewals.charge_due_cards import ChargeDueCards
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewal
from domain.usecases.auto_renewals.control_sweep import ControlSweep
from domain.usecases.auto_renewals.look_up_cards import LookUpCards
from domain.usecases.auto_renewals.plan_charge import PlanCharge
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.auto_renewals.remind_due_cards import RemindDueCards
from domain.usecases.auto_renewals.run_due_sweeps import RunDueSweeps
from domain.usecases.common.look_up_card import LookUpCard


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoRenewals:
    """Everything about auto-renewal that the ways in may call."""

    lookups: AutoRenewalLookups
    sweeps: SweepFinder
    register: RegisterAutoRenewal
    confirm: ConfirmAutoRenewal
    cancel: CancelAutoRenewal
    charge: ChargeDueCards
    remind: RemindDueCards
    plan: PlanCharge
    control: ControlSweep
    run_due: RunDueSweeps


@dataclass(frozen=True, slots=True)
class EverySweep:
    """Finds sweeps of cards, and runs over enrolments."""

    cards: SweepFinder
    enrolments: SweepFinder

    async def find(self, day: SweepDay) -> Sweep:
        """Tell how a sweep stands."""
        return await (self.enrolments if day.kind.of_promotions else self.cards).find(day)


def auto_renewals_over(ports: Ports, look_up: LookUpCard, promotions: SweepFinder) -> AutoRenewals:
    """Give every use case of auto-renewal its ports."""
    works, sweeps, catalogues, clock = ports.works, ports.sweeps, ports.catalogues, ports.clock
    telling: dict[str, Any] = {"catalogues": catalogues, "clock": clock, "new_id": ports.new_id, "texts": ports.texts}
    charge = ChargeDueCards(
        sweeps=sweeps,
        look_up=LookUpCards(works, ports.card_system, clock),
        together=together,
        at_once=ports.turns,
        **telling,
    )
    remind = RemindDueCards(sweeps=sweeps, **telling)
    every = EverySweep(sweeps, promotions)
    return AutoRenewals(
        lookups=ports.auto_renewals,
        sweeps=every,
        register=RegisterAutoRenewal(works=works, look_up=look_up, **telling),
        confirm=ConfirmAutoRenewal(works=works, **telling),
        cancel=CancelAutoRenewal(works=works, **telling),
        charge=charge,
        remind=remind,
        plan=PlanCharge(sweeps=sweeps, **telling),
        control=ControlSweep(works, every, catalogues, clock),
        run_due=RunDueSweeps(sweeps, charge, remind, catalogues, clock),
    )


async def together(work: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do several things at the same time; where one fails the others are stopped, and what it raised is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            for each in work:
                group.create_task(each)
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
