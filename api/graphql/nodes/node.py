"""The interface of everything that can be fetched by its id."""

import strawberry


@strawberry.interface(name="Node", description="Something that can be fetched again by its id.")
class Node:
    """Anything with an opaque id."""

    id: strawberry.ID = strawberry.field(
        description="Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials."
    )
