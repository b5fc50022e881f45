"""What the use cases ask of the outside: PostgreSQL and the ways out in a server, stand-ins in a test."""

from dataclasses import dataclass

from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.facts import FactReader
from domain.ports.ids import NewId
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.promotions import PromotionLookups
from domain.ports.lookups.screens import Lookups
from domain.ports.outbox.failed_calls import FailedCalls
from domain.ports.outbox.outbox import Outbox
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.sweeps.promotions import PromotionSweeps
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Works
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The ports; `turns` is how many chunks of a sweep one process works at together."""

    works: Works
    catalogues: Catalogues
    facts: FactReader
    lookups: Lookups
    advances: AdvanceLookups
    auto_renewals: AutoRenewalLookups
    promotions: PromotionLookups
    outbox: Outbox
    failed_calls: FailedCalls
    sweeps: Sweeps
    promotion_sweeps: PromotionSweeps
    card_system: CardSystem
    gateway: MessageGateway
    clock: Clock
    new_id: NewId
    texts: Texts
    turns: int = AT_ONCE
