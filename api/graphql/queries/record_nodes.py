"""Finding by its id what was recorded: messages, movements, top-ups, the audit log, webhooks."""

from api.graphql.nodes.messages.dialogue_session import DialogueSessionNode
from api.graphql.nodes.messages.incoming_message import IncomingMessageNode
from api.graphql.nodes.messages.message import MessageNode
from api.graphql.nodes.money import StatementLineNode, TopUpNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.partners.webhook import WebhookDeliveryNode, WebhookEndpointNode
from api.graphql.nodes.support.audit import AuditEntryNode
from api.graphql.nodes.support.changes.circular_draft import CircularDraftNode
from api.graphql.nodes.support.changes.proposal import ProposalNode
from api.graphql.nodes.support.changes.trial_run import TrialRunNode
from api.graphql.nodes.support.versions import PolicyVersionNode, PriceVersionNode
from api.graphql.request.context import Context
from api.graphql.request.reach import reach_of
from api.graphql.types.ids import Kind, NodeId
from api.identity import Role, Scope


async def _message(context: Context, asked: NodeId) -> Node | None:
    """Find a message: to a subscriber those to its own number, since it came on record."""
    viewer, since = context.viewer, await context.kept_to()
    own = viewer.msisdn or "" if viewer.role is Role.SUBSCRIBER else None
    found = await context.giahan.lookups.message(asked.ref, own)
    context.reads.note(found.to if found else None)
    return MessageNode.of(found) if found and (since is None or found.id > since) else None


async def _statement_line(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.lookups.statement_line(asked.ref, await context.kept_to())
    return StatementLineNode.of(found, asked.ref.bucket) if found else None


async def _top_up(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.lookups.top_up(asked.ref)
    context.reads.note(found.msisdn if found else None)
    return TopUpNode.of(found) if found and await context.kept_to() in (None, found.subscriber_id) else None


async def _audit_entry(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.audit.entry(asked.ref) if context.viewer.staff else None
    return AuditEntryNode.of(found) if found else None


async def _webhook_endpoint(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.webhooks.lookups.endpoint(asked.ref.id)
    return WebhookEndpointNode.of(found) if found and found.within(reach_of(context.viewer)) else None


async def _webhook_delivery(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.webhooks.lookups.delivery(asked.ref, reach_of(context.viewer))
    return WebhookDeliveryNode.of(found) if found else None


async def _dialogue_session(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.dialogues.lookups.session(asked.ref) if context.viewer.staff else None
    context.reads.note(found.caller.msisdn if found else None)
    return DialogueSessionNode.of(found) if found else None


async def _incoming_message(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.dialogues.lookups.incoming_sms(asked.ref) if context.viewer.staff else None
    context.reads.note(found.sender if found else None)
    return IncomingMessageNode.of(found) if found else None


async def _proposal(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.proposals.lookups.proposal(asked.ref.id) if context.viewer.staff else None
    return ProposalNode.of(found, context.giahan.clock.now()) if found else None


async def _draft(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.proposals.drafts.draft(asked.ref.id) if context.viewer.staff else None
    return CircularDraftNode.of(found, await context.catalogue(), context) if found else None


async def _price_version(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.support.versions.price(asked.ref.id) if context.viewer.staff else None
    return PriceVersionNode.of(found) if found else None


async def _policy_version(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.support.versions.policy(asked.ref.id) if context.viewer.staff else None
    return PolicyVersionNode.of(found) if found else None


async def _trial(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.support.trial_runs.run(asked.ref.id) if context.viewer.staff else None
    return TrialRunNode.of(found) if found else None


RECORD_FINDERS = {
    Kind.TRIAL: (Scope.TRIALS_RUN, _trial),
    Kind.DIALOGUE_SESSION: (Scope.DIALOGUES_READ, _dialogue_session),
    Kind.INCOMING_MESSAGE: (Scope.DIALOGUES_READ, _incoming_message),
    Kind.PRICE_VERSION: (Scope.POLICIES_READ, _price_version),
    Kind.POLICY_VERSION: (Scope.POLICIES_READ, _policy_version),
    Kind.PROPOSAL: (Scope.PROPOSALS_READ, _proposal),
    Kind.CIRCULAR_DRAFT: (Scope.POLICIES_READ, _draft),
    Kind.MESSAGE: (Scope.MESSAGES_READ, _message),
    Kind.STATEMENT_LINE: (Scope.LEDGER_READ, _statement_line),
    Kind.TOP_UP: (Scope.LEDGER_READ, _top_up),
    Kind.AUDIT_ENTRY: (Scope.AUDIT_READ, _audit_entry),
    Kind.WEBHOOK_ENDPOINT: (Scope.WEBHOOKS_READ, _webhook_endpoint),
    Kind.WEBHOOK_DELIVERY: (Scope.WEBHOOKS_READ, _webhook_delivery),
}
