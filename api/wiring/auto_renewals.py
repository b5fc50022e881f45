"""Putting auto-renewal together: its use cases get their ports here, by hand."""

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

import asyncpg

from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.outside.card_system import CardSystem
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Works
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelAutoRenewal
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE, ChargeDueCards
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewal
from domain.usecases.auto_renewals.control_sweep import ControlSweep
from domain.usecases.auto_renewals.look_up_cards import LookUpCards
from domain.usecases.auto_renewals.plan_charge import PlanCharge
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.auto_renewals.remind_due_cards import RemindDueCards
from domain.usecases.auto_renewals.run_due_sweeps import RunDueSweeps
from domain.usecases.common.look_up_card import LookUpCard
from gateways.ids import new_id
from persistence.lookups.auto_renewals import AutoRenewalLookups as PostgresAutoRenewalLookups
from persistence.sweeps.store import PostgresSweeps


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoRenewals:
    """Everything about auto-renewal that the ways in may call."""

    lookups: AutoRenewalLookups
    sweeps: Sweeps
    register: RegisterAutoRenewal
    confirm: ConfirmAutoRenewal
    cancel: CancelAutoRenewal
    charge: ChargeDueCards
    remind: RemindDueCards
    plan: PlanCharge
    control: ControlSweep
    run_due: RunDueSweeps


def auto_renewals_over(
    pool: asyncpg.Pool, works: Works, catalogues: Catalogues, clock: Clock, texts: Texts, cards: CardSystem
) -> AutoRenewals:
    """Give every use case of auto-renewal its ports."""
    sweeps, look_up = PostgresSweeps(pool), LookUpCard(works, cards, clock, new_id)
    telling: dict[str, Any] = {"catalogues": catalogues, "clock": clock, "new_id": new_id, "texts": texts}
    charge = ChargeDueCards(
        sweeps=sweeps,
        look_up=LookUpCards(works, cards, clock),
        together=together,
        at_once=turns_of(pool),
        **telling,
    )
    remind = RemindDueCards(sweeps=sweeps, **telling)
    return AutoRenewals(
        lookups=PostgresAutoRenewalLookups(pool),
        sweeps=sweeps,
        register=RegisterAutoRenewal(works=works, look_up=look_up, **telling),
        confirm=ConfirmAutoRenewal(works=works, **telling),
        cancel=CancelAutoRenewal(works=works, **telling),
        charge=charge,
        remind=remind,
        plan=PlanCharge(sweeps=sweeps, **telling),
        control=ControlSweep(works, sweeps, catalogues, clock),
        run_due=RunDueSweeps(sweeps, charge, remind, catalogues, clock),
    )


def turns_of(pool: asyncpg.Pool) -> int:
    """Tell how many turns a pool has room for: each holds a connection while its look-ups need others."""
    return max(1, min(AT_ONCE, pool.get_max_size() // 3))


async def together(work: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do several things at the same time; where one fails the others are stopped, and what it raised is raised."""
    try:
        async with asyncio.TaskGroup() as group:
            for each in work:
                group.create_task(each)
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
