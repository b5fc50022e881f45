"""Every use case given its ports, by hand and once: for servers, tests and benches alike."""

from dataclasses import dataclass

from api.wiring.delivering import each_to_its_end
from api.wiring.online import Mails, OnlinePayments, Vouchers, mails_over, payments_over, vouchers_over
from api.wiring.ports import Ports
from api.wiring.services.advances import Advances, advances_over
from api.wiring.services.auto_renewals import AutoRenewals, auto_renewals_over
from api.wiring.services.dialogues import Dialogues, dialogues_over
from api.wiring.services.ledger import Ledger, ledger_over
from api.wiring.services.promotions import Promotions, promotions_over
from api.wiring.support import Proposing, Support, proposing_over, support_over
from domain.usecases.catalogue.publish_policy import PublishPolicy
from domain.usecases.catalogue.publish_price import PublishPrice
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.common.tell_payer import TellPayer
from domain.usecases.customers.find_card import FindCard
from domain.usecases.customers.report_basic_usage import ReportBasicUsage
from domain.usecases.customers.top_up_main_balance import TopUpMainBalance
from domain.usecases.customers.upsert_decoder_card import UpsertDecoderCard
from domain.usecases.customers.upsert_subscriber import UpsertSubscriber
from domain.usecases.delivery.deliver_activations import DeliverActivations
from domain.usecases.delivery.deliver_messages import DeliverMessages
from domain.usecases.renewals.quote_renewal import QuoteRenewal
from domain.usecases.renewals.refund_renewal import RefundRenewal
from domain.usecases.renewals.renew_from_main_balance import RenewFromMainBalance
from domain.usecases.renewals.request_refund import RequestRefund


@dataclass(frozen=True, slots=True, kw_only=True)
class UseCases:
    """What can be done, whatever it is done over."""

    find_card: FindCard
    quote: QuoteRenewal
    renew: RenewFromMainBalance
    refund: RefundRenewal
    request_refund: RequestRefund
    top_up: TopUpMainBalance
    upsert_subscriber: UpsertSubscriber
    upsert_card: UpsertDecoderCard
    publish_price: PublishPrice
    publish_policy: PublishPolicy
    deliver_messages: DeliverMessages
    deliver_activations: DeliverActivations
    advances: Advances
    auto_renewals: AutoRenewals
    dialogues: Dialogues
    support: Support
    proposals: Proposing
    report_usage: ReportBasicUsage
    vouchers: Vouchers
    payments: OnlinePayments
    mails: Mails
    promotions: Promotions
    ledger: Ledger


def use_cases_over(ports: Ports) -> UseCases:
    """Give every use case its ports."""
    works, catalogues, clock, new_id, texts = ports.works, ports.catalogues, ports.clock, ports.new_id, ports.texts
    look_up, tell = LookUpCard(works, ports.card_system, clock, new_id), TellPayer(texts, new_id)
    quote = QuoteRenewal(catalogues, ports.facts, look_up, clock)
    promotions = promotions_over(ports)
    return UseCases(
        find_card=FindCard(ports.lookups, catalogues, look_up, clock),
        quote=quote,
        renew=RenewFromMainBalance(
            works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id, texts=texts
        ),
        refund=RefundRenewal(works, catalogues, clock, new_id, tell, ports.two_persons),
        request_refund=RequestRefund(works, clock, new_id),
        top_up=TopUpMainBalance(works=works, catalogues=catalogues, clock=clock, new_id=new_id, texts=texts),
        upsert_subscriber=UpsertSubscriber(works, clock, new_id, catalogues),
        upsert_card=UpsertDecoderCard(works, catalogues, clock, new_id),
        publish_price=PublishPrice(works, catalogues, clock, new_id),
        publish_policy=PublishPolicy(works, catalogues, clock, new_id),
        deliver_messages=DeliverMessages(ports.outbox, ports.gateway, clock, each_to_its_end),
        deliver_activations=DeliverActivations(
            ports.outbox, works, ports.card_system, catalogues, clock, tell, each_to_its_end
        ),
        advances=advances_over(ports),
        dialogues=dialogues_over(ports),
        proposals=proposing_over(ports),
        support=support_over(ports, quote, look_up),
        report_usage=ReportBasicUsage(works, clock),
        vouchers=vouchers_over(ports, look_up),
        payments=payments_over(ports, look_up),
        mails=mails_over(ports),
        auto_renewals=auto_renewals_over(ports, look_up, promotions.run),
        promotions=promotions,
        ledger=ledger_over(ports),
    )
