"""Queries of partners' credentials."""

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.partners.partner_credential import PartnerCredentialConnection
from api.graphql.request.context import Info, given, guarded
from api.identity import Scope
from domain.refusal import given_back

LONGEST_NAME = 100
"""No partner has a longer one."""


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
        partner: str | None = strawberry.UNSET,
        first: int = 20,
        after: str | None = strawberry.UNSET,
    ) -> PartnerCredentialConnection:
        """List credentials."""
        window, lookups, named = window_of(first, after), info.context.giahan.partners.lookups, given(partner)
        which = given_back(named, LONGEST_NAME) if named is not None else None
        return PartnerCredentialConnection.of(await lookups.credentials(which, window), window)
