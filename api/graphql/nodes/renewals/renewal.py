"""Renewals, and their pages."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.card import DecoderCardNode, package_node
from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, EXTRA_ROOMS, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.graphql.types.scalars import VND
from domain.buckets import Ref, bucket_of
from domain.months import Term
from domain.payments.payment import CardPayment, PaymentOutcome
from domain.payments.texts import customer_text_key
from domain.ports.lookups.pages import Page, Window
from domain.refusal import Says
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.renewals.request import BY_CARD, PaymentMethod


@strawberry.type(name="Renewal", description="A paid renewal of a card.")
class RenewalNode(Node):
    """A renewal."""

    renewal: strawberry.Private[Renewal]
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long it was bought.")
    payment_method: PaymentMethod = strawberry.field(description="How it was paid.")
    status: RenewalStatus = strawberry.field(description="Where it stands; what was refused is a RefusedAttempt.")
    price: VND = strawberry.field(
        description="The package price that was paid, owed to the television company: VAT in, service fee out."
    )
    fee: VND = strawberry.field(description="The service fee that was paid (K-FEE).")
    total: VND = strawberry.field(description="What was paid in all: price + fee.")
    requested_at: datetime = strawberry.field(description="When it was asked for.")
    settled_at: datetime | None = strawberry.field(description="When it was paid; null while that is not known.")
    expires_on_before: date | None = strawberry.field(
        description="The card's last day of service before it; null where there was none."
    )
    expires_on_after: date | None = strawberry.field(
        description="The card's last day of service with it; null while it is not paid."
    )
    activation: ActivationStatus | None = strawberry.field(
        description="Whether the television company was told; null while there is nothing to tell."
    )
    imported: bool = strawberry.field(
        description="Whether it was paid in another system and taken over: no money moved here, nothing was activated."
    )

    @classmethod
    def of(cls, renewal: Renewal) -> Self:
        """Show a renewal."""
        return cls(
            id=strawberry.ID(to_id(Kind.RENEWAL, renewal.ref)),
            renewal=renewal,
            extra_rooms=renewal.extra_rooms,
            term=renewal.term,
            payment_method=renewal.method,
            status=renewal.status,
            price=VND(renewal.price),
            fee=VND(renewal.fee),
            total=VND(renewal.total),
            requested_at=renewal.requested_at,
            settled_at=renewal.settled_at,
            expires_on_before=renewal.expires_on_before,
            expires_on_after=renewal.expires_on_after,
            activation=renewal.activation,
            imported=renewal.imported_as is not None,
        )

    @strawberry.field(description="The card that was renewed.")
    async def card(self, info: Info) -> DecoderCardNode:
        """Show its card."""
        ref = Ref(bucket_of(self.renewal.card_number), self.renewal.card_id)
        card = await info.context.loaders.cards.load(ref)
        if card is None:
            msg = "a renewal without its card"
            raise LookupError(msg)
        return DecoderCardNode.of(card)

    @strawberry.field(
        description="Who paid, null where it was from no main balance; a subscriber is told of itself only."
    )
    async def payer(self, info: Info) -> SubscriberNode | None:
        """Show who paid."""
        renewal = self.renewal
        if renewal.payer_id is None or await info.context.kept_to() not in (None, renewal.payer_id):
            return None
        ref = Ref(bucket_of(renewal.payer_msisdn or ""), renewal.payer_id)
        payer = await info.context.loaders.subscribers.load(ref)
        return SubscriberNode.of(payer, info.context) if payer else None

    @strawberry.field(
        description="Where the browser is to go; null but while payment is pending and the way there is open (O-HOLD)."
    )
    async def redirect_url(self, info: Info) -> str | None:
        """Tell the way to the gateway."""
        payment, giahan = await self._payment(info), info.context.giahan
        pending = self.status is RenewalStatus.PENDING_PAYMENT
        return giahan.payments.way_to(payment, giahan.clock.now()) if payment and pending else None

    @strawberry.field(description="Its reference at the gateway; null where none takes part (O-REDIRECT).")
    async def gateway_reference(self, info: Info) -> str | None:
        """Tell its reference."""
        payment = await self._payment(info)
        return payment.reference if payment else None

    @strawberry.field(
        description="What the gateway last said, as we understood it; null where it has said nothing, or takes no part."
    )
    async def payment_outcome(self, info: Info) -> PaymentOutcome | None:
        """Tell the outcome."""
        payment = await self._payment(info)
        return payment.outcome if payment else None

    @strawberry.field(description="The gateway's own code for what it last said; null where it has said nothing.")
    async def gateway_code(self, info: Info) -> str | None:
        """Tell the code."""
        payment = await self._payment(info)
        return payment.code if payment else None

    @strawberry.field(
        description="What the customer is told of the payment, in the language of the answer; null where no gateway "
        "takes part. Who may have paid is never told that it failed (O-RETURN)."
    )
    async def customer_text(self, info: Info) -> str | None:
        """Tell the customer's text."""
        payment = await self._payment(info)
        if payment is None:
            return None
        return info.context.texts.render(Says(customer_text_key(self.status, payment)))

    async def _payment(self, info: Info) -> CardPayment | None:
        by_card = self.renewal.method in BY_CARD
        return await info.context.loaders.payments_of.load(self.renewal.ref) if by_card else None

    @strawberry.field(description="What was bought.")
    async def package(self, info: Info) -> PackageNode:
        """Show the package bought."""
        catalogue = await info.context.giahan.catalogues.kept()
        lines = sorted(catalogue.lines_of(self.renewal.package))
        if len(lines) == 1:
            return await package_node(info, lines[0], self.renewal.package)
        return await package_node(info, (await self.card(info)).product_line, self.renewal.package)


@strawberry.type(name="RenewalEdge", description="A renewal in a list.")
class RenewalEdge:
    """A renewal in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: RenewalNode = strawberry.field(description=NODE)


@strawberry.type(name="RenewalConnection", description="A page of renewals, newest first.")
class RenewalConnection:
    """Renewals with their cursors."""

    edges: list[RenewalEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Renewal], window: Window) -> Self:
        """Show a page."""
        edges = [RenewalEdge(cursor=cursor, node=RenewalNode.of(renewal)) for cursor, renewal in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
