"""Queries of partners' credentials."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.partners.partner_credential import PartnerCredentialConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import After, First
from api.identity import Role, Scope
from api.identity.scopes import SCOPES
from domain.refusal import given_back

LONGEST_NAME = 100
"""No partner has a longer one."""

OfPartner = Annotated[str | None, strawberry.argument(description="Only those of the partner of this name.")]


@strawberry.type(name="PartnerScope", description="What a partner's credential may be let do.")
class PartnerScopeNode:
    """A scope."""

    name: str = strawberry.field(description="Its name, such as `renewals:write`.")


@strawberry.type
class PartnerQueries:
    """Who is let in as a partner."""

    @guarded(
        Scope.CREDENTIALS_READ,
        "Staff: partners' credentials, newest first, revoked ones included, and never a secret.",
        staff=True,
    )
    async def partner_credentials(
        self,
        info: Info,
        partner: OfPartner = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> PartnerCredentialConnection:
        """List credentials."""
        window, lookups, named = window_of(first, after), info.context.giahan.partners.lookups, given(partner)
        which = given_back(named, LONGEST_NAME) if named is not None else None
        return PartnerCredentialConnection.of(await lookups.credentials(which, window), window)

    @guarded(
        Scope.CREDENTIALS_READ, "Staff: what a partner's credential may be let do, in alphabetical order.", staff=True
    )
    async def partner_scopes(self, info: Info) -> list[PartnerScopeNode]:  # noqa: ARG002 - every root field has one
        """List scopes."""
        return [PartnerScopeNode(name=scope.value) for scope in sorted(SCOPES[Role.PARTNER])]
