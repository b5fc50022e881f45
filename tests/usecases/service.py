"""Every use case put together over whatever ports a test gives: those in memory, or the real ones."""

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from typing import Any, Self

from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.facts import FactReader
from domain.ports.ids import NewId
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.outbox.failed_calls import FailedCalls
from domain.ports.outbox.outbox import Outbox
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Works
from domain.usecases.advances.confirm_advance import ConfirmAdvance
from domain.usecases.advances.make_offers import MakeOffers
from domain.usecases.advances.offer_advances import OfferAdvances
from domain.usecases.advances.report_bundle_usage import ReportBundleUsage
from domain.usecases.advances.report_failed_call import ReportFailedCall
from domain.usecases.advances.request_advance import RequestAdvance
from domain.usecases.advances.settle_advance import SettleAdvance
from domain.usecases.advances.try_ceilings import TryCeilings
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelAutoRenewal
from domain.usecases.auto_renewals.charge_due_cards import ChargeDueCards
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewal
from domain.usecases.auto_renewals.control_sweep import ControlSweep
from domain.usecases.auto_renewals.look_up_cards import LookUpCards
from domain.usecases.auto_renewals.plan_charge import PlanCharge
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal
from domain.usecases.auto_renewals.remind_due_cards import RemindDueCards
from domain.usecases.catalogue.publish_advance_terms import PublishAdvancePrice, PublishCeilings
from domain.usecases.catalogue.publish_policy import PublishPolicy
from domain.usecases.catalogue.publish_price import PublishPrice
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.common.tell_payer import TellPayer
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from domain.usecases.delivery.deliver_activations import DeliverActivations
from domain.usecases.delivery.deliver_messages import DeliverMessages
from domain.usecases.renewals.quote_renewal import QuoteRenewal
from domain.usecases.renewals.refund_renewal import RefundRenewal
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.renewals.request_refund import RequestRefund
from tests.builders.texts import the_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """What the use cases ask of the outside."""

    works: Works
    catalogues: Catalogues
    facts: FactReader
    outbox: Outbox
    failed_calls: FailedCalls
    advances: AdvanceLookups
    card_system: CardSystem
    gateway: MessageGateway
    clock: Clock
    new_id: NewId
    sweeps: Sweeps


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What can be done."""

    quote: QuoteRenewal
    renew: RenewFromMainBalance
    refund: RefundRenewal
    request_refund: RequestRefund
    top_up: TopUpMainBalance
    upsert_subscriber: UpsertSubscriber
    upsert_card: UpsertDecoderCard
    publish_price: PublishPrice
    publish_policy: PublishPolicy
    advance_offers: OfferAdvances
    request_advance: RequestAdvance
    confirm_advance: ConfirmAdvance
    settle_advance: SettleAdvance
    report_failed_call: ReportFailedCall
    make_offers: MakeOffers
    report_usage: ReportBundleUsage
    publish_advance_price: PublishAdvancePrice
    publish_ceilings: PublishCeilings
    try_ceilings: TryCeilings
    deliver_activations: DeliverActivations
    deliver_messages: DeliverMessages
    register: RegisterAutoRenewal
    confirm: ConfirmAutoRenewal
    cancel: CancelAutoRenewal
    charge: ChargeDueCards
    remind: RemindDueCards
    plan: PlanCharge
    control: ControlSweep

    @classmethod
    def over(cls, ports: Ports) -> Self:
        works, catalogues, clock, new_id = ports.works, ports.catalogues, ports.clock, ports.new_id
        look_up, tell = LookUpCard(works, ports.card_system, clock, new_id), TellPayer(the_texts(), new_id)
        return cls(
            quote=QuoteRenewal(catalogues, ports.facts, look_up, clock),
            renew=RenewFromMainBalance(
                works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=the_texts()
            ),
            refund=RefundRenewal(works, catalogues, clock, new_id, tell),
            request_refund=RequestRefund(works, clock, new_id),
            top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=the_texts()),
            upsert_subscriber=UpsertSubscriber(works, clock, new_id),
            upsert_card=UpsertDecoderCard(works, catalogues, clock, new_id),
            publish_price=PublishPrice(works, catalogues, clock, new_id),
            publish_policy=PublishPolicy(works, catalogues, clock, new_id),
            advance_offers=OfferAdvances(ports.advances, catalogues, clock),
            request_advance=RequestAdvance(
                works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=the_texts()
            ),
            confirm_advance=ConfirmAdvance(
                works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=the_texts()
            ),
            settle_advance=SettleAdvance(works, clock, new_id),
            report_failed_call=ReportFailedCall(ports.failed_calls, clock, new_id),
            make_offers=MakeOffers(
                calls=ports.failed_calls,
                works=works,
                catalogues=catalogues,
                clock=clock,
                new_id=new_id,
                texts=the_texts(),
            ),
            report_usage=ReportBundleUsage(works, clock),
            publish_advance_price=PublishAdvancePrice(works, catalogues, clock, new_id),
            publish_ceilings=PublishCeilings(works, catalogues, clock, new_id),
            try_ceilings=TryCeilings(ports.advances),
            **_deliveries(ports, tell),
            **_auto_renewals(ports, look_up),
        )


def _deliveries(ports: Ports, tell: TellPayer) -> dict[str, Any]:
    works, catalogues, clock = ports.works, ports.catalogues, ports.clock
    return {
        "deliver_activations": DeliverActivations(
            ports.outbox, works, ports.card_system, catalogues, clock, tell, together
        ),
        "deliver_messages": DeliverMessages(ports.outbox, ports.gateway, clock, together),
    }


def _auto_renewals(ports: Ports, look_up: LookUpCard) -> dict[str, Any]:
    telling: Any = {"catalogues": ports.catalogues, "clock": ports.clock, "new_id": ports.new_id, "texts": the_texts()}
    look_up_many = LookUpCards(ports.works, ports.card_system, ports.clock)
    return {
        "register": RegisterAutoRenewal(**telling, works=ports.works, look_up=look_up),
        "confirm": ConfirmAutoRenewal(**telling, works=ports.works),
        "cancel": CancelAutoRenewal(**telling, works=ports.works),
        "charge": ChargeDueCards(**telling, sweeps=ports.sweeps, look_up=look_up_many, together=together),
        "remind": RemindDueCards(**telling, sweeps=ports.sweeps),
        "plan": PlanCharge(**telling, sweeps=ports.sweeps),
        "control": ControlSweep(ports.works, ports.sweeps, ports.catalogues, ports.clock),
    }


async def together(work: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Do several things at the same time; where one fails the others are stopped."""
    try:
        async with asyncio.TaskGroup() as group:
            for each in work:
                group.create_task(each)
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
