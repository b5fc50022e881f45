"""Packages and their prices."""

from datetime import date
from functools import lru_cache
from typing import Annotated, Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import CitationNode
from api.graphql.request.context import Info, given
from api.graphql.types.arguments import AsKnownAt, On
from api.graphql.types.descriptions import VALID_FROM, VALID_TO
from api.graphql.types.ids import package_id
from api.graphql.types.scalars import VND
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import Package, ProductLine
from domain.catalogue.price import PriceVersion, Timing
from domain.catalogue.sale import Sale, package_sales
from domain.money import percent_of
from domain.months import Term
from domain.refusal import Rule
from domain.renewals.quote import fee_in_force
from domain.renewals.request import PaymentMethod


@strawberry.type(name="Price", description="A price in force.")
class PriceNode:
    """A version of a price, with the fee of a day."""

    term: Term = strawberry.field(description="For how long the price buys.")
    timing: Timing = strawberry.field(description="For which cards it holds.")
    extra_rooms: int = strawberry.field(description="With how many extra sets: 0, 1 or 2 (Multi Room).")
    price: VND = strawberry.field(description="VAT in, service fee out.")
    fee: VND = strawberry.field(
        description="The service fee of the payment method that is asked for, on that day (K-FEE)."
    )
    total: VND = strawberry.field(description="What is paid: price + fee.")
    valid_from: date = strawberry.field(description=VALID_FROM)
    valid_to: date | None = strawberry.field(description=VALID_TO)
    citation: CitationNode = strawberry.field(description="The version and the document that it rests on.")

    @classmethod
    def of(cls, version: PriceVersion, timing: Timing, fee_percent: str) -> Self:
        """Show a price with the fee that comes on it."""
        price = version.value or 0
        fee = percent_of(price, fee_percent)
        return cls(
            term=version.key.term,
            timing=timing,
            extra_rooms=version.key.extra_rooms,
            price=VND(price),
            fee=VND(fee),
            total=VND(price + fee),
            valid_from=version.valid_from,
            valid_to=version.valid_to,
            citation=CitationNode.of(version.cite(Rule.K_PRICE)),
        )


@strawberry.type(name="Package", description="What a decoder card can be on (K-DEVICES).")
class PackageNode(Node):
    """A package of a product line."""

    day: strawberry.Private[date | None]
    code: str = strawberry.field(
        description="How requests name it, such as `TRON_VEN`; texts for customers say its name."
    )
    product_line: ProductLine = strawberry.field(description="The product line that it is of.")
    name: str = strawberry.field(description="How customers know it, in Vietnamese.")
    channels: int | None = strawberry.field(
        description="How many television channels it shows; null where it does not say."
    )
    vod_hours: int | None = strawberry.field(
        description="How many hours of video on demand it has; null where it does not say."
    )
    max_streams: int | None = strawberry.field(
        description="On how many screens it may be watched at once; null where it does not say."
    )
    max_devices: int | None = strawberry.field(
        description="How many devices may be registered for it; null where it does not say."
    )

    @classmethod
    def of(cls, package: Package, day: date | None = None) -> Self:
        """Show a package, its prices on a day unless another is asked for."""
        return cls(
            id=strawberry.ID(package_id(package.product_line, package.code)),
            day=day,
            code=package.code,
            product_line=package.product_line,
            name=package.name,
            channels=package.channels,
            vod_hours=package.vod_hours,
            max_streams=package.max_streams,
            max_devices=package.max_devices,
        )

    @strawberry.field(description="The first day of the sale that is open now, or was last.")
    async def on_sale_from(self, info: Info) -> date:
        """Tell since when it is sold."""
        return (await self._sale(info)).begins

    @strawberry.field(description="The day on which it is withdrawn, null while none is set.")
    async def on_sale_until(self, info: Info) -> date | None:
        """Tell until when it is sold."""
        return (await self._sale(info)).until

    @strawberry.field(description="Prices in force on a day (by default that of the field above, else today).")
    async def prices(
        self,
        info: Info,
        on: On = strawberry.UNSET,
        as_known_at: AsKnownAt = strawberry.UNSET,
        payment_method: Annotated[
            PaymentMethod, strawberry.argument(description="With the fee of this way of paying (K-FEE).")
        ] = PaymentMethod.MAIN_BALANCE,
    ) -> list[PriceNode]:
        """List prices with the fee of the payment method."""
        catalogue = (await info.context.catalogue()).known_at(given(as_known_at))
        day = given(on) or self.day or info.context.today
        fee = fee_in_force(catalogue, payment_method, day)
        found = catalogue.prices_on(self.product_line, self.code, day)
        return [PriceNode.of(version, timing, (fee and fee.value) or "0") for timing, version in found]

    async def _sale(self, info: Info) -> Sale:
        sales = sales_of(Kept(await info.context.catalogue()), self.product_line, self.code)
        day = self.day or info.context.today
        return next((sale for sale in reversed(sales) if sale.begins <= day), sales[0])


class Kept:
    """A catalogue that answers for itself in a cache: two of one revision are the same."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and other.catalogue is self.catalogue

    def __hash__(self) -> int:
        return self.catalogue.revision


@lru_cache(maxsize=256)
def sales_of(kept: Kept, line: ProductLine, code: str) -> tuple[Sale, ...]:
    """List when a package is sold."""
    return package_sales(kept.catalogue, line, code)
