"""The enumerations of what staff need to know, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.catalogue.draft import DraftState
from domain.catalogue.linter import FindingKind
from domain.proposals.proposal import ProposalState
from domain.subscribers.usage_day import BasicService
from domain.support.outcome import RuleResult
from domain.support.search import SearchKind
from domain.support.timeline import TimelineKind
from domain.support.trial_run import TrialState

show_enum(
    RuleResult,
    "What a rule says of something that somebody asks about.",
    PASS="It lets it through.",  # noqa: S106 - what a rule says
    FAIL="It refuses it.",
    NOT_ASKED="There was nothing to ask it of, or nothing in force to ask.",
)
show_enum(
    SearchKind,
    "What the one box has found.",
    SUBSCRIBER="A phone line, by its number or the end of it.",
    CARD="A decoder card or an account, by its number or the end of it, or by the mail address of its contact.",
    RENEWAL="A renewal, by its id, by what the system it was imported from calls it, or by where it was confirmed to.",
    REFUSED_ATTEMPT="A request that was refused, by its id.",
    ADVANCE="An advance, by its id.",
    MESSAGE="A message to a customer, by its id.",
    VOUCHER="A voucher, by its serial.",
    GATEWAY_REFERENCE="A renewal, by the reference of its payment at the gateway, ours or the gateway's own.",
    AUDIT_ENTRY="A change by staff or a partner, by its id or that of its request.",
    WEBHOOK_DELIVERY="A delivery of a webhook, by the `webhook-id` of its receiver.",
)
show_enum(
    TimelineKind,
    "Kinds of events of a timeline.",
    RENEWAL="A renewal was paid.",
    REFUSED_ATTEMPT="A request to renew was refused.",
    ACTIVATION="The television company was told what a card is entitled to.",
    MESSAGE="A message to the customer waits, left, or never will; one came from it; or it dialled a service.",
    TOP_UP="Money reached the main balance.",
    ADVANCE="Something moved of an advance.",
    AUTO_RENEWAL="A registration for auto-renewal was asked for, came into force, or was cancelled.",
    PROMOTION="A promotion was joined, told of, renewed, upgraded, moved, opted out of, cancelled, or ended.",
    ONLINE_PAYMENT="A payment at a gateway began, was paid, or was left to staff; or a voucher was spent.",
    REFUND="Money was given back.",
    STAFF="Staff or a partner changed a record.",
    REPORT="The operator or the television company told something new.",
)
show_enum(
    BasicService,
    "What counts as basic usage, charged to the main balance; payments of K+ do not (K-USAGE).",
    VOICE="Calls.",
    SMS="Text messages.",
    DATA="Mobile data.",
    FUNRING="Ring-back tones.",
    MCA="Alerts of missed calls.",
    MESSAGING_140X="Messages to 140x numbers.",
)
show_enum(
    ProposalState,
    "Where a proposal stands.",
    OPEN="Nobody has decided on it yet.",
    APPROVED="Another person approved it, and it was or will be carried out.",
    DECLINED="Another person declined it.",
    WITHDRAWN="Whoever proposed it took it back.",
    EXPIRED="Nobody decided on it in time.",
    STALE="What it rests on had changed: it must be looked at, and proposed, again.",
)
show_enum(
    TrialState,
    "How far a trial in the background has come.",
    WAITING="It waits for its first turn.",
    RUNNING="Some attempts were decided anew, and more follow.",
    DONE="All attempts were decided anew.",
    CANCELLED="Staff cancelled it; what was counted before stays.",
)
show_enum(
    DraftState,
    "The life of a circular.",
    name="CircularState",
    DRAFT="Being written, with findings to look at.",
    CHECKED="Being written, and nothing of it is odd.",
    SCHEDULED="Published, and not in force yet.",
    IN_FORCE="Published, and something in force today rests on it.",
    SUPERSEDED="Published, and nothing in force today rests on it any more.",
)
show_enum(
    FindingKind,
    "What is odd of a draft.",
    name="CircularFindingKind",
    GAP="On some days nothing would be in force where something was before.",
    OVERLAP="A cell is filled twice with the same.",
    CONTRADICTION="A cell is filled twice, with two values.",
    NEVER_APPLIES="A price can never apply, for another version lies over it.",
    DOES_NOT_DIVIDE="A total with the fee is no multiple of ten đồng, as published figures are.",
    NEVER_REACHED="A limit is never reached, for another refuses before it.",
    UNCHANGED="A cell changes nothing.",
    PAST="The draft begins in the past.",
)
