"""Lists that staff filter: messages, requests for refunds, advances; by what finds them, or within some days."""

from typing import Annotated

import strawberry

from api.graphql.nodes.advances.advance import AdvanceConnection
from api.graphql.nodes.connection import window_of
from api.graphql.nodes.messages.message import MessageConnection
from api.graphql.nodes.renewals.refund_request import RefundRequestConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.numbers import card_paid_for, payer_who_paid, read_msisdn
from api.graphql.request.spans import insist_on_days, span_of
from api.graphql.types.arguments import (
    After,
    AtLeast,
    First,
    OfCard,
    OfPayer,
    SinceDay,
    UntilDay,
)
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.advances.loan import AdvanceStatus
from domain.catalogue.bundle import Bundle
from domain.messages.message import MessageState
from domain.ports.lookups.advances import AdvanceFilter
from domain.ports.lookups.messages import IN_TROUBLE, MessageFilter
from domain.ports.lookups.refund_requests import RefundFilter
from domain.refusal import given_back
from domain.renewals.refund_request import RefundRequestStatus
from domain.subscribers.msisdn import parse_msisdn

LONGEST = 300
"""No principal, and no name of a text, is longer."""

HowFar = Annotated[
    RefundRequestStatus | None, strawberry.argument(description="Only those that have come so far; all where left out.")
]
ToNumber = Annotated[
    str | None,
    strawberry.argument(
        description="Only those to this number: `09…`, `84…` or `+84…`. Staff may leave it out where they ask for "
        "those that were dropped or failed."
    ),
]
InState = Annotated[MessageState | None, strawberry.argument(description="Only those of which this became.")]
OfTemplate = Annotated[str | None, strawberry.argument(description="Only those of this text, by its `key`.")]
ByPrincipal = Annotated[str | None, strawberry.argument(description="Only those that this principal asked for.")]
InStatus = Annotated[AdvanceStatus | None, strawberry.argument(description="Only those that stand so.")]
Overdue = Annotated[bool | None, strawberry.argument(description="Only those that are overdue, or only those not.")]
OfBundle = Annotated[Bundle | None, strawberry.argument(description="Only those of this bundle.")]
OfCeiling = Annotated[VND | None, strawberry.argument(description="Only those granted within this ceiling.")]


@strawberry.type
class ListQueries:
    """Lists with filters."""

    @guarded(
        Scope.MESSAGES_READ, "Messages to customers, newest first; a subscriber sees those to its own number only."
    )
    async def messages(
        self,
        info: Info,
        to: ToNumber = strawberry.UNSET,
        state: InState = strawberry.UNSET,
        template: OfTemplate = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> MessageConnection:
        """List messages."""
        context, number, key = info.context, given(to), given(template)
        context.require_own(parse_msisdn(number or ""), Scope.MESSAGES_READ)
        if number is None and given(state) not in IN_TROUBLE:
            raise ApiError(Code.BAD_REQUEST, "to is left out only where state is DROPPED or FAILED.", field="to")
        since, before = span_of(from_, until)
        which = MessageFilter(
            to=read_msisdn("to", number) if number is not None else None,
            state=given(state),
            key=given_back(key, LONGEST) if key is not None else None,
            since=since,
            until=before,
            kept_to=await context.kept_to(),
        )
        window = window_of(first, after)
        page = await context.giahan.lookups.messages(which, window)
        for recipient in {which.to} if which.to else {message.to for _, message in page.items}:
            context.reads.note(recipient)
        return MessageConnection.of(page, window)

    @guarded(
        Scope.REFUNDS_READ,
        "Staff: requests for refunds, newest first: by how far they have come, by card, payer, amount and who asked.",
        staff=True,
    )
    async def refund_requests(  # noqa: PLR0913, PLR0917 - a list has as many arguments as filters
        self,
        info: Info,
        status: HowFar = strawberry.UNSET,
        payer_msisdn: OfPayer = strawberry.UNSET,
        card_number: OfCard = strawberry.UNSET,
        minimum: AtLeast = strawberry.UNSET,
        requested_by: ByPrincipal = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RefundRequestConnection:
        """List requests for refunds."""
        since, before = span_of(from_, until)
        who = given(requested_by)
        which = RefundFilter(
            status=given(status),
            payer_msisdn=payer_who_paid(payer_msisdn),
            card_number=card_paid_for(card_number),
            minimum=given(minimum),
            requested_by=given_back(who, LONGEST) if who is not None else None,
            since=since,
            until=before,
        )
        if which.payer_msisdn is not None or which.minimum is not None:
            insist_on_days(since, before, info.context.today, found_by="cardNumber or requestedBy", found=which.narrow)
        info.context.reads.note(which.payer_msisdn)
        window = window_of(first, after)
        return RefundRequestConnection.of(await info.context.giahan.lookups.refund_requests(which, window), window)

    @guarded(
        Scope.ADVANCES_READ,
        "Staff: advances of all subscribers by the time they were requested, newest first; what a figure is made of.",
        staff=True,
    )
    async def advances(  # noqa: PLR0913, PLR0917 - a list has as many arguments as filters
        self,
        info: Info,
        status: InStatus = strawberry.UNSET,
        overdue: Overdue = strawberry.UNSET,
        bundle: OfBundle = strawberry.UNSET,
        ceiling: OfCeiling = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> AdvanceConnection:
        """List advances."""
        context, (since, before) = info.context, span_of(from_, until)
        now = context.giahan.clock.now()
        which = AdvanceFilter(
            status=given(status),
            overdue=given(overdue),
            bundle=given(bundle),
            ceiling=given(ceiling),
            since=since,
            until=before,
        )
        if which.bundle is not None or which.ceiling is not None or which.status not in (*OWED, None):
            insist_on_days(since, before, context.today, found_by="an owed status", found=which.status in OWED)
        window = window_of(first, after)
        page = await context.giahan.advances.lookups.advances(which, now, window)
        for _, loan in page.items:
            context.reads.note(loan.msisdn)
        return AdvanceConnection.of(page, window, now)


OWED = (AdvanceStatus.OUTSTANDING, AdvanceStatus.WRITTEN_OFF)
"""What is owed has an index of its own."""
