"""Putting together what staff need to know of a customer: use cases get their ports here, by hand."""

from dataclasses import dataclass

from api.wiring.ports import Ports
from domain.ports.ids import NewId
from domain.ports.support.drafts import DraftLookups
from domain.ports.support.evidence import EvidenceLookups
from domain.ports.support.proposals import ProposalLookups
from domain.ports.support.reads import Reads
from domain.ports.support.search import SearchLookups
from domain.ports.support.service_day import ServiceDays
from domain.ports.support.timeline import TimelineLookups
from domain.ports.support.trial_runs import TrialRunLookups
from domain.ports.support.versions import VersionLookups
from domain.support.staff_texts import StaffTexts
from domain.usecases.advances.examine_advance import ExamineAdvance
from domain.usecases.auto_renewals.examine_registration import ExamineRegistration
from domain.usecases.catalogue.draft_circular import DraftCircular
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.proposals.decide_proposal import DecideProposal
from domain.usecases.proposals.propose import Propose
from domain.usecases.renewals.answer_questions import AnswerQuestions
from domain.usecases.renewals.compare_quotes import CompareQuotes
from domain.usecases.renewals.examine_renewal import ExamineRenewal
from domain.usecases.renewals.quote_renewal import QuoteRenewal
from domain.usecases.renewals.run_trials import RunTrials, StartTrial
from domain.usecases.renewals.try_circular import TryCircular
from domain.usecases.support.note_export import NoteExport
from persistence.catalogue.staff_texts import load_staff_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposing:
    """Everything about changes that wait for a second person, and about drafts of circulars."""

    lookups: ProposalLookups
    propose: Propose
    decide: DecideProposal
    drafts: DraftLookups
    draft: DraftCircular


def proposing_over(ports: Ports) -> Proposing:
    """Give every use case of proposals and drafts its ports."""
    works, catalogues, clock, new_id = ports.works, ports.catalogues, ports.clock, ports.new_id
    return Proposing(
        lookups=ports.support.proposals,
        propose=Propose(works, catalogues, clock, new_id),
        decide=DecideProposal(works, clock),
        drafts=ports.support.drafts,
        draft=DraftCircular(works, catalogues, clock, new_id),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """Everything that the ways in may ask for staff."""

    texts: StaffTexts
    examine: ExamineRenewal
    examine_registration: ExamineRegistration
    examine_advance: ExamineAdvance
    compare: CompareQuotes
    answer: AnswerQuestions
    evidence: EvidenceLookups
    search: SearchLookups
    timelines: TimelineLookups
    reads: Reads
    versions: VersionLookups
    days: ServiceDays
    try_circular: TryCircular
    trial_runs: TrialRunLookups
    start_trial: StartTrial
    run_trials: RunTrials
    note_export: NoteExport
    new_id: NewId


def support_over(ports: Ports, quote: QuoteRenewal, look_up: LookUpCard) -> Support:
    """Give every use case of support its ports."""
    catalogues, clock, staff = ports.catalogues, ports.clock, ports.support
    examine = ExamineRenewal(quote, staff.past, catalogues, clock)
    return Support(
        texts=load_staff_texts(),
        examine=examine,
        examine_registration=ExamineRegistration(ports.auto_renewals, ports.lookups, catalogues, look_up, clock),
        examine_advance=ExamineAdvance(ports.advances, catalogues, clock),
        compare=CompareQuotes(examine, ports.lookups, clock),
        answer=AnswerQuestions(examine, ports.lookups, staff.evidence, catalogues, clock),
        evidence=staff.evidence,
        search=staff.search,
        timelines=staff.timelines,
        reads=staff.reads,
        versions=staff.versions,
        days=staff.days,
        try_circular=TryCircular(staff.trials, catalogues, clock),
        trial_runs=staff.trial_runs,
        start_trial=StartTrial(ports.works, catalogues, clock, ports.new_id),
        run_trials=RunTrials(staff.trial_turns, staff.trials, catalogues, clock),
        note_export=NoteExport(ports.works, clock, ports.new_id),
        new_id=ports.new_id,
    )
