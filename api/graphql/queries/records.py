"""Queries of what was recorded: renewals, refused attempts, statements, messages."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.money import StatementConnection
from api.graphql.nodes.renewals.attempt import RefusedAttemptConnection
from api.graphql.nodes.renewals.renewal import RenewalConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.numbers import card_of, card_paid_for, payer_of, payer_who_paid, read_msisdn
from api.graphql.request.spans import insist_on_days, span_of
from api.graphql.types.arguments import (
    After,
    AtLeast,
    First,
    Msisdn,
    OfCard,
    OfPayer,
    SinceDay,
    UntilDay,
)
from api.identity import Scope
from domain.buckets import bucket_of
from domain.ports.lookups.attempts import AttemptFilter
from domain.ports.lookups.pages import Page
from domain.ports.lookups.renewals import RenewalFilter
from domain.refusal import Rule
from domain.renewals.renewal import AttemptKind, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.msisdn import parse_msisdn

Standing = Annotated[
    RenewalStatus | None, strawberry.argument(description="Only those that stand so; all where left out.")
]
ByMethod = Annotated[PaymentMethod | None, strawberry.argument(description="Only those that were to be paid so.")]
ByAttemptKind = Annotated[AttemptKind | None, strawberry.argument(description="Only those that asked for this.")]

ByRule = Annotated[
    Rule | None, strawberry.argument(description="Only those that this rule refused, alone or with others.")
]


@strawberry.type
class RecordQueries:
    """What was recorded."""

    @guarded(
        Scope.RENEWALS_READ,
        "Staff: renewals by the time they were requested, newest first: by where they stand, card, payer, method and "
        "amount, from a day until another, the latter excluded.",
        staff=True,
    )
    async def renewals(  # noqa: PLR0913, PLR0917 - a list has as many arguments as filters
        self,
        info: Info,
        status: Standing = strawberry.UNSET,
        payer_msisdn: OfPayer = strawberry.UNSET,
        card_number: OfCard = strawberry.UNSET,
        method: ByMethod = strawberry.UNSET,
        minimum: AtLeast = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> RenewalConnection:
        """List renewals."""
        window = window_of(first, after)
        since, before = span_of(from_, until)
        which = RenewalFilter(
            status=given(status),
            payer_msisdn=payer_who_paid(payer_msisdn),
            card_number=card_paid_for(card_number),
            method=given(method),
            minimum=given(minimum),
            since=since,
            until=before,
        )
        if which.method is not None or which.minimum is not None:
            narrow = which.payer_msisdn is not None or which.card_number is not None
            insist_on_days(since, before, info.context.today, found_by="cardNumber or payerMsisdn", found=narrow)
        info.context.reads.note(which.payer_msisdn)
        return RenewalConnection.of(await info.context.giahan.lookups.renewals(which, window), window)

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
        since, before = span_of(from_, until)
        which = AttemptFilter(
            payer_msisdn=payer_of(payer_msisdn),
            card_number=card_of(card_number),
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
