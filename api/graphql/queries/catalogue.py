"""Queries of the catalogue: packages and policies of any day."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.renewals.quote import PolicyNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import AsKnownAt, OfLine, On, PackageCode
from api.identity import Scope
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import Package, ProductLine

Within = Annotated[
    ProductLine | None, strawberry.argument(description="Only packages of this product line; of all where left out.")
]


@strawberry.type
class CatalogueQueries:
    """What is sold, and under which policies."""

    @guarded(Scope.CATALOGUE_READ, "Everything on sale on a day (today by default).")
    async def packages(
        self,
        info: Info,
        product_line: Within = strawberry.UNSET,
        on: On = strawberry.UNSET,
    ) -> list[PackageNode]:
        """List what is on sale."""
        catalogue, day = await info.context.giahan.catalogues.current(), given(on) or info.context.today
        wanted = given(product_line)
        return [
            PackageNode.of(package, day)
            for package in catalogue.packages.values()
            if wanted in (None, package.product_line) and _on_sale(catalogue, package, day)
        ]

    @guarded(Scope.CATALOGUE_READ, "A package, on sale or not; null where there is none.")
    async def package(self, info: Info, code: PackageCode, product_line: OfLine) -> PackageNode | None:
        """Find a package."""
        package = (await info.context.giahan.catalogues.current()).packages.get((product_line, code))
        return PackageNode.of(package) if package else None

    @guarded(Scope.CATALOGUE_READ, "The circulars on record that prices, policies and terms rest on, by their codes.")
    async def circulars(self, info: Info) -> list[CircularNode]:
        """List circulars."""
        known = (await info.context.giahan.catalogues.current()).circulars
        return [CircularNode.of(known[code]) for code in sorted(known)]

    @guarded(Scope.POLICIES_READ, "The policies of a day (today by default), those switched off included.")
    async def policies(
        self, info: Info, on: On = strawberry.UNSET, as_known_at: AsKnownAt = strawberry.UNSET
    ) -> list[PolicyNode]:
        """List policies."""
        catalogue = (await info.context.giahan.catalogues.current()).known_at(given(as_known_at))
        return [PolicyNode.of(version) for version in catalogue.policies_on(given(on) or info.context.today)]


def _on_sale(catalogue: Catalogue, package: Package, day: date) -> bool:
    return any(True for _ in catalogue.prices_on(package.product_line, package.code, day))
