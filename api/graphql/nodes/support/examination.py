"""Examinations: every rule of a renewal, of a registration, or of an advance, and what would pass instead."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.advances.advance_offer import AdvanceOfferNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.nodes.renewals.quote import QuoteNode
from api.graphql.nodes.support.rule_outcome import RuleOutcomeNode
from api.graphql.request.context import Context, Info
from api.graphql.types.descriptions import EXTRA_ROOMS
from api.identity import Scope
from domain.months import Term, local_day
from domain.renewals.request import PaymentMethod
from domain.support.examination import Examination
from domain.support.options import QuoteOption
from domain.usecases.advances.examine_advance import ExaminedAdvance
from domain.usecases.auto_renewals.examine_registration import ExaminedRegistration

AT = "The instant that it was examined for."
RULES = "Every rule, in fixed groups: what was typed, the card, the price, the payer, its limits, its balance."


@strawberry.type(name="QuoteOption", description="One way to renew: a package, a term, a method.")
class QuoteOptionNode:
    """A way to renew."""

    package: PackageNode = strawberry.field(description="What would be bought.")
    extra_rooms: int = strawberry.field(description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long it would be bought.")
    method: PaymentMethod = strawberry.field(description="How it would be paid.")
    quote: QuoteNode | None = strawberry.field(
        description="What it would cost and bring; null where an add-on has no card in date to lift."
    )
    refusals: list[RefusalNode] = strawberry.field(description="Every rule that would refuse it; empty where none.")
    likeliest: bool = strawberry.field(
        description="Whether it is the likeliest of those that pass: what this payer, or else anybody, has bought most "
        "often for this card in its last 20 renewals, the newest of equals; else the card's own package for a month."
    )

    @classmethod
    def of(cls, option: QuoteOption, at: datetime, context: Context) -> Self:
        """Show a way."""
        day = local_day(at)
        return cls(
            package=PackageNode.of(option.package, day),
            extra_rooms=option.extra_rooms,
            term=option.term,
            method=option.method,
            quote=QuoteNode.of(option.quote, day) if option.quote else None,
            refusals=shown(option.refusals, context),
            likeliest=option.likeliest,
        )


@strawberry.type(name="Examination", description="Every rule of a renewal that somebody asks about (K-SUPPORT).")
class ExaminationNode:
    """An examination."""

    examination: strawberry.Private[Examination]
    at: datetime = strawberry.field(description=AT)
    quote: QuoteNode | None = strawberry.field(
        description="What it would cost and bring; null where there is no price."
    )
    rules: list[RuleOutcomeNode] = strawberry.field(description=RULES)

    @classmethod
    def of(cls, examination: Examination, context: Context) -> Self:
        """Show an examination."""
        at, quote, payer = examination.at, examination.quote, examination.payer
        return cls(
            examination=examination,
            at=at,
            quote=QuoteNode.of(quote, local_day(at)) if quote else None,
            rules=[RuleOutcomeNode.of(each, payer, at, context) for each in examination.outcomes],
        )

    @strawberry.field(description="What would pass instead, cheapest first, at most 10.")
    def alternatives(self, info: Info) -> list[QuoteOptionNode]:
        """List what would pass."""
        at = self.examination.at
        return [QuoteOptionNode.of(each, at, info.context) for each in self.examination.alternatives()]


@strawberry.type(
    name="RegistrationExamination", description="Every rule of a registration for auto-renewal (K-SUPPORT)."
)
class RegistrationExaminationNode:
    """An examination of a registration."""

    examined: strawberry.Private[ExaminedRegistration]
    at: datetime = strawberry.field(description=AT)
    rules: list[RuleOutcomeNode] = strawberry.field(
        description="Every rule: those that are asked at a registration, and those that are left to the charge."
    )

    @classmethod
    def of(cls, examined: ExaminedRegistration, context: Context) -> Self:
        """Show an examination."""
        payer, at = examined.subscriber, examined.at
        rules = [RuleOutcomeNode.of(each, payer, at, context) for each in examined.outcomes]
        return cls(examined=examined, at=at, rules=rules)

    @strawberry.field(
        description="What would pass instead: the other cards that the number has paid and could register, at most 10, "
        "the last paid first. Needs `cards:read`."
    )
    async def alternatives(self, info: Info) -> list[DecoderCardNode]:
        """List what would pass."""
        info.context.require(Scope.CARDS_READ)
        cards = await info.context.giahan.support.examine_registration.alternatives(self.examined)
        return [DecoderCardNode.of(card) for card in cards]


@strawberry.type(
    name="AdvanceExamination", description="Every rule of an advance that somebody asks about (K-SUPPORT)."
)
class AdvanceExaminationNode:
    """An examination of an advance."""

    at: datetime = strawberry.field(description=AT)
    rules: list[RuleOutcomeNode] = strawberry.field(description="Who may be advanced, and what fits the ceiling.")
    alternatives: list[AdvanceOfferNode] = strawberry.field(
        description="What would be offered: of each bundle the largest quantity that fits."
    )

    @classmethod
    def of(cls, examined: ExaminedAdvance, context: Context) -> Self:
        """Show an examination."""
        payer, at = examined.subscriber, examined.at
        return cls(
            at=at,
            rules=[RuleOutcomeNode.of(each, payer, at, context) for each in examined.outcomes],
            alternatives=[AdvanceOfferNode.of(each) for each in examined.offers],
        )
