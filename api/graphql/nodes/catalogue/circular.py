"""Circulars, as clients see them."""

from datetime import date
from typing import Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.types.ids import circular_id
from domain.circular import Circular


@strawberry.type(name="Circular", description="A document that rules, prices and policies rest on (G-CIRCULAR).")
class CircularNode(Node):
    """A circular."""

    code: str = strawberry.field(description="Its number or name, as people call it.")
    title_vi: str = strawberry.field(description="Its title, in Vietnamese.")
    title_en: str | None = strawberry.field(description="Its title in English; null where it has none.")
    issued_by: str = strawberry.field(description="Who issued it; empty where that was not told.")
    issued_on: date | None = strawberry.field(description="The day of the circular; null where it was not told.")
    url: str | None = strawberry.field(description="Where to read it; null where it was not told.")

    @classmethod
    def of(cls, circular: Circular) -> Self:
        """Show a circular."""
        return cls(
            id=strawberry.ID(circular_id(circular.code)),
            code=circular.code,
            title_vi=circular.title_vi,
            title_en=circular.title_en,
            issued_by=circular.issued_by,
            issued_on=circular.issued_on,
            url=circular.url,
        )
