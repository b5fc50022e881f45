"""Queries of payments by card: lists, one with its course, messages of gateways, compared days, confirmations."""

from datetime import date, timedelta
from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.renewals.card_payment import (
    CardPaymentConnection,
    CardPaymentCourseNode,
    ReconciledDayNode,
)
from api.graphql.nodes.renewals.gateway_message import (
    GatewayMessageConnection,
    MailConnection,
    ReconciliationNode,
)
from api.graphql.nodes.renewals.renewal import RenewalConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.types.arguments import After, First, From, Until, UntilDay
from api.identity import Scope
from domain.months import instant_of
from domain.online.mail import MailState
from domain.payments.door import DOORS
from domain.payments.payment import read_reference
from domain.ports.online.listing import PaymentFilter
from domain.refusal import given_back
from domain.renewals.renewal import RenewalStatus
from domain.subscribers.card_number import parse_card_number

LONGEST_NAME = 40
LONGEST_PERIOD = 92
"""Days: a list or a report covers no more."""

USUAL_PERIOD = 31
"""Days: what a list covers whose first day is left out."""

Status = Annotated[
    RenewalStatus | None, strawberry.argument(description="Only those whose renewal stands so; all where left out.")
]
Door = Annotated[
    str | None, strawberry.argument(description="Only those at `napas` or `smartlink`; at both where left out.")
]
OfCard = Annotated[str | None, strawberry.argument(description="Only those of this card; of all where left out.")]
Reference = Annotated[str, strawberry.argument(description="The payment's reference at the gateway.")]
FirstDay = Annotated[
    date | None,
    strawberry.argument(
        name="from", description="The first day that is asked for; 30 days before the last where left out."
    ),
]
Taken = Annotated[
    bool | None, strawberry.argument(description="Only those that were taken, or only those that were not.")
]
OfGateway = Annotated[str, strawberry.argument(description="`napas` or `smartlink`.")]
OnDay = Annotated[date, strawberry.argument(description="The day of the gateway's list.")]
Stand = Annotated[MailState | None, strawberry.argument(description="Only those that stand so; all where left out.")]


@strawberry.type
class PaymentQueries:
    """What staff look up of online payments."""

    @guarded(
        Scope.PAYMENTS_READ,
        "Staff: payments by card from a day until another, 92 days at most, newest first; each counts on the day its "
        "money was taken, and before that on the one it was started.",
        staff=True,
    )
    async def card_payments(
        self,
        info: Info,
        status: Status = strawberry.UNSET,
        gateway: Door = strawberry.UNSET,
        card_number: OfCard = strawberry.UNSET,
        from_: FirstDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> CardPaymentConnection:
        """List payments."""
        last = given(until) or info.context.today + timedelta(days=1)
        since = given(from_) or last - timedelta(days=USUAL_PERIOD)
        which = PaymentFilter(
            since=instant_of(since),
            until=instant_of(_until(since, last)),
            gateways=tuple(door for door in DOORS if given(gateway) in (None, door)),
            status=given(status),
            card_number=_card(given(card_number)),
        )
        window = window_of(first, after)
        listed = await info.context.giahan.payments.lookups.card_payments(which, window)
        return CardPaymentConnection.of(listed, window)

    @guarded(
        Scope.PAYMENTS_READ,
        "Staff: a payment by card by its reference with everything said of it, null where there is none.",
        staff=True,
    )
    async def card_payment(self, info: Info, reference: Reference) -> CardPaymentCourseNode | None:
        """Tell a payment's course."""
        renewal, lookups = read_reference(reference.strip().upper()), info.context.giahan.payments.lookups
        listed = await lookups.card_payment(renewal) if renewal else None
        if listed is None:
            return None
        messages, mails = await lookups.messages_of(listed.payment), await lookups.mails_of(listed.payment.renewal)
        return CardPaymentCourseNode.of(listed, list(messages), list(mails))

    @guarded(
        Scope.PAYMENTS_READ,
        "Staff: the days of gateways that were compared, from a day until another, 92 days at most, newest first.",
        staff=True,
    )
    async def reconciliations(self, info: Info, from_: From, until: Until) -> list[ReconciledDayNode]:
        """List days."""
        found = await info.context.giahan.payments.lookups.reconciled_days(from_, _until(from_, until))
        return [ReconciledDayNode.of(each) for each in found]

    @guarded(Scope.PAYMENTS_READ, "Staff: messages of gateways, newest first (O-MISMATCH).", staff=True)
    async def gateway_messages(
        self, info: Info, taken: Taken = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> GatewayMessageConnection:
        """List messages."""
        window, lookups = window_of(first, after), info.context.giahan.payments.lookups
        return GatewayMessageConnection.of(await lookups.gateway_messages(given(taken), window), window)

    @guarded(Scope.PAYMENTS_READ, "Staff: a day of a gateway, null where its list was not compared yet.", staff=True)
    async def reconciliation(self, info: Info, gateway: OfGateway, on: OnDay) -> ReconciliationNode | None:
        """Find a day."""
        lookups = info.context.giahan.payments.lookups
        found = await lookups.reconciliation(given_back(gateway, LONGEST_NAME), on)
        return ReconciliationNode.of(found) if found else None

    @guarded(
        Scope.PAYMENTS_READ,
        "Staff: renewals whose payment nobody knew the outcome of after 24 hours; they stay pending (O-PENDING).",
        staff=True,
    )
    async def parked_payments(
        self, info: Info, first: First = 20, after: After = strawberry.UNSET
    ) -> RenewalConnection:
        """List parked payments."""
        window = window_of(first, after)
        return RenewalConnection.of(await info.context.giahan.payments.lookups.parked(window), window)

    @guarded(Scope.PAYMENTS_READ, "Staff: confirmations by e-mail, newest first, by where they stand.", staff=True)
    async def mails(
        self, info: Info, state: Stand = strawberry.UNSET, first: First = 20, after: After = strawberry.UNSET
    ) -> MailConnection:
        """List confirmations."""
        window = window_of(first, after)
        return MailConnection.of(await info.context.giahan.mails.lookups.mails(given(state), window), window)


def _until(since: date, until: date) -> date:
    """Give the end of a period.

    Raises:
        ApiError: where it is before its begin, or too long after it.
    """
    if not 0 <= (until - since).days <= LONGEST_PERIOD:
        raise ApiError(Code.BAD_REQUEST, f"until is after from, by {LONGEST_PERIOD} days at most.", field="until")
    return until


def _card(text: str | None) -> str | None:
    """Read a card's number.

    Raises:
        ApiError: where it is none.
    """
    if text is None:
        return None
    number = parse_card_number(text)
    if number is None:
        raise ApiError(Code.BAD_REQUEST, "cardNumber is no card number.", field="cardNumber")
    return number
