"""The query of the log of reads (G-READ)."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.support.read_entry import ReadEntryConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.numbers import read_msisdn
from api.graphql.types.arguments import After, First, SinceInstant, UntilInstant
from api.identity import Scope
from domain.ports.support.reads import ReadFilter
from domain.refusal import given_back

LONGEST = 300

OfNumber = Annotated[str | None, strawberry.argument(description="Only what was read of this number, however written.")]
ByPrincipal = Annotated[str | None, strawberry.argument(description="Only what this principal has read.")]


@strawberry.type
class ReadQueries:
    """Who read what."""

    @guarded(
        Scope.READS_READ,
        "Staff: who of staff read whose data, what of it and when, newest first; apart from the log of changes.",
        staff=True,
    )
    async def read_log(
        self,
        info: Info,
        msisdn: OfNumber = strawberry.UNSET,
        principal: ByPrincipal = strawberry.UNSET,
        from_: SinceInstant = strawberry.UNSET,
        until: UntilInstant = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> ReadEntryConnection:
        """List reads."""
        number, who = given(msisdn), given(principal)
        which = ReadFilter(
            msisdn=read_msisdn("msisdn", number) if number is not None else None,
            principal=given_back(who, LONGEST) if who is not None else None,
            since=given(from_),
            until=given(until),
        )
        window = window_of(first, after)
        return ReadEntryConnection.of(await info.context.giahan.support.reads.reads(which, window), window)
