"""The interface of everything that can be fetched by its id."""

from functools import cache
from typing import Any, TypeVar

import strawberry

from api.graphql.request.errors import forbidden
from api.identity import Scope


@strawberry.interface(name="Node", description="Something that can be fetched again by its id.")
class Node:
    """Anything with an opaque id."""

    id: strawberry.ID = strawberry.field(
        description="Opaque, and the same for ever: `node` finds it again. It holds no number that somebody dials."
    )


Made = TypeVar("Made", bound=Node)


def withheld(kind: type[Made], scope: Scope, **shown: object) -> Made:
    """Make a node of which a few fields are shown; each of the others is refused, naming the scope that it needs."""
    twin: type[Made] = _withholding(kind, scope)  # type: ignore[arg-type]  # a class, which typeshed forgets is hashable
    made = object.__new__(twin)
    vars(made).update(shown)
    return made


@cache
def _withholding(kind: type[Node], scope: Scope) -> type[Any]:
    """Make a kind's twin whose attributes are refused unless they were set."""

    def refuse(_self: object, name: str) -> Any:  # noqa: ANN401 - it never returns
        raise forbidden(scope) if not name.startswith("_") else AttributeError(name)

    return type(kind.__name__, (kind,), {"__getattr__": refuse})
