"""Mutations of the operator's records: subscribers, cards, top-ups."""

from datetime import date, datetime

import strawberry

from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.money import TopUpNode
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.scalars import VND
from api.identity import Scope
from api.operations.metrics import settled
from domain.catalogue.package import ProductLine
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.customers.top_up_main_balance import TopUpCommand


@strawberry.input(
    description="What is left out stays as it was. A new number needs operator, billing and activatedOn; it begins "
    "active, individual, unflagged, with no usage. A later activatedOn on a terminated number is a new subscriber."
)
class UpsertSubscriberInput:
    """A report of a subscriber."""

    msisdn: str
    observed_at: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="When the operator knew this: older than what is on record, it changes nothing.",
    )
    operator: Operator | None = strawberry.UNSET
    billing: Billing | None = strawberry.UNSET
    segment: Segment | None = strawberry.UNSET
    status: LineStatus | None = strawberry.UNSET
    activated_on: date | None = strawberry.UNSET
    province: str | None = strawberry.UNSET
    billing_cycle_day: int | None = strawberry.UNSET
    basic_usage_30_days: VND | None = strawberry.field(name="basicUsage30Days", default=strawberry.UNSET)
    basic_usage_as_of: date | None = strawberry.UNSET
    flagged_for_abuse: bool | None = strawberry.UNSET
    valid_until: date | None = strawberry.field(
        default=strawberry.UNSET, description="The last day of the line's validity (S-WHO)."
    )
    average_monthly_top_up: VND | None = strawberry.UNSET
    other_advance_debt: VND | None = strawberry.UNSET


@strawberry.type
class SubscriberPayload:
    """What became of a report."""

    subscriber: SubscriberNode | None
    refusals: list[RefusalNode]


@strawberry.input(
    description="What is left out stays as it was; a new card needs its product line and begins active with no extra "
    "room."
)
class UpsertDecoderCardInput:
    """A report of a card."""

    number: str
    observed_at: datetime | None = strawberry.UNSET
    product_line: ProductLine | None = strawberry.UNSET
    status: CardStatus | None = strawberry.UNSET
    package: str | None = strawberry.UNSET
    extra_rooms: int | None = strawberry.UNSET
    expires_on: date | None = strawberry.UNSET


@strawberry.type
class DecoderCardPayload:
    """What became of a report."""

    card: DecoderCardNode | None
    refusals: list[RefusalNode]


@strawberry.input(description="Whose balance, and how much.")
class TopUpInput:
    """A top-up as it is asked."""

    idempotency_key: str
    msisdn: str
    amount: VND = strawberry.field(description="1 to 100,000,000.")


@strawberry.type
class TopUpPayload:
    """What became of a top-up, and the subscriber as it then is."""

    top_up: TopUpNode | None
    subscriber: SubscriberNode | None
    refusals: list[RefusalNode]
    replayed: bool


@strawberry.type
class RecordMutations:
    """Taking over what the operator knows."""

    @guarded(Scope.SUBSCRIBERS_WRITE, "From the operator's records: staff and partners that hold that right.")
    async def upsert_subscriber(
        self,
        info: Info,
        input: UpsertSubscriberInput,  # noqa: A002 - the contract's name
    ) -> SubscriberPayload | None:
        """Take over a subscriber."""
        giahan = info.context.giahan
        report = SubscriberReport(**{name: given(value) for name, value in vars(input).items()})
        outcome = await giahan.upsert_subscriber(report, info.context.author)
        settled("upsertSubscriber", outcome)
        subscriber = SubscriberNode.of(outcome.made) if outcome.made else None
        return SubscriberPayload(subscriber=subscriber, refusals=shown(outcome.refusals, info.context.texts))

    @guarded(Scope.CARDS_WRITE, "From the operator's records: staff and partners that hold that right.")
    async def upsert_decoder_card(
        self,
        info: Info,
        input: UpsertDecoderCardInput,  # noqa: A002 - the contract's name
    ) -> DecoderCardPayload | None:
        """Take over a card."""
        giahan = info.context.giahan
        upsert = CardUpsert(**{name: given(value) for name, value in vars(input).items()})
        outcome = await giahan.upsert_card(upsert, info.context.author)
        settled("upsertDecoderCard", outcome)
        card = DecoderCardNode.of(outcome.made) if outcome.made else None
        return DecoderCardPayload(card=card, refusals=shown(outcome.refusals, info.context.texts))

    @guarded(
        Scope.TOP_UPS_WRITE,
        "Money received: it first pays what is owed of advances, the rest reaches the main balance.",
    )
    async def top_up(self, info: Info, input: TopUpInput) -> TopUpPayload | None:  # noqa: A002 - the contract's name
        """Top a balance up."""
        context = info.context
        command = TopUpCommand(msisdn=input.msisdn, amount=input.amount)
        outcome = await context.giahan.top_up(context.asked(input.idempotency_key), command)
        settled("topUp", outcome)
        number = parse_msisdn(input.msisdn)
        subscriber = await context.giahan.lookups.subscriber(number) if number else None
        return TopUpPayload(
            top_up=TopUpNode.of(outcome.made) if outcome.made else None,
            subscriber=SubscriberNode.of(subscriber) if subscriber else None,
            refusals=shown(outcome.refusals, context.texts),
            replayed=outcome.replayed,
        )
