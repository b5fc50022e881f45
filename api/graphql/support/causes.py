"""What an event of a timeline is about, found as `node` finds it."""

from uuid import UUID
from zlib import crc32

from api.graphql.nodes.node import Node
from api.graphql.request.context import Context
from api.graphql.types.ids import Kind, NodeId
from domain.buckets import Ref, opaque
from domain.support.timeline import CauseKind, Event

KINDS = {
    CauseKind.RENEWAL: Kind.RENEWAL,
    CauseKind.REFUSED_ATTEMPT: Kind.ATTEMPT,
    CauseKind.MESSAGE: Kind.MESSAGE,
    CauseKind.TOP_UP: Kind.TOP_UP,
    CauseKind.ADVANCE: Kind.ADVANCE,
    CauseKind.AUTO_RENEWAL: Kind.AUTO_RENEWAL,
    CauseKind.AUDIT_ENTRY: Kind.AUDIT_ENTRY,
    CauseKind.SUBSCRIBER: Kind.SUBSCRIBER,
    CauseKind.CARD: Kind.CARD,
    CauseKind.DIALOGUE_SESSION: Kind.DIALOGUE_SESSION,
    CauseKind.INCOMING_MESSAGE: Kind.INCOMING_MESSAGE,
    CauseKind.ENROLMENT: Kind.ENROLMENT,
}
"""Where each kind of cause is found: a service that adds one adds it here."""

EVENT = 69
"""The kind that ids of events have; `node` finds what they are about, and not them."""


def event_id(event: Event) -> str:
    """Write the id of an event: that of its record, told apart by what is told of it."""
    told = UUID(int=event.id.int ^ crc32(event.source.encode()))
    return opaque(EVENT, Ref(event.cause.ref.bucket if event.cause else 0, told))


async def cause_of(event: Event, context: Context) -> Node | None:
    """Find what an event is about."""
    from api.graphql.queries.parties import FINDERS  # noqa: PLC0415 - timelines are fields of what the finders show

    if event.cause is None:
        return None
    asked = NodeId(KINDS[event.cause.kind], event.cause.ref, "")
    scope, find = FINDERS[asked.kind]
    context.require(scope)
    return await find(context, asked)
