"""Queries of cards, subscribers, and of anything by its id."""

from typing import Annotated

import strawberry

from api.graphql.nodes.advances.advance import AdvanceLoanNode
from api.graphql.nodes.auto_renewal import AutoRenewalNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.partners.partner_credential import PartnerCredentialNode
from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode
from api.graphql.nodes.promotions.promotion import PromotionNode
from api.graphql.nodes.renewals.attempt import RefusedAttemptNode
from api.graphql.nodes.renewals.refund_request import RefundRequestNode
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.queries.online.finders import ONLINE_FINDERS
from api.graphql.queries.record_nodes import RECORD_FINDERS
from api.graphql.request.context import Context, Info, guarded
from api.graphql.request.numbers import insist_on_card, read_msisdn
from api.graphql.types.arguments import Msisdn, Number
from api.graphql.types.ids import Kind, NodeId, from_id
from api.identity import Role, Scope
from domain.catalogue.package import ProductLine
from domain.subscribers.msisdn import parse_msisdn

Id = Annotated[strawberry.ID, strawberry.argument(description="What the field `id` of anything gave.")]


@strawberry.type
class PartyQueries:
    """Who pays, and what is renewed."""

    @guarded(
        Scope.CARDS_READ,
        "A card by its exact number, as true as the television company can tell now; null where it knows none.",
    )
    async def decoder_card(self, info: Info, number: Number) -> DecoderCardNode | None:
        """Find a card."""
        insist_on_card("number", number)
        card = await info.context.giahan.find_card(number)
        return DecoderCardNode.of(card) if card else None

    @guarded(
        Scope.SUBSCRIBERS_READ,
        "The present subscriber of a number, null where there is none; a subscriber sees itself only.",
    )
    async def subscriber(self, info: Info, msisdn: Msisdn) -> SubscriberNode | None:
        """Find a subscriber."""
        info.context.require_own(parse_msisdn(msisdn), Scope.SUBSCRIBERS_READ)
        found = await info.context.giahan.lookups.subscriber(read_msisdn("msisdn", msisdn))
        return SubscriberNode.of(found, info.context) if found else None

    @strawberry.field(
        description="Anything by its id: null where there is none, or it is another subscriber's. "
        "Needs the scope of its kind: `catalogue:read`, `cards:read`, `subscribers:read`, `renewals:read`, "
        "`attempts:read`, `advances:read`, `auto-renewals:read`, `promotions:read`, `refunds:read`, "
        "`credentials:read`, `messages:read`, "
        "`ledger:read` for movements and top-ups, `audit:read`, `webhooks:read`, `vouchers:read` or `payments:read`."
    )
    async def node(self, info: Info, id: Id) -> Node | None:  # noqa: A002 - Relay's name for it
        """Find anything."""
        context, asked = info.context, from_id(id)
        _ = context.viewer
        if asked is None or asked.kind not in FINDERS:
            return None
        scope, find = FINDERS[asked.kind]
        context.require(scope)
        context.reads.enter("node", context.viewer)
        return await find(context, asked)


async def _package(context: Context, asked: NodeId) -> Node | None:
    line, _, code = asked.name.partition("/")
    packages = (await context.giahan.catalogues.current()).packages
    package = packages.get((ProductLine(line), code)) if line in ProductLine.__members__ else None
    return PackageNode.of(package) if package else None


async def _promotion(context: Context, asked: NodeId) -> Node | None:
    version = (await context.giahan.catalogues.current()).promotions.programme(asked.name, context.today)
    return PromotionNode.of(version) if version else None


async def _enrolment(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.promotions.lookups.enrolment(asked.ref)
    if found is None or await context.kept_to() not in (None, found.subscriber_id):
        return None
    context.reads.note(found.msisdn)
    return PromotionEnrolmentNode.of(found, await context.giahan.catalogues.current(), context.today)


async def _circular(context: Context, asked: NodeId) -> Node | None:
    circular = (await context.giahan.catalogues.current()).circulars.get(asked.name)
    return CircularNode.of(circular) if circular else None


async def _card(context: Context, asked: NodeId) -> Node | None:
    card = await context.loaders.cards.load(asked.ref)
    return DecoderCardNode.of(card) if card else None


async def _subscriber(context: Context, asked: NodeId) -> Node | None:
    found = await context.loaders.subscribers.load(asked.ref)
    return SubscriberNode.of(found, context) if found and await context.kept_to() in (None, found.id) else None


async def _renewal(context: Context, asked: NodeId) -> Node | None:
    renewal = await context.giahan.lookups.renewal(asked.ref)
    return RenewalNode.of(renewal) if renewal and await context.kept_to() in (None, renewal.payer_id) else None


async def _attempt(context: Context, asked: NodeId) -> Node | None:
    attempt = await context.giahan.lookups.attempt(asked.ref)
    if attempt is None or context.viewer.role is Role.SUBSCRIBER:
        return None
    return RefusedAttemptNode.of(attempt, context)


async def _advance(context: Context, asked: NodeId) -> Node | None:
    loan = await context.giahan.advances.lookups.advance(asked.ref)
    own = loan is not None and await context.kept_to() in (None, loan.subscriber_id)
    context.reads.note(loan.msisdn if loan else None)
    return AdvanceLoanNode.of(loan, context.giahan.clock.now()) if loan and own else None


async def _refund_request(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.lookups.refund_request(asked.ref) if context.viewer.staff else None
    return RefundRequestNode.of(found) if found else None


async def _credential(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.partners.lookups.find(asked.ref.id)
    return PartnerCredentialNode.of(found) if found and context.viewer.staff else None


async def _auto_renewal(context: Context, asked: NodeId) -> Node | None:
    found = await context.giahan.auto_renewals.lookups.auto_renewal(asked.ref)
    own = found is not None and await context.kept_to() in (None, found.subscriber_id)
    context.reads.note(found.msisdn if found else None)
    return AutoRenewalNode.of(found) if found and own else None


FINDERS = {
    Kind.PACKAGE: (Scope.CATALOGUE_READ, _package),
    Kind.CIRCULAR: (Scope.CATALOGUE_READ, _circular),
    Kind.CARD: (Scope.CARDS_READ, _card),
    Kind.SUBSCRIBER: (Scope.SUBSCRIBERS_READ, _subscriber),
    Kind.RENEWAL: (Scope.RENEWALS_READ, _renewal),
    Kind.ATTEMPT: (Scope.ATTEMPTS_READ, _attempt),
    Kind.ADVANCE: (Scope.ADVANCES_READ, _advance),
    Kind.PROMOTION: (Scope.CATALOGUE_READ, _promotion),
    Kind.ENROLMENT: (Scope.PROMOTIONS_READ, _enrolment),
    Kind.AUTO_RENEWAL: (Scope.AUTO_RENEWALS_READ, _auto_renewal),
    Kind.REFUND_REQUEST: (Scope.REFUNDS_READ, _refund_request),
    Kind.PARTNER_CREDENTIAL: (Scope.CREDENTIALS_READ, _credential),
    **RECORD_FINDERS,
    **ONLINE_FINDERS,
}
