"""Every stand-in put together, with the use cases over them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from api.wiring.ports import Ports
from api.wiring.use_cases import UseCases, use_cases_over
from domain.ports.outside.payment_gateway import Doors
from tests.builders.texts import the_texts
from tests.fakes.catalogues import FakeCatalogues
from tests.fakes.clock import FakeClock
from tests.fakes.dialogues.incoming import FakeIncomingMessages
from tests.fakes.dialogues.sessions import FakeDialogueSessions
from tests.fakes.ids import counted_ids
from tests.fakes.lookups.advance_lookups import FakeAdvanceLookups
from tests.fakes.lookups.closed_days import FakeLedger
from tests.fakes.lookups.promotion_lookups import FakePromotionLookups
from tests.fakes.lookups.screens import FakeScreens
from tests.fakes.lookups.support import fake_support
from tests.fakes.online.secrets import SECRETS
from tests.fakes.outbox.failed_calls import FakeFailedCalls
from tests.fakes.outbox.outbox import FakeOutbox
from tests.fakes.outside.card_system import FakeCardSystem
from tests.fakes.outside.mail_gateway import FakeMailGateway
from tests.fakes.outside.message_gateway import FakeMessageGateway
from tests.fakes.outside.payment_gateway import FakePaymentGateway, doors
from tests.fakes.records import Records
from tests.fakes.repositories.facts import FakeFacts
from tests.fakes.store import FakeStore
from tests.fakes.sweeps.promotions import FakePromotionSweeps
from tests.fakes.sweeps.sweeps import FakeSweeps
from tests.fakes.work import FakeWork


@dataclass(slots=True)
class World:
    """All of Giahan in memory, on a day."""

    clock: FakeClock
    service: UseCases
    store: FakeStore
    card_system: FakeCardSystem
    gateway: FakeMessageGateway
    payment_gateway: FakePaymentGateway

    @classmethod
    def on(cls, day: date, opened: Doors | None = None, *, two_persons: bool = False) -> "World":
        clock, store = FakeClock.on(day), FakeStore()
        card_system, gateway = FakeCardSystem(), FakeMessageGateway()
        screens: Any = FakeScreens(store)
        payment_gateway = FakePaymentGateway()
        ports = Ports(
            works=lambda: FakeWork(store),
            catalogues=FakeCatalogues(store),
            facts=FakeFacts(store),
            lookups=screens,
            auto_renewals=screens,
            support=fake_support(store),
            periods=FakeLedger(store),
            closed_days=FakeLedger(store),
            outbox=FakeOutbox(store),
            failed_calls=FakeFailedCalls(store),
            advances=FakeAdvanceLookups(store),
            card_system=card_system,
            gateway=gateway,
            clock=clock,
            new_id=counted_ids(),
            sweeps=FakeSweeps(store),
            sessions=FakeDialogueSessions(store),
            incoming=FakeIncomingMessages(store),
            dialogues=screens,
            promotions=FakePromotionLookups(store),
            promotion_sweeps=FakePromotionSweeps(store),
            texts=the_texts(),
            vouchers=screens,
            payments=screens,
            payment_gateway=payment_gateway,
            doors=opened or doors(),
            mails=screens,
            mail_outbox=screens,
            mail_gateway=FakeMailGateway(),
            two_persons=two_persons,
            secrets=SECRETS,
        )
        return cls(clock, use_cases_over(ports), store, card_system, gateway, payment_gateway)

    @property
    def records(self) -> Records:
        """What is on record now."""
        return self.store.records
