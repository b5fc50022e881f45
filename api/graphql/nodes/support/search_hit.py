"""What the one box has found."""

import strawberry

from api.graphql.nodes.node import Node
from domain.support.search import SearchKind


@strawberry.type(name="SearchHit", description="Something that what was typed may mean.")
class SearchHitNode:
    """A hit."""

    kind: SearchKind = strawberry.field(description="What it is.")
    node: Node = strawberry.field(description="The thing itself.")
    matched: str = strawberry.field(description="What matched, for people: the whole number, id or reference.")
