"""The records behind a figure, as nodes (K-SUPPORT)."""

from datetime import datetime

from api.graphql.nodes.money import StatementLineNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.request.context import Context
from api.identity import Scope
from domain.buckets import Ref, bucket_of
from domain.subscribers.subscriber import Subscriber
from domain.support.outcome import EvidenceKind, RuleOutcome

MOST = 20


async def evidence_of(outcome: RuleOutcome, payer: Subscriber | None, at: datetime, context: Context) -> list[Node]:
    """Find what makes up a rule's figure, as it counted at an instant, newest first."""
    span, lookups = outcome.looked.evidence, context.giahan.support.evidence
    if span is None or payer is None:
        return []
    ref = Ref(bucket_of(payer.msisdn), payer.id)
    if span.kind is EvidenceKind.PAYMENTS:
        context.require(Scope.RENEWALS_READ)
        paid = await lookups.paid_between(ref, span.since, span.until, at, MOST)
        return [RenewalNode.of(renewal) for renewal in paid]
    context.require(Scope.LEDGER_READ)
    moved = await lookups.movements_by(ref, at, MOST)
    return [StatementLineNode.of(line, ref.bucket) for line in moved]
