"""What the promotional balance holds."""

from typing import Self

import strawberry

from domain.advances.granted_bundle import GrantedBundle
from domain.catalogue.bundle import Bundle, BundleUnit


@strawberry.type(name="GrantedBundle", description="What the promotional balance holds (*102#).")
class GrantedBundleNode:
    """What is left of a bundle."""

    bundle: Bundle = strawberry.field(description="What was granted.")
    remaining: int = strawberry.field(description="How much of it may still be used, of all grants together.")
    unit: str = strawberry.field(
        description="What that counts: `minute`, `message` or `MB`.",
        deprecation_reason="`countedIn` tells the same as one of an enumeration.",
    )
    counted_in: BundleUnit = strawberry.field(description="What that counts.")

    @classmethod
    def of(cls, held: GrantedBundle) -> Self:
        """Show what is left."""
        unit = held.bundle.unit
        return cls(bundle=held.bundle, remaining=held.remaining, unit=unit.value, counted_in=unit)
