"""What the promotional balance holds."""

from typing import Self

import strawberry

from domain.advances.granted_bundle import GrantedBundle
from domain.catalogue.bundle import Bundle


@strawberry.type(name="GrantedBundle", description="What the promotional balance holds (*102#).")
class GrantedBundleNode:
    """What is left of a bundle."""

    bundle: Bundle
    remaining: int
    unit: str

    @classmethod
    def of(cls, held: GrantedBundle) -> Self:
        """Show what is left."""
        return cls(bundle=held.bundle, remaining=held.remaining, unit=held.bundle.unit)
