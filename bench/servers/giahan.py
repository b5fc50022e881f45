"""Giahan's use cases, put together by hand over one pool, as the server puts them together."""

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

import asyncpg

from domain.ports.clock import Clock
from domain.usecases.auto_renewals.charge_due_cards import ChargeDueCards
from domain.usecases.auto_renewals.look_up_cards import LookUpCards
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.renewals.quote_renewal import QuoteRenewal
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from gateways.clock import SystemClock
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.catalogue.current import PostgresCatalogues
from persistence.catalogue.texts import load_texts
from persistence.repositories.renewals.facts import PostgresFacts
from persistence.sweeps.store import PostgresSweeps
from persistence.work import PostgresWorks


@dataclass(frozen=True, slots=True)
class Giahan:
    """The use cases that are measured."""

    quote: QuoteRenewal
    renew: RenewFromMainBalance
    top_up: TopUpMainBalance


def giahan_over(pool: "asyncpg.Pool[asyncpg.Record]") -> Giahan:
    """Put the use cases together."""
    works = PostgresWorks(pool, sandbox_cards=True)
    catalogues, clock = PostgresCatalogues(pool), SystemClock()
    look_up = LookUpCard(works, SandboxCardSystem(pool), clock, new_id)
    return Giahan(
        quote=QuoteRenewal(catalogues, PostgresFacts(pool), look_up, clock),
        renew=RenewFromMainBalance(
            works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=load_texts()
        ),
        top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=load_texts()),
    )


def charge_over(pool: "asyncpg.Pool[asyncpg.Record]", clock: Clock) -> ChargeDueCards:
    """Put the charge of a day's cards together."""
    works = PostgresWorks(pool, sandbox_cards=True)
    return ChargeDueCards(
        sweeps=PostgresSweeps(pool),
        catalogues=PostgresCatalogues(pool),
        look_up=LookUpCards(works, SandboxCardSystem(pool), clock),
        clock=clock,
        new_id=new_id,
        texts=load_texts(),
        together=together,
    )


async def together(turns: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Run several turns at the same time."""
    await asyncio.gather(*turns)
