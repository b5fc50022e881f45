"""Decoder cards and their periods."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.node import Node
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.support.card_fields import CardFields
from api.graphql.request.context import Info
from api.graphql.request.loaders import OfCard
from api.graphql.types.arguments import After, First
from api.graphql.types.descriptions import EXTRA_ROOMS
from api.graphql.types.ids import Kind, to_id
from api.identity import Scope
from domain.buckets import Ref, bucket_of
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.subscribers.decoder_card import CardStatus, DecoderCard
from domain.subscribers.periods import Period

if TYPE_CHECKING:
    from api.graphql.nodes.auto_renewal import AutoRenewalNode
    from api.graphql.nodes.renewals.renewal import RenewalConnection

AutoRenewalOf = Annotated["AutoRenewalNode", strawberry.lazy("api.graphql.nodes.auto_renewal")]
Renewals = Annotated["RenewalConnection", strawberry.lazy("api.graphql.nodes.renewals.renewal")]


@strawberry.type(name="Period", description="A bought period of service.")
class PeriodNode:
    """A period with its days."""

    package: PackageNode = strawberry.field(description="What was bought.")
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long it was bought.")
    starts_on: date = strawberry.field(description="The first day of service.")
    ends_on: date = strawberry.field(description="The last day of service, to its end.")

    @classmethod
    def of(cls, period: Period, package: PackageNode) -> Self:
        """Show a period."""
        entry = period.entry
        return cls(
            package=package,
            extra_rooms=entry.extra_rooms,
            term=entry.term,
            starts_on=period.starts_on,
            ends_on=period.ends_on,
        )


@strawberry.type(name="DecoderCard", description="What is renewed: a decoder card, or a VTVcab ON account.")
class DecoderCardNode(Node, CardFields):
    """A card as it is today."""

    card: strawberry.Private[DecoderCard]
    number: str = strawberry.field(
        description="The card's number: 11 or 12 digits; for VTVcab ON its phone number, 0 and nine digits."
    )
    product_line: ProductLine = strawberry.field(description="The product line that the card belongs to.")
    status: CardStatus = strawberry.field(description="What the television company said of it last (K-CARD).")
    expires_on: date | None = strawberry.field(
        description="The last day of service, to its end; null where none is known."
    )

    @classmethod
    def of(cls, card: DecoderCard) -> Self:
        """Show a card."""
        return cls(
            id=strawberry.ID(to_id(Kind.CARD, Ref(bucket_of(card.number), card.id))),
            card=card,
            number=card.number,
            product_line=card.product_line,
            status=card.status,
            expires_on=card.expires_on,
        )

    @strawberry.field(description="The package it is on today, an add-on included; null where none is known.")
    async def package(self, info: Info) -> PackageNode | None:
        """Tell the package of today."""
        code = self.card.package_on(info.context.today)
        return await package_node(info, self.product_line, code) if code else None

    @strawberry.field(description="The extra rooms of the period in use.")
    def extra_rooms(self, info: Info) -> int:
        """Tell the rooms of today."""
        return self.card.extra_rooms_on(info.context.today)

    @strawberry.field(description="Whether today is a day of service.")
    def in_date(self, info: Info) -> bool:
        """Tell whether it may be watched today."""
        return self.card.in_date(info.context.today)

    @strawberry.field(description="In use first, then those waiting, in the order they will be used.")
    async def periods(self, info: Info) -> list[PeriodNode]:
        """List bought periods from today on."""
        periods = self.card.periods(info.context.today)
        return [
            PeriodNode.of(period, await package_node(info, self.product_line, period.entry.package))
            for period in periods
        ]

    @strawberry.field(
        description="Its renewals, newest first; a subscriber sees those that it paid itself, and who has "
        "`renewals:read-own` alone those that it asked for itself. Needs `renewals:read`."
    )
    async def renewals(self, info: Info, first: First = 20, after: After = strawberry.UNSET) -> Renewals:
        """List its renewals."""
        from api.graphql.nodes.renewals.renewal import RenewalConnection as Connection  # noqa: PLC0415 - cards and renewals name each other

        asked_by = info.context.own_alone(Scope.RENEWALS_READ, Scope.RENEWALS_READ_OWN)
        window = window_of(first, after)
        key = OfCard(Ref(bucket_of(self.number), self.card.id), window, await info.context.kept_to(), asked_by)
        return Connection.of(await info.context.loaders.of_cards.load(key), window)

    @strawberry.field(
        description="Its registration for auto-renewal, null where it has none; a subscriber sees its own only. "
        "Needs `auto-renewals:read`."
    )
    async def auto_renewal(self, info: Info) -> AutoRenewalOf | None:
        """Show who renews it by itself (K-AUTO-ONE)."""
        from api.graphql.nodes.auto_renewal import AutoRenewalNode  # noqa: PLC0415 - cards and registrations name each other

        info.context.require(Scope.AUTO_RENEWALS_READ)
        found = await info.context.loaders.auto_renewal_of.load(Ref(bucket_of(self.number), self.card.id))
        own = found is not None and await info.context.kept_to() in (None, found.subscriber_id)
        return AutoRenewalNode.of(found) if found and own else None


async def package_node(info: Info, line: ProductLine, code: str) -> PackageNode:
    """Show the package of a card's product line."""
    catalogue = await info.context.giahan.catalogues.kept()
    return PackageNode.of(catalogue.packages[line, code])
