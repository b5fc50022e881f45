"""Queries of staff that ask why: examinations, answers, and every way to renew side by side."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.graphql.nodes.support.examination import (
    AdvanceExaminationNode,
    ExaminationNode,
    QuoteOptionNode,
    RegistrationExaminationNode,
)
from api.graphql.nodes.support.rule_outcome import RuleOutcomeNode
from api.graphql.nodes.support.support_answer import SupportAnswerNode
from api.graphql.queries.quotes import QuoteInput
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.numbers import insist_on_card, read_msisdn
from api.graphql.support.tongue import tongue_of
from api.graphql.types.arguments import AsKnownAt, Input, Msisdn, Number
from api.graphql.types.descriptions import CARD_NUMBER, MSISDN
from api.identity import Scope
from domain.catalogue.bundle import Bundle
from domain.support.answers import ASKED_OF, answers
from domain.usecases.renewals.compare_quotes import CompareAsked

At = Annotated[
    datetime | None, strawberry.argument(description="The instant that is asked about; now where it is left out.")
]
OfCard = Annotated[str | None, strawberry.argument(description=f"{CARD_NUMBER} Without one no rule of a card is told.")]
PaidBy = Annotated[
    str | None, strawberry.argument(description=f"{MSISDN} Without one no rule of the payer is asked for.")
]
OfBundle = Annotated[Bundle, strawberry.argument(description="Which bundle somebody asks for.")]
Quantity = Annotated[
    int | None, strawberry.argument(description="In which quantity; the largest that fits where it is left out.")
]


@strawberry.type
class ExaminationQueries:
    """Asking why."""

    @guarded(
        Scope.EXAMINATIONS_READ,
        "Staff: every rule of a renewal that somebody asks about, as of now or of a past instant as it was then known.",
        staff=True,
    )
    async def examination(self, info: Info, input: Input[QuoteInput]) -> ExaminationNode:  # noqa: A002 - the contract's name
        """Examine a renewal."""
        context, asked = info.context, input.asked()
        context.reads.note(asked.request.payer_msisdn)
        return ExaminationNode.of(await context.giahan.support.examine(asked), context)

    @guarded(
        Scope.EXAMINATIONS_READ, "Staff: every rule of registering a card for auto-renewal, as of now.", staff=True
    )
    async def auto_renewal_examination(
        self, info: Info, msisdn: Msisdn, card_number: Number
    ) -> RegistrationExaminationNode:
        """Examine a registration."""
        context = info.context
        context.reads.note(msisdn)
        examined = await context.giahan.support.examine_registration(msisdn, card_number)
        return RegistrationExaminationNode.of(examined, context)

    @guarded(Scope.EXAMINATIONS_READ, "Staff: every rule of an advance that somebody asks for, as of now.", staff=True)
    async def advance_examination(
        self, info: Info, msisdn: Msisdn, bundle: OfBundle, quantity: Quantity = strawberry.UNSET
    ) -> AdvanceExaminationNode:
        """Examine an advance."""
        context = info.context
        context.reads.note(msisdn)
        examined = await context.giahan.support.examine_advance(msisdn, bundle, given(quantity))
        return AdvanceExaminationNode.of(examined, context)

    @guarded(
        Scope.EXAMINATIONS_READ,
        "Staff: the seven questions that customers ask most, answered with a customer's own figures.",
        staff=True,
    )
    async def support_answers(
        self, info: Info, msisdn: Msisdn, card_number: OfCard = strawberry.UNSET, at: At = strawberry.UNSET
    ) -> list[SupportAnswerNode]:
        """Answer."""
        context, support, card = info.context, info.context.giahan.support, given(card_number)
        if card is not None:
            insist_on_card("cardNumber", card)
        context.reads.note(read_msisdn("msisdn", msisdn))
        found = await support.answer(msisdn, card, given(at))
        payer = found.known.subscriber
        rules = {each.rule: RuleOutcomeNode.of(each, payer, found.at, context) for each in found.outcomes}
        return [
            SupportAnswerNode(
                question=each.question,
                question_text=each.text,
                answer=each.answer,
                rules=[rules[rule] for rule in ASKED_OF[each.question] if rule in rules],
            )
            for each in answers(found.known, support.texts, tongue_of(context))
        ]

    @guarded(
        Scope.QUOTES_AS_OF, "Staff: every way to renew a card, cheapest first, each with its refusals.", staff=True
    )
    async def quotes(
        self,
        info: Info,
        card_number: Number,
        payer_msisdn: PaidBy = strawberry.UNSET,
        at: At = strawberry.UNSET,
        as_known_at: AsKnownAt = strawberry.UNSET,
    ) -> list[QuoteOptionNode]:
        """Compare."""
        context = info.context
        context.reads.note(given(payer_msisdn))
        asked = CompareAsked(
            card_number=card_number,
            payer_msisdn=given(payer_msisdn),
            at=given(at),
            as_known_at=given(as_known_at),
        )
        options, refusals = await context.giahan.support.compare(asked)
        if refusals:
            raise ApiError(Code.BAD_REQUEST, context.texts.render(refusals[0].says), field=refusals[0].field)
        instant = asked.at or context.giahan.clock.now()
        return [QuoteOptionNode.of(option, instant, context) for option in options]
