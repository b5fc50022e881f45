"""Hits of the one box: each finder looks where the viewer may look, the surest first."""

from collections.abc import Awaitable, Callable, Sequence

from api.graphql.nodes.node import Node
from api.graphql.nodes.support.search_hit import SearchHitNode
from api.graphql.request.context import Context
from api.graphql.types.ids import Kind, NodeId, from_id
from api.identity import Scope
from domain.buckets import Ref
from domain.support.search import Hit, SearchKind, Typed, recognised

Finder = Callable[[Typed, int, Context], Awaitable[Sequence[Hit]]]

KINDS = {
    Kind.SUBSCRIBER: SearchKind.SUBSCRIBER,
    Kind.CARD: SearchKind.CARD,
    Kind.RENEWAL: SearchKind.RENEWAL,
    Kind.ATTEMPT: SearchKind.REFUSED_ATTEMPT,
    Kind.ADVANCE: SearchKind.ADVANCE,
    Kind.MESSAGE: SearchKind.MESSAGE,
    Kind.AUDIT_ENTRY: SearchKind.AUDIT_ENTRY,
    Kind.WEBHOOK_DELIVERY: SearchKind.WEBHOOK_DELIVERY,
    Kind.VOUCHER: SearchKind.VOUCHER,
}
"""What an id may be found as."""


async def _by_id(typed: Typed, most: int, context: Context) -> Sequence[Hit]:  # noqa: ARG001 - an id is of one thing
    node = from_id(typed.text)
    kind = KINDS.get(node.kind) if node is not None else None
    return [Hit(kind, node.ref, typed.text)] if node is not None and kind is not None else []


async def _subscribers(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    digits = typed.msisdn or typed.tail
    return await context.giahan.support.search.subscribers_by_tail(digits, most) if digits else []


async def _cards(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    search = context.giahan.support.search
    whole = [hit for number in typed.cards for hit in await search.cards_by_tail(number, 1)]
    return whole or (await search.cards_by_tail(typed.tail, most) if typed.tail else [])


async def _entries(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    return await context.giahan.support.search.entries_by_request(typed.text, most)


async def _deliveries(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    search = context.giahan.support.search
    return await search.deliveries_of_event(Ref(0, typed.event), most) if typed.event else []


async def _vouchers(typed: Typed, most: int, context: Context) -> Sequence[Hit]:  # noqa: ARG001 - a serial is of one
    return await context.giahan.support.search.voucher(typed.serial) if typed.serial is not None else []


async def _orders(typed: Typed, most: int, context: Context) -> Sequence[Hit]:  # noqa: ARG001 - a reference is of one
    return [Hit(SearchKind.GATEWAY_REFERENCE, typed.order, typed.text)] if typed.order else []


async def _payments(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    return await context.giahan.support.search.payments(typed.text, most)


async def _by_mail(typed: Typed, most: int, context: Context) -> Sequence[Hit]:
    """Find by an address; the phone of who has it is noted as read, as any other subscriber's is (G-READ)."""
    if typed.mail is None or Scope.CARDS_READ not in context.viewer.scopes:
        return []
    found = await context.giahan.support.search.by_mail(typed.mail, most)
    for each in found:
        context.reads.note(each.phone)
    return [each.hit for each in found]


FINDERS: tuple[tuple[Scope, Finder], ...] = (
    (Scope.SEARCH_READ, _by_id),
    (Scope.PAYMENTS_READ, _orders),
    (Scope.VOUCHERS_READ, _vouchers),
    (Scope.SUBSCRIBERS_READ, _subscribers),
    (Scope.CARDS_READ, _cards),
    (Scope.PAYMENTS_READ, _payments),
    (Scope.PAYMENTS_READ, _by_mail),
    (Scope.AUDIT_READ, _entries),
    (Scope.WEBHOOKS_READ, _deliveries),
)


async def hits_for(text: str, most: int, context: Context) -> list[SearchHitNode]:
    """Find what a text may mean."""
    typed, found = recognised(text), list[SearchHitNode]()
    if not typed.text:
        return []
    for scope, find in FINDERS:
        if scope in context.viewer.scopes and len(found) < most:
            for hit in await find(typed, most - len(found), context):
                node = await _node(hit, context)
                if node is not None:
                    found.append(SearchHitNode(kind=hit.kind, node=node, matched=hit.matched))
    return found


_NODE_KINDS = {kind: node for node, kind in KINDS.items()} | {SearchKind.GATEWAY_REFERENCE: Kind.RENEWAL}


async def _node(hit: Hit, context: Context) -> Node | None:
    """Find the thing itself, where the viewer may see it."""
    from api.graphql.queries.parties import FINDERS as NODES  # noqa: PLC0415 - those show what is found here

    asked = NodeId(_NODE_KINDS[hit.kind], hit.ref, "")
    scope, find = NODES[asked.kind]
    return await find(context, asked) if scope in context.viewer.scopes else None
