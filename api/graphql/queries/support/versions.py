"""Queries of the history of prices and policies."""

from typing import Annotated

import strawberry

from api.graphql.nodes.support.versions import PolicyVersionNode, PriceVersionNode
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.arguments import OfLine, PackageCode
from api.identity import Scope
from domain.catalogue.policy import Parameter

OfParameter = Annotated[str, strawberry.argument(description="The name of a PolicyParameter.")]


@strawberry.type
class VersionQueries:
    """What was published when."""

    @guarded(Scope.POLICIES_READ, "Staff: every version of a package's prices, the last recorded first.", staff=True)
    async def price_versions(self, info: Info, product_line: OfLine, package: PackageCode) -> list[PriceVersionNode]:
        """List versions of prices."""
        found = await info.context.giahan.support.versions.prices(product_line, package)
        return [PriceVersionNode.of(each) for each in found]

    @guarded(Scope.POLICIES_READ, "Staff: every version of a policy, the last recorded first.", staff=True)
    async def policy_versions(self, info: Info, parameter: OfParameter) -> list[PolicyVersionNode]:
        """List versions of a policy."""
        if parameter not in Parameter.__members__:
            raise ApiError(Code.BAD_REQUEST, "parameter is the name of a PolicyParameter.", field="parameter")
        found = await info.context.giahan.support.versions.policies(Parameter(parameter))
        return [PolicyVersionNode.of(each) for each in found]
