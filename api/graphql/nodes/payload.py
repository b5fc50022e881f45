"""What every mutation tells of what became of it; `guarded` counts it by the field's name."""

import strawberry

from api.graphql.nodes.refusal import RefusalNode
from api.graphql.types.descriptions import REFUSALS, REPLAYED


@strawberry.type
class Refusable:
    """The outcome of a mutation that rules may refuse."""

    refusals: list[RefusalNode] = strawberry.field(description=REFUSALS)


@strawberry.type
class Payload(Refusable):
    """The outcome of a mutation that happens once for each key."""

    replayed: bool = strawberry.field(description=REPLAYED)
