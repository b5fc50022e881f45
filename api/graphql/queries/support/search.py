"""The one box: whatever is typed is recognised, and looked for where the viewer may look."""

from typing import Annotated

import strawberry

from api.graphql.nodes.support.search_hit import SearchHitNode
from api.graphql.request.context import Info, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.support.hits import hits_for
from api.identity import Scope
from domain.refusal import given_back

LONGEST = 200
"""Letters of what was typed that are looked at; what cannot be printed is none of a number or an id."""

MOST = 50

Typed = Annotated[
    str,
    strawberry.argument(
        description="A number in any spelling, its last four digits or more, an id, a voucher's serial, what we, a "
        "gateway or another system call a payment, a mail address, a request's id."
    ),
]
Hits = Annotated[int, strawberry.argument(description="How many at most: 0 to 50.")]


@strawberry.type
class SearchQueries:
    """Finding anyone and anything."""

    @guarded(
        Scope.SEARCH_READ,
        "Staff: one box for everything: a number in any spelling, the last four digits or more, an id, a reference, "
        "a serial. What the viewer has no scope for is not looked for.",
        staff=True,
    )
    async def search(self, info: Info, text: Typed, first: Hits = 20) -> list[SearchHitNode]:
        """Search."""
        if not 0 <= first <= MOST:
            raise ApiError(Code.BAD_REQUEST, f"first is from 0 to {MOST}.", field="first")
        return await hits_for(given_back(text, LONGEST), first, info.context)
