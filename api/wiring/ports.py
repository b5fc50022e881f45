"""What the use cases ask of the outside: PostgreSQL and the ways out in a server, stand-ins in a test."""

from dataclasses import dataclass

from domain.messages.texts import Texts
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.dialogues.incoming import IncomingMessages
from domain.ports.dialogues.sessions import DialogueSessions
from domain.ports.facts import FactReader
from domain.ports.ids import NewId
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.dialogues import DialogueLookups
from domain.ports.lookups.screens import Lookups
from domain.ports.outbox.failed_calls import FailedCalls
from domain.ports.outbox.outbox import Outbox
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from domain.ports.support.drafts import DraftLookups
from domain.ports.support.evidence import EvidenceLookups
from domain.ports.support.past_facts import PastFacts
from domain.ports.support.proposals import ProposalLookups
from domain.ports.support.reads import Reads
from domain.ports.support.search import SearchLookups
from domain.ports.support.timeline import TimelineLookups
from domain.ports.support.trials import TrialLookups
from domain.ports.support.versions import VersionLookups
from domain.ports.sweeps.sweeps import Sweeps
from domain.ports.work import Works
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The ports; `turns` is how many chunks of a sweep one process works at together."""

    works: Works
    catalogues: Catalogues
    facts: FactReader
    lookups: Lookups
    advances: AdvanceLookups
    auto_renewals: AutoRenewalLookups
    support: SupportPorts
    outbox: Outbox
    failed_calls: FailedCalls
    sweeps: Sweeps
    sessions: DialogueSessions
    incoming: IncomingMessages
    dialogues: DialogueLookups
    card_system: CardSystem
    gateway: MessageGateway
    clock: Clock
    new_id: NewId
    texts: Texts
    turns: int = AT_ONCE
