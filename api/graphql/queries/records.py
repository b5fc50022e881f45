"""Queries of what was recorded: renewals, refused attempts, statements, messages, the ledger."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.messages.message import MessageConnection
from api.graphql.nodes.money import LedgerAccountNode, StatementConnection
from api.graphql.nodes.renewals.attempt import RefusedAttemptConnection
from api.graphql.nodes.renewals.refund_request import RefundRequestConnection
from api.graphql.nodes.renewals.renewal import RenewalConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.numbers import read_msisdn
from api.graphql.request.spans import span_of
from api.graphql.types.arguments import After, First, Msisdn, SinceDay, UntilDay
from api.identity import Scope
from domain.buckets import bucket_of
from domain.ports.lookups.attempts import AttemptFilter
from domain.ports.lookups.pages import Page
from domain.ports.lookups.renewals import RenewalFilter
from domain.refusal import Rule, given_back
from domain.renewals.refund_request import RefundRequestStatus
from domain.renewals.renewal import AttemptKind, RenewalStatus
from domain.subscribers.card_number import parse_card_number
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.renewals.read_request import LONGEST_KEPT

Standing = Annotated[
    RenewalStatus | None, strawberry.argument(description="Only those that stand so; all where left out.")
]
HowFar = Annotated[
    RefundRequestStatus | None, strawberry.argument(description="Only those that have come so far; all where left out.")
]
OfPayer = Annotated[
    str | None, strawberry.argument(description="Only those that this number was to pay: `09…`, `84…` or `+84…`.")
]
OfCard = Annotated[str | None, strawberry.argument(description="Only those for this card.")]
ByAttemptKind = Annotated[AttemptKind | None, strawberry.argument(description="Only those that asked for this.")]

ByRule = Annotated[
    Rule | None, strawberry.argument(description="Only those that this rule refused, alone or with others.")
]


@strawberry.type
class RecordQueries:
    """What was recorded."""

    @guarded(
        Scope.RENEWALS_READ, "Staff: renewals requested from a day until another, the latter excluded.", staff=True
    )
    async def renewals(
        self,
        info: Info,
        status: Standing = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RenewalConnection:
        """List renewals."""
        window = window_of(first, after)
        since, before = span_of(from_, until)
        which = RenewalFilter(status=given(status), since=since, until=before)
        return RenewalConnection.of(await info.context.giahan.lookups.renewals(which, window), window)

    @guarded(Scope.REFUNDS_READ, "Staff: requests for refunds, newest first, by how far they have come.", staff=True)
    async def refund_requests(
        self,
        info: Info,
        status: HowFar = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RefundRequestConnection:
        """List requests for refunds."""
        window = window_of(first, after)
        return RefundRequestConnection.of(
            await info.context.giahan.lookups.refund_requests(given(status), window), window
        )

    @guarded(
        Scope.ATTEMPTS_READ,
        "Staff: refused attempts, newest first: by payer, card, rule and kind, from a day until another, excluded.",
        staff=True,
    )
    async def refused_attempts(  # noqa: PLR0913, PLR0917 - a list has as many arguments as filters
        self,
        info: Info,
        payer_msisdn: OfPayer = strawberry.UNSET,
        card_number: OfCard = strawberry.UNSET,
        rule: ByRule = strawberry.UNSET,
        kind: ByAttemptKind = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RefusedAttemptConnection:
        """List refused attempts."""
        payer, card = given(payer_msisdn), given(card_number)
        since, before = span_of(from_, until)
        which = AttemptFilter(
            payer_msisdn=(parse_msisdn(payer) or given_back(payer, LONGEST_KEPT)) if payer is not None else None,
            card_number=(parse_card_number(card) or given_back(card, LONGEST_KEPT)) if card is not None else None,
            rule=given(rule),
            kind=given(kind),
            since=since,
            until=before,
        )
        info.context.reads.note(which.payer_msisdn)
        window, giahan = window_of(first, after), info.context.giahan
        return RefusedAttemptConnection.of(await giahan.lookups.attempts(which, window), window, info.context)

    @guarded(Scope.LEDGER_READ, "The movements of a main balance, newest first; a subscriber sees its own only.")
    async def statement(
        self,
        info: Info,
        msisdn: Msisdn,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> StatementConnection:
        """List a subscriber's movements."""
        info.context.require_own(parse_msisdn(msisdn), Scope.LEDGER_READ)
        number, days = read_msisdn("msisdn", msisdn), span_of(from_, until)
        info.context.reads.note(number)
        window, lookups = window_of(first, after), info.context.giahan.lookups
        subscriber = await lookups.subscriber(number)
        if subscriber is None:
            return StatementConnection.of(Page((), more=False), window, 0)
        page = await lookups.statement(subscriber, *days, window)
        return StatementConnection.of(page, window, bucket_of(number))

    @guarded(Scope.MESSAGES_READ, "Messages to one number, newest first; a subscriber sees its own only.")
    async def messages(
        self, info: Info, to: Msisdn, first: First = 20, after: After = strawberry.UNSET
    ) -> MessageConnection:
        """List messages."""
        info.context.require_own(parse_msisdn(to), Scope.MESSAGES_READ)
        number, window = read_msisdn("to", to), window_of(first, after)
        info.context.reads.note(number)
        since = await info.context.kept_to()
        return MessageConnection.of(await info.context.giahan.lookups.messages(number, window, since), window)

    @guarded(
        Scope.FIGURES_READ,
        "Staff: the ledger's control accounts, debit-positive, in one snapshot; all balances sum to zero.",
        staff=True,
    )
    async def ledger_accounts(self, info: Info) -> list[LedgerAccountNode]:
        """List the control accounts."""
        return [LedgerAccountNode.of(held) for held in await info.context.giahan.lookups.ledger()]
