"""Refusals and citations, as clients see them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.identity import Scope
from domain.refusal import Citation, FigureUnit, Refusal, Rule

if TYPE_CHECKING:
    from api.graphql.request.context import Context

_FACTS = {
    **dict.fromkeys(
        (
            Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_AGE, Rule.K_USAGE, Rule.K_BALANCE, Rule.K_MAX_MONTH,
            Rule.K_MAX_CARDS, Rule.K_HEAVY, Rule.S_WHO,
        ),
        Scope.SUBSCRIBERS_READ,
    ),
    **dict.fromkeys((Rule.S_CEILING, Rule.S_LOCK), Scope.ADVANCES_READ),
}  # fmt: skip
"""The rules that compare a fact of a subscriber, by the scope under which such facts are read."""


@strawberry.type(name="Citation", description="Which published version an amount or a refusal rests on.")
class CitationNode:
    """A rule with its source."""

    rule: Rule = strawberry.field(description="The rule that is applied.")
    source: str | None = strawberry.field(
        description="The title of the circular that it rests on; null where it rests on none.",
        deprecation_reason="`circular` names it in full.",
    )
    circular: CircularNode | None = strawberry.field(
        description="The circular that it rests on (G-CIRCULAR); null where it rests on none."
    )
    section: str | None = strawberry.field(description="The clause of the circular; null where that is not known.")
    valid_from: date | None = strawberry.field(
        description="The first day of the version; null where the rule has none."
    )
    valid_to: date | None = strawberry.field(
        description="The day from which the version applies no more; null while it is open."
    )

    @classmethod
    def of(cls, citation: Citation) -> Self:
        """Show a citation."""
        return cls(
            rule=citation.rule,
            source=citation.source,
            circular=CircularNode.of(citation.circular) if citation.circular is not None else None,
            section=citation.section,
            valid_from=citation.valid_from,
            valid_to=citation.valid_to,
        )


@strawberry.type(name="Refusal", description="One rule that a request fails. All failing rules are listed.")
class RefusalNode:
    """A reason why not."""

    rule: Rule = strawberry.field(description="The rule that fails.")
    field: str | None = strawberry.field(
        description="The input field it is about, as a path; null where it is about none."
    )
    message: str = strawberry.field(description="For the customer, in the service's own words where it has them.")
    actual: str | None = strawberry.field(
        description="What was compared, as plain digits; null where nothing was, and where it is a fact of "
        "a subscriber that the reader has no scope for: `subscribers:read`, of advances `advances:read`."
    )
    limit: str | None = strawberry.field(
        description="What it was compared with, as plain digits; null where nothing was compared."
    )
    unit: FigureUnit | None = strawberry.field(
        description="What `actual` and `limit` count; null where nothing was compared."
    )
    clears_on: date | None = strawberry.field(
        description="The first day on which this rule alone would no longer refuse; null where no date clears it."
    )
    clears_at: datetime | None = strawberry.field(
        description="The instant from which this rule alone would no longer refuse, where that is sooner than a day; "
        "null otherwise."
    )
    citation: CitationNode | None = strawberry.field(
        description="What the rule rests on; null where it rests on no document."
    )

    @classmethod
    def of(cls, refusal: Refusal, context: "Context") -> Self:
        """Show a refusal in words, and its figure to those who may read what it is a figure of."""
        texts, scope = context.texts, _FACTS.get(refusal.rule)
        if scope is not None and scope not in context.viewer.scopes:
            refusal = refusal.withheld()
        return cls(
            rule=refusal.rule,
            field=refusal.field,
            message=texts.render(refusal.says),
            actual=refusal.actual,
            limit=refusal.limit,
            unit=refusal.unit,
            clears_on=refusal.clears_on,
            clears_at=refusal.clears_at,
            citation=CitationNode.of(refusal.citation) if refusal.citation else None,
        )


def shown(refusals: tuple[Refusal, ...], context: "Context") -> list[RefusalNode]:
    """Show every reason why not."""
    context.refused = refusals
    return [RefusalNode.of(refusal, context) for refusal in refusals]
