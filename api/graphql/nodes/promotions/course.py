"""What happens to an enrolment: its evidence, and what is left of its benefits."""

from datetime import datetime
from typing import Self

import strawberry

from domain.promotions.benefits import Benefit, BenefitLeft
from domain.promotions.evidence import EvidenceKind, ShownEvidence


@strawberry.type(name="PromotionEvidence", description="Something told or answered, with what became of its message.")
class PromotionEvidenceNode:
    """Evidence."""

    kind: EvidenceKind = strawberry.field(description="What happened.")
    at: datetime = strawberry.field(description="When it happened.")
    said: str | None = strawberry.field(description="What the subscriber wrote; null where it wrote nothing.")
    text: str | None = strawberry.field(description="The text that was sent; null where none was.")
    handed_over_at: datetime | None = strawberry.field(
        description="When the text was handed over to the network; null where it was not, or not yet."
    )
    trouble: str | None = strawberry.field(description="Why it could not be handed over; null where nothing was wrong.")

    @classmethod
    def of(cls, shown: ShownEvidence) -> Self:
        """Show evidence."""
        return cls(
            kind=shown.kind,
            at=shown.at,
            said=shown.said,
            text=shown.text,
            handed_over_at=shown.handed_over_at,
            trouble=shown.trouble,
        )


@strawberry.type(name="BenefitLeft", description="What is left of a benefit in the present cycle (P-USE).")
class BenefitLeftNode:
    """A benefit."""

    benefit: Benefit = strawberry.field(description="What it is.")
    granted: int = strawberry.field(description="How much the cycle grants.")
    left: int | None = strawberry.field(
        description="How much is left; null where nobody can count it, as messages (P-CHECK)."
    )
    beyond: int = strawberry.field(description="How much was used beyond the package, and is charged as usual.")
    as_of: datetime | None = strawberry.field(description="The last usage that was reported; null where none was.")

    @classmethod
    def of(cls, left: BenefitLeft) -> Self:
        """Show a benefit."""
        return cls(benefit=left.benefit, granted=left.granted, left=left.left, beyond=left.beyond, as_of=left.as_of)
