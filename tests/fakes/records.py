"""What the store in memory holds; everything in it is frozen, so that a copy of it is quickly made."""

from copy import copy
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from uuid import UUID

from domain.advances.granted_bundle import BundleUsage, GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import Settlement, SettlementKind
from domain.audit.entry import AuditEntry
from domain.catalogue.advance_terms import AdvanceCeilingVersion, AdvancePriceVersion
from domain.catalogue.bundle import Bundle
from domain.catalogue.draft import Draft
from domain.catalogue.policy import PolicyVersion
from domain.catalogue.price import PriceVersion
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import RegionVersion
from domain.dialogues.session import Session
from domain.dialogues.sms.message import IncomingSms
from domain.dialogues.sms.parts import WaitingPart
from domain.dialogues.steps import Step
from domain.ledger.closed_day import ClosedDay
from domain.ledger.top_up import TopUp
from domain.online.contact import Contact
from domain.online.guesses import Guesses, GuessKind
from domain.online.mail import Mail
from domain.partners.credential import PartnerCredential
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import Reconciliation
from domain.ports.repositories.keys import Outcome
from domain.ports.repositories.renewals import Refund
from domain.promotions.benefits import PromotionUsage
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence
from domain.promotions.fees import ChargeLine
from domain.promotions.stopping import StopRequest
from domain.proposals.proposal import Proposal
from domain.renewals.refund_request import RefundRequest
from domain.renewals.renewal import RefusedAttempt, Renewal
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import BasicService, UsageDay
from domain.support.trial_run import TrialRun
from domain.sweeps.sweep import SweepKind
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherSpan
from domain.webhooks.endpoint import WebhookEndpoint
from tests.fakes.kept import (
    KeptActivation,
    KeptCall,
    KeptDelivery,
    KeptMessage,
    KeptRegistration,
    KeptSweep,
    Moved,
    Payment,
)


@dataclass(slots=True)
class Records:
    """Everything on record, by what it is found by."""

    subscribers: dict[UUID, Subscriber] = field(default_factory=dict)
    present: dict[str, UUID] = field(default_factory=dict)
    cards: dict[str, DecoderCard] = field(default_factory=dict)
    stated: list[CardReport] = field(default_factory=list)
    keys: dict[tuple[str, str], Outcome] = field(default_factory=dict)
    renewals: dict[UUID, Renewal] = field(default_factory=dict)
    payments: dict[UUID, Payment] = field(default_factory=dict)
    refunds: dict[UUID, Refund] = field(default_factory=dict)
    attempts: list[RefusedAttempt] = field(default_factory=list)
    transfers: list[Moved] = field(default_factory=list)
    taken_in: dict[int, None] = field(default_factory=dict)
    closed_days: dict[date, ClosedDay] = field(default_factory=dict)
    top_ups: dict[UUID, TopUp] = field(default_factory=dict)
    messages: dict[UUID, KeptMessage] = field(default_factory=dict)
    activations: dict[UUID, KeptActivation] = field(default_factory=dict)
    prices: dict[UUID, PriceVersion] = field(default_factory=dict)
    policies: dict[UUID, PolicyVersion] = field(default_factory=dict)
    advance_prices: dict[UUID, AdvancePriceVersion] = field(default_factory=dict)
    ceilings: dict[UUID, AdvanceCeilingVersion] = field(default_factory=dict)
    loans: dict[UUID, AdvanceLoan] = field(default_factory=dict)
    settlements: dict[tuple[UUID, SettlementKind], Settlement] = field(default_factory=dict)
    bundles: dict[tuple[UUID, Bundle], GrantedBundle] = field(default_factory=dict)
    usages: dict[tuple[UUID, str], BundleUsage] = field(default_factory=dict)
    offers: list[tuple[UUID, datetime]] = field(default_factory=list)
    calls: dict[tuple[str, str], KeptCall] = field(default_factory=dict)
    audit: list[AuditEntry] = field(default_factory=list)
    auto_renewals: dict[UUID, KeptRegistration] = field(default_factory=dict)
    sweeps: dict[tuple[SweepKind, date], KeptSweep] = field(default_factory=dict)
    promotions: dict[UUID, PromotionVersion] = field(default_factory=dict)
    regions: dict[UUID, RegionVersion] = field(default_factory=dict)
    enrolments: dict[UUID, Enrolment] = field(default_factory=dict)
    stop_requests: dict[UUID, StopRequest] = field(default_factory=dict)
    evidence: dict[UUID, Evidence] = field(default_factory=dict)
    promotion_usages: dict[tuple[UUID, str], tuple[UUID, PromotionUsage]] = field(default_factory=dict)
    charges: dict[UUID, tuple[Enrolment, ChargeLine]] = field(default_factory=dict)
    credentials: dict[UUID, PartnerCredential] = field(default_factory=dict)
    refund_requests: dict[UUID, RefundRequest] = field(default_factory=dict)
    askers: dict[UUID, str] = field(default_factory=dict)
    endpoints: dict[UUID, WebhookEndpoint] = field(default_factory=dict)
    endpoint_changes: int = 0
    deliveries: dict[UUID, KeptDelivery] = field(default_factory=dict)
    sessions: dict[UUID, Session] = field(default_factory=dict)
    steps: dict[UUID, tuple[Step, ...]] = field(default_factory=dict)
    incoming: dict[UUID, IncomingSms] = field(default_factory=dict)
    parts: dict[tuple[str, str, int, int], dict[int, tuple[WaitingPart, bool]]] = field(default_factory=dict)
    proposals: dict[UUID, Proposal] = field(default_factory=dict)
    drafts: dict[UUID, Draft] = field(default_factory=dict)
    trial_runs: dict[UUID, TrialRun] = field(default_factory=dict)
    usage: dict[tuple[UUID, date, BasicService], UsageDay] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    guesses: dict[tuple[GuessKind, str], Guesses] = field(default_factory=dict)
    batches: dict[UUID, VoucherBatch] = field(default_factory=dict)
    spans: dict[UUID, VoucherSpan] = field(default_factory=dict)
    vouchers: dict[int, tuple[Voucher, CodeHash]] = field(default_factory=dict)
    mails: dict[UUID, Mail] = field(default_factory=dict)
    card_payments: dict[UUID, CardPayment] = field(default_factory=dict)
    hinted: dict[UUID, datetime] = field(default_factory=dict)
    gateway_messages: list[GatewayMessage] = field(default_factory=list)
    reconciliations: dict[tuple[str, date], Reconciliation] = field(default_factory=dict)
    listed: dict[str, date] = field(default_factory=dict)

    def copied(self) -> "Records":
        """Copy it, so that what a unit of work writes stays its own."""
        return Records(**{each.name: copy(getattr(self, each.name)) for each in fields(self)})

    def subscriber_of(self, msisdn: str) -> Subscriber | None:
        """Find the present subscriber of a number."""
        return self.subscribers[self.present[msisdn]] if msisdn in self.present else None

    def card_by_id(self, card_id: UUID) -> DecoderCard:
        """Find a card by its id."""
        return next(card for card in self.cards.values() if card.id == card_id)


def revision_of(records: Records) -> int:
    """Count what was published, and how often it changed who hears of events."""
    terms = (records.advance_prices, records.ceilings, records.promotions, records.regions)
    published = (records.prices, records.policies, *terms)
    return sum(len(each) for each in published) + records.endpoint_changes


def open_loans_of(records: Records, subscriber_id: UUID) -> tuple[AdvanceLoan, ...]:
    """List what a subscriber owes, the oldest first."""
    owed = (loan for loan in records.loans.values() if loan.subscriber_id == subscriber_id and loan.status.is_owed)
    return tuple(sorted(owed, key=lambda loan: (loan.granted_at or loan.requested_at, loan.id)))
