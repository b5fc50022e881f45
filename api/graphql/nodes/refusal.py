"""Refusals and citations, as clients see them."""

from datetime import date
from typing import Self

import strawberry

from domain.messages.texts import Texts
from domain.refusal import Citation, FigureUnit, Refusal, Rule


@strawberry.type(name="Citation", description="Which published version an amount or a refusal rests on.")
class CitationNode:
    """A rule with its source."""

    rule: Rule
    source: str | None
    section: str | None
    valid_from: date | None
    valid_to: date | None

    @classmethod
    def of(cls, citation: Citation) -> Self:
        """Show a citation."""
        return cls(
            rule=citation.rule,
            source=citation.source,
            section=citation.section,
            valid_from=citation.valid_from,
            valid_to=citation.valid_to,
        )


@strawberry.type(name="Refusal", description="One rule that a request fails. All failing rules are listed.")
class RefusalNode:
    """A reason why not."""

    rule: Rule
    field: str | None = strawberry.field(description="The input field it is about, as a path, where it is about one.")
    message: str = strawberry.field(description="For the customer, in the service's own words where it has them.")
    actual: str | None = strawberry.field(description="What was compared, as plain digits.")
    limit: str | None
    unit: FigureUnit | None
    clears_on: date | None = strawberry.field(
        description="The first day on which this rule alone would no longer refuse, where a date clears it."
    )
    citation: CitationNode | None

    @classmethod
    def of(cls, refusal: Refusal, texts: Texts) -> Self:
        """Show a refusal in words."""
        return cls(
            rule=refusal.rule,
            field=refusal.field,
            message=texts.render(refusal.says),
            actual=refusal.actual,
            limit=refusal.limit,
            unit=refusal.unit,
            clears_on=refusal.clears_on,
            citation=CitationNode.of(refusal.citation) if refusal.citation else None,
        )


def shown(refusals: tuple[Refusal, ...], texts: Texts) -> list[RefusalNode]:
    """Show every reason why not."""
    return [RefusalNode.of(refusal, texts) for refusal in refusals]
