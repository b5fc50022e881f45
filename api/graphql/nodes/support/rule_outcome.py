"""One rule with its result, as staff see it."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import CitationNode
from api.graphql.request.context import Context, Info
from api.graphql.support.evidence import evidence_of
from api.graphql.support.tongue import tongue_of
from domain.months import instant_of
from domain.refusal import FigureUnit, Refusal, Rule
from domain.subscribers.subscriber import Subscriber
from domain.support.outcome import RuleOutcome, RuleResult
from domain.support.staff_texts import StaffTexts, Tongue, day, figure


@strawberry.type(name="RuleOutcome", description="One rule, whether it refuses or not (K-SUPPORT).")
class RuleOutcomeNode:
    """A rule's outcome."""

    outcome: strawberry.Private[RuleOutcome]
    payer: strawberry.Private[Subscriber | None]
    at: strawberry.Private[datetime]
    rule: Rule = strawberry.field(description="Which rule was asked.")
    result: RuleResult = strawberry.field(description="Whether it lets through what was asked for.")
    why_not_asked: str | None = strawberry.field(
        description="Why it was not asked: switched off, no version in force, or nothing to ask it of; else null."
    )
    actual: str | None = strawberry.field(description="What was compared, as plain digits or a word; null for nothing.")
    limit: str | None = strawberry.field(description="What it was compared with; null where there is no such figure.")
    unit: FigureUnit | None = strawberry.field(description="What the figures count; null where they count nothing.")
    as_of: date | None = strawberry.field(
        description="The day the figure is as of, where it came from outside; null everywhere else."
    )
    clears_on: date | None = strawberry.field(
        description="The first day on which this rule alone would no longer refuse; null where no date clears it."
    )
    clears_at: datetime | None = strawberry.field(
        description="The instant from which this rule alone would no longer refuse; null where a day tells it."
    )
    citation: CitationNode | None = strawberry.field(
        description="The version and the circular that it rests on; null where it rests on none."
    )
    staff_text: str = strawberry.field(description="For staff, with diacritics, in the reader's language.")
    customer_text: str | None = strawberry.field(
        description="What the customer would be told; null where the rule does not refuse."
    )

    @classmethod
    def of(cls, outcome: RuleOutcome, payer: Subscriber | None, at: datetime, context: Context) -> Self:
        """Show an outcome."""
        looked, refusal, tongue = outcome.looked, outcome.refusal, tongue_of(context)
        texts, why = context.giahan.support.texts, outcome.why_not_asked
        return cls(
            outcome=outcome,
            payer=payer,
            at=at,
            rule=outcome.rule,
            result=outcome.result,
            why_not_asked=texts.render(f"not_asked.{why}", tongue) if why else None,
            actual=looked.actual,
            limit=looked.limit,
            unit=looked.unit,
            as_of=looked.as_of,
            clears_on=refusal.clears_on if refusal else None,
            clears_at=_clears_at(refusal) if refusal else None,
            citation=CitationNode.of(looked.citation) if looked.citation else None,
            staff_text=staff_text(outcome, texts, tongue),
            customer_text=context.giahan.texts.render(refusal.says) if refusal else None,
        )

    @strawberry.field(
        description="The renewals, top-ups, reports that make up the figure, newest first, at most 20. "
        "Needs `renewals:read`, of movements `ledger:read`."
    )
    async def evidence(self, info: Info) -> list[Node]:
        """List what makes up the figure."""
        return await evidence_of(self.outcome, self.payer, self.at, info.context)


def _clears_at(refusal: Refusal) -> datetime | None:
    """Tell the instant that clears a refusal: a day clears it as it begins (G-TIME)."""
    if refusal.clears_at is not None or refusal.clears_on is None:
        return refusal.clears_at
    return instant_of(refusal.clears_on)


def staff_text(outcome: RuleOutcome, texts: StaffTexts, tongue: Tongue) -> str:
    """Write what staff may read aloud of a rule."""
    if outcome.why_not_asked is not None:
        why = texts.render(f"not_asked.{outcome.why_not_asked}", tongue)
        return texts.render("rule.other.NOT_ASKED", tongue, {"why": why})
    looked, refusal = outcome.looked, outcome.refusal
    told = {
        **looked.words,
        "actual": _figure(looked.actual, looked.unit, texts, tongue),
        "limit": _figure(looked.limit, looked.unit, texts, tongue),
        "as_of": day(looked.as_of),
        "clears_on": day(refusal.clears_on) if refusal else None,
    }
    key = f"rule.{outcome.rule}.{outcome.result}"
    return texts.render(key if texts.knows(key) else f"rule.other.{outcome.result}", tongue, told)


def _figure(value: str | None, unit: FigureUnit | None, texts: StaffTexts, tongue: Tongue) -> str | None:
    return figure(value, unit, tongue) if unit else value and texts.state(value, tongue)
