"""The quote: what a renewal costs and brings, and everything that would refuse it."""

from datetime import datetime

import strawberry

from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.quote import QuoteNode, QuotePayload
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import CARD_NUMBER, EXTRA_ROOMS, PACKAGE
from api.identity import Scope
from domain.months import Term, local_day
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.renewals.quote_renewal import QuoteAsked


@strawberry.input(description="What to quote.")
class QuoteInput:
    """A renewal as it would be asked."""

    card_number: str = strawberry.field(description=CARD_NUMBER)
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long.")
    payment_method: PaymentMethod = strawberry.field(
        default=PaymentMethod.MAIN_BALANCE,
        description="How it would be paid; only from the main balance is there a fee (K-FEE).",
    )
    payer_msisdn: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whose main balance would pay; where it is left out, no rule of the payer is asked for.",
    )
    at: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="Staff only: the instant to quote for (now by default). It moves prices, policies and the day; "
        "the facts of card and subscriber are today's.",
    )
    as_known_at: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="Staff only: with the versions that were recorded by this instant (all by default).",
    )

    def asked(self) -> QuoteAsked:
        """Read the input."""
        request = RenewalRequest(
            card_number=self.card_number,
            package=self.package,
            extra_rooms=self.extra_rooms,
            term=self.term,
            method=self.payment_method,
            payer_msisdn=given(self.payer_msisdn),
        )
        return QuoteAsked(request=request, at=given(self.at), as_known_at=given(self.as_known_at))


@strawberry.type
class QuoteQueries:
    """What a renewal costs."""

    @guarded(Scope.QUOTES_READ, "Price, fee and new expiry, each with what it rests on; with a payer, every refusal.")
    async def quote(self, info: Info, input: Input[QuoteInput]) -> QuotePayload:  # noqa: A002 - the contract's name
        """Quote a renewal."""
        context, asked = info.context, input.asked()
        if asked.at or asked.as_known_at:
            context.require(Scope.QUOTES_AS_OF)
        if asked.request.payer_msisdn is not None:
            context.require_own(parse_msisdn(asked.request.payer_msisdn), Scope.QUOTES_READ)
            context.reads.note(asked.request.payer_msisdn)
        decision = await context.giahan.quote(asked)
        day = local_day(asked.at) if asked.at else context.today
        quote = QuoteNode.of(decision.quote, day) if decision.quote else None
        return QuotePayload(quote=quote, refusals=shown(decision.refusals, context))
