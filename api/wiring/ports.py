"""What the use cases ask of the outside: PostgreSQL and the ways out in a server, stand-ins in a test."""

import hmac
from dataclasses import dataclass, field
from hashlib import sha256

from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.closed_days import ClosedDayLookups, LedgerPeriods
from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.dialogues.sessions import DialogueSessions
from domain.ports.facts import FactReader
from domain.ports.ids import NewId
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.dialogues import DialogueLookups
from domain.ports.lookups.promotions import PromotionLookups
from domain.ports.lookups.screens import Lookups
from domain.ports.online.payments import PaymentLookups
from domain.ports.online.vouchers import VoucherLookups
from domain.ports.outbox.failed_calls import FailedCalls
from domain.ports.outbox.mail_outbox import MailLookups, MailOutbox
from domain.ports.outbox.outbox import Outbox
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.mail_gateway import MailGateway
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.outside.payment_gateway import Doors, PaymentGateway
from domain.ports.support.drafts import DraftLookups
from domain.ports.support.evidence import EvidenceLookups
from domain.ports.support.past_facts import PastFacts
from domain.ports.support.proposals import ProposalLookups
from domain.ports.support.reads import Reads
from domain.ports.support.search import SearchLookups
from domain.ports.support.service_day import ServiceDays
from domain.ports.support.timeline import TimelineLookups
from domain.ports.support.trial_runs import TrialRunLookups, TrialTurns
from domain.ports.support.trials import TrialLookups
from domain.ports.support.versions import VersionLookups
from domain.ports.sweeps.promotions import PromotionSweeps
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Works
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE
from domain.usecases.common.sealed import Seal
from domain.vouchers.code import VoucherKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineSecrets:
    """The keys with which codes are kept, and that with which what was asked is remembered."""

    vouchers: VoucherKeys = field(repr=False)
    sealing: bytes = field(repr=False)

    @property
    def seal(self) -> Seal:
        """Hash a text so that nobody reads it."""
        return lambda text: hmac.new(self.sealing, text.encode(), sha256).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlinePorts:
    """What vouchers and online payments need besides."""

    secrets: OnlineSecrets
    gateway: PaymentGateway
    doors: Doors
    mail_gateway: MailGateway
    public_url: str = "http://127.0.0.1:8000"
    return_urls: tuple[str, ...] = ()
    two_persons: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportPorts:
    """What staff look up."""

    past: PastFacts
    evidence: EvidenceLookups
    search: SearchLookups
    timelines: TimelineLookups
    reads: Reads
    proposals: ProposalLookups
    drafts: DraftLookups
    versions: VersionLookups
    trials: TrialLookups
    trial_runs: TrialRunLookups
    trial_turns: TrialTurns
    days: ServiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The ports; `turns` is how many chunks of a sweep one process works at together.

    `two_persons` says whether big refunds need a second one (G-TWO).
    """

    works: Works
    catalogues: Catalogues
    facts: FactReader
    lookups: Lookups
    advances: AdvanceLookups
    auto_renewals: AutoRenewalLookups
    support: SupportPorts
    periods: LedgerPeriods
    closed_days: ClosedDayLookups
    outbox: Outbox
    failed_calls: FailedCalls
    sweeps: Sweeps
    sessions: DialogueSessions
    incoming: IncomingMessages
    dialogues: DialogueLookups
    promotions: PromotionLookups
    promotion_sweeps: PromotionSweeps
    card_system: CardSystem
    gateway: MessageGateway
    clock: Clock
    new_id: NewId
    texts: Texts
    vouchers: VoucherLookups
    payments: PaymentLookups
    payment_gateway: PaymentGateway
    doors: Doors
    mails: MailLookups
    mail_outbox: MailOutbox
    mail_gateway: MailGateway
    public_url: str = "http://127.0.0.1:8000"
    return_urls: tuple[str, ...] = ()
    secrets: OnlineSecrets
    two_persons: bool = False
    turns: int = AT_ONCE
