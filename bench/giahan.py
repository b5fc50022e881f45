"""Giahan's use cases, put together by hand over one pool, as the server puts them together."""

from dataclasses import dataclass

import asyncpg

from domain.usecases.look_up_card import LookUpCard
from domain.usecases.quote_renewal import QuoteRenewal
from domain.usecases.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.top_up import TopUpMainBalance
from gateways.clock import SystemClock
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.ids import new_id
from persistence.catalogues import PostgresCatalogues
from persistence.facts import PostgresFacts
from persistence.texts import load_texts
from persistence.work import PostgresWork


@dataclass(frozen=True, slots=True)
class Giahan:
    """The use cases that are measured."""

    quote: QuoteRenewal
    renew: RenewFromMainBalance
    top_up: TopUpMainBalance


def giahan_over(pool: "asyncpg.Pool[asyncpg.Record]") -> Giahan:
    """Put the use cases together."""

    def works() -> PostgresWork:
        return PostgresWork(pool, sandbox_cards=True)

    catalogues, clock = PostgresCatalogues(pool), SystemClock()
    look_up = LookUpCard(works, SandboxCardSystem(pool), clock, new_id)
    return Giahan(
        quote=QuoteRenewal(catalogues, PostgresFacts(pool), look_up, clock),
        renew=RenewFromMainBalance(
            works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=load_texts()
        ),
        top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=load_texts()),
    )
