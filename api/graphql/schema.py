"""The schema, put together."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from api.graphql.mutations.advance_events import AdvanceEventMutations
from api.graphql.mutations.advance_terms import AdvanceTermMutations
from api.graphql.mutations.advances import AdvanceMutations
from api.graphql.mutations.auto_renewals import AutoRenewalMutations
from api.graphql.mutations.online.buying import BuyingMutations
from api.graphql.mutations.online.issuing import IssuingMutations
from api.graphql.mutations.online.settling import SettlingMutations
from api.graphql.mutations.partners import PartnerMutations
from api.graphql.mutations.promotions.promotion_terms import PromotionTermMutations
from api.graphql.mutations.promotions.promotions import PromotionMutations
from api.graphql.mutations.publishing import PublishingMutations
from api.graphql.mutations.records import RecordMutations
from api.graphql.mutations.refund_requests import RefundRequestMutations
from api.graphql.mutations.renewing import RenewalMutations
from api.graphql.mutations.support.basic_usage import BasicUsageMutations
from api.graphql.mutations.support.circular_drafts import CircularDraftMutations
from api.graphql.mutations.support.closing import ClosingMutations
from api.graphql.mutations.support.many_refunds import ManyRefundMutations
from api.graphql.mutations.support.proposals import ProposalMutations
from api.graphql.mutations.support.trial_runs import TrialRunMutations
from api.graphql.mutations.sweeps import SweepMutations
from api.graphql.mutations.webhooks.webhook_sending import WebhookSendingMutations
from api.graphql.mutations.webhooks.webhooks import WebhookMutations
from api.graphql.nodes.advances.advance import AdvanceLoanNode
from api.graphql.nodes.auto_renewal import AutoRenewalNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.messages.dialogue_session import DialogueSessionNode
from api.graphql.nodes.messages.incoming_message import IncomingMessageNode
from api.graphql.nodes.messages.message import MessageNode
from api.graphql.nodes.money import StatementLineNode, TopUpNode
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.partners.partner_credential import PartnerCredentialNode
from api.graphql.nodes.partners.webhook import WebhookDeliveryNode, WebhookEndpointNode
from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode
from api.graphql.nodes.promotions.promotion import PromotionNode
from api.graphql.nodes.renewals.attempt import RefusedAttemptNode
from api.graphql.nodes.renewals.gateway_message import GatewayMessageNode, MailNode, ReconciliationDifferenceNode
from api.graphql.nodes.renewals.refund_request import RefundRequestNode
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.nodes.renewals.voucher import VoucherBatchNode, VoucherNode
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.nodes.support.audit import AuditEntryNode
from api.graphql.nodes.support.changes.circular_draft import CircularDraftNode
from api.graphql.nodes.support.changes.proposal import ProposalNode
from api.graphql.nodes.support.changes.trial_run import TrialRunNode
from api.graphql.nodes.support.timeline import RecordedEventNode
from api.graphql.nodes.support.versions import PolicyVersionNode, PriceVersionNode
from api.graphql.queries.advance_reports import AdvanceReportQueries
from api.graphql.queries.advances import AdvanceQueries
from api.graphql.queries.catalogue import CatalogueQueries
from api.graphql.queries.dialogues import DialogueQueries
from api.graphql.queries.online.payments import PaymentQueries
from api.graphql.queries.online.vouchers import VoucherQueries
from api.graphql.queries.own_records import OwnRecordQueries
from api.graphql.queries.parties import PartyQueries
from api.graphql.queries.partners import PartnerQueries
from api.graphql.queries.promotions import PromotionQueries
from api.graphql.queries.quotes import QuoteQueries
from api.graphql.queries.records import RecordQueries
from api.graphql.queries.support.audit import AuditQueries
from api.graphql.queries.support.examinations import ExaminationQueries
from api.graphql.queries.support.ledger import LedgerQueries
from api.graphql.queries.support.lists import ListQueries
from api.graphql.queries.support.proposals import ProposalQueries
from api.graphql.queries.support.reads import ReadQueries
from api.graphql.queries.support.search import SearchQueries
from api.graphql.queries.support.service_day import ServiceDayQueries
from api.graphql.queries.support.trials import TrialQueries
from api.graphql.queries.support.versions import VersionQueries
from api.graphql.queries.support.viewer import ViewerQueries
from api.graphql.queries.sweeps import SweepQueries
from api.graphql.queries.webhook_deliveries import WebhookDeliveryQueries
from api.graphql.queries.webhooks import WebhookQueries
from api.graphql.subscriptions.renewals import RenewalSubscription
from api.graphql.subscriptions.sweeps import SweepSubscription
from api.graphql.types.scalars import SCALARS


@strawberry.type(description="What may be asked; each field says which scope it needs.")
class Query(
    CatalogueQueries,
    PartyQueries,
    QuoteQueries,
    RecordQueries,
    OwnRecordQueries,
    LedgerQueries,
    AdvanceQueries,
    AdvanceReportQueries,
    PromotionQueries,
    PartnerQueries,
    AuditQueries,
    SweepQueries,
    WebhookQueries,
    WebhookDeliveryQueries,
    DialogueQueries,
    ViewerQueries,
    SearchQueries,
    ExaminationQueries,
    ReadQueries,
    ProposalQueries,
    VersionQueries,
    TrialQueries,
    ListQueries,
    VoucherQueries,
    PaymentQueries,
    ServiceDayQueries,
):
    """All queries."""


@strawberry.type(
    description="Payloads are nullable so that a fault in one mutation does not hide the outcome of another beside it."
)
class Mutation(
    RenewalMutations,
    RecordMutations,
    PublishingMutations,
    AdvanceMutations,
    AutoRenewalMutations,
    SweepMutations,
    AdvanceEventMutations,
    AdvanceTermMutations,
    PromotionMutations,
    PromotionTermMutations,
    PartnerMutations,
    RefundRequestMutations,
    WebhookMutations,
    WebhookSendingMutations,
    BasicUsageMutations,
    ProposalMutations,
    CircularDraftMutations,
    TrialRunMutations,
    ManyRefundMutations,
    ClosingMutations,
    BuyingMutations,
    IssuingMutations,
    SettlingMutations,
):
    """All mutations."""


@strawberry.type(description="What may be subscribed to, over graphql-transport-ws.")
class Subscription(RenewalSubscription, SweepSubscription):
    """All subscriptions."""


NODES = (
    PackageNode,
    DecoderCardNode,
    SubscriberNode,
    RenewalNode,
    RefusedAttemptNode,
    AdvanceLoanNode,
    AutoRenewalNode,
    PromotionNode,
    PromotionEnrolmentNode,
    PartnerCredentialNode,
    RefundRequestNode,
    MessageNode,
    DialogueSessionNode,
    IncomingMessageNode,
    StatementLineNode,
    TopUpNode,
    AuditEntryNode,
    WebhookEndpointNode,
    WebhookDeliveryNode,
    RecordedEventNode,
    ProposalNode,
    CircularDraftNode,
    TrialRunNode,
    PriceVersionNode,
    PolicyVersionNode,
    VoucherNode,
    VoucherBatchNode,
    GatewayMessageNode,
    ReconciliationDifferenceNode,
    MailNode,
)

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=NODES,
    config=StrawberryConfig(scalar_map=SCALARS, sort_schema=False),
)

core = schema._schema  # noqa: SLF001 - graphql-core executes it; strawberry's own way does more than is wanted here

__all__ = ["core", "schema"]
