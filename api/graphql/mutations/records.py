"""Mutations of the operator's records: subscribers, cards, top-ups."""

from datetime import date, datetime

import strawberry

from api.graphql.mutations.subscriber_input import UpsertSubscriberInput
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.money import TopUpNode
from api.graphql.nodes.payload import Payload, Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import CARD_NUMBER, EXTRA_ROOMS, IDEMPOTENCY_KEY, MSISDN
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.package import ProductLine
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.customers.top_up_main_balance import TopUpCommand


@strawberry.type(description="What became of a report of a subscriber.")
class SubscriberPayload(Refusable):
    """What became of a report."""

    subscriber: SubscriberNode | None = strawberry.field(
        description="The subscriber as it then is; null where the request was refused."
    )


@strawberry.input(
    description="What is left out stays as it was; a new card needs its product line and begins active with no extra "
    "room."
)
class UpsertDecoderCardInput:
    """A report of a card."""

    number: str = strawberry.field(description=CARD_NUMBER)
    observed_at: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When this was known: older than what is on record, it changes nothing."
    )
    product_line: ProductLine | None = strawberry.field(
        default=strawberry.UNSET, description="The product line that the card belongs to; it stays for ever."
    )
    status: CardStatus | None = strawberry.field(
        default=strawberry.UNSET, description="What the television company says of the card (K-CARD)."
    )
    package: str | None = strawberry.field(
        default=strawberry.UNSET, description="The code of the package that the card is on."
    )
    extra_rooms: int | None = strawberry.field(default=strawberry.UNSET, description=EXTRA_ROOMS)
    expires_on: date | None = strawberry.field(default=strawberry.UNSET, description="The card's last day of service.")
    contact_name: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The holder's whole name, by which customers are known online (O-IDENTIFY).",
    )
    contact_phone: str | None = strawberry.field(
        default=strawberry.UNSET, description="The contact phone, whose last four digits customers are known by."
    )
    contact_email: str | None = strawberry.field(
        default=strawberry.UNSET, description="Where confirmations go that name no other address (O-EMAIL)."
    )


@strawberry.type(description="What became of a report of a card.")
class DecoderCardPayload(Refusable):
    """What became of a report."""

    card: DecoderCardNode | None = strawberry.field(
        description="The card as it then is; null where the request was refused."
    )


@strawberry.input(description="Whose balance, and how much.")
class TopUpInput:
    """A top-up as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    msisdn: str = strawberry.field(description=MSISDN)
    amount: VND = strawberry.field(description="1 to 100,000,000 đồng.")


@strawberry.type(description="What became of a top-up, and the subscriber as it then is.")
class TopUpPayload(Payload):
    """What became of a top-up, and the subscriber as it then is."""

    top_up: TopUpNode | None = strawberry.field(
        description="What was received, and where it went; null where the request was refused."
    )
    subscriber: SubscriberNode | None = strawberry.field(
        description="The number's subscriber as it then is, refused or not; null where there is none."
    )


@strawberry.type
class RecordMutations:
    """Taking over what the operator knows."""

    @guarded(Scope.SUBSCRIBERS_WRITE, "From the operator's records: staff and partners that hold that right.")
    async def upsert_subscriber(
        self,
        info: Info,
        input: Input[UpsertSubscriberInput],  # noqa: A002 - the contract's name
    ) -> SubscriberPayload | None:
        """Take over a subscriber."""
        giahan = info.context.giahan
        report = SubscriberReport(**{name: given(value) for name, value in vars(input).items()})
        outcome = await giahan.upsert_subscriber(report, info.context.author)
        subscriber = SubscriberNode.of(outcome.made, info.context) if outcome.made else None
        return SubscriberPayload(subscriber=subscriber, refusals=shown(outcome.refusals, info.context))

    @guarded(Scope.CARDS_WRITE, "From the operator's records: staff and partners that hold that right.")
    async def upsert_decoder_card(
        self,
        info: Info,
        input: Input[UpsertDecoderCardInput],  # noqa: A002 - the contract's name
    ) -> DecoderCardPayload | None:
        """Take over a card."""
        giahan = info.context.giahan
        upsert = CardUpsert(**{name: given(value) for name, value in vars(input).items()})
        outcome = await giahan.upsert_card(upsert, info.context.author)
        card = DecoderCardNode.of(outcome.made) if outcome.made else None
        return DecoderCardPayload(card=card, refusals=shown(outcome.refusals, info.context))

    @guarded(
        Scope.TOP_UPS_WRITE,
        "Money received: it first pays what is owed of advances, the rest reaches the main balance.",
    )
    async def top_up(self, info: Info, input: Input[TopUpInput]) -> TopUpPayload | None:  # noqa: A002 - the contract's name
        """Top a balance up."""
        context = info.context
        command = TopUpCommand(msisdn=input.msisdn, amount=input.amount)
        outcome = await context.giahan.top_up(context.asked(input.idempotency_key), command)
        number = parse_msisdn(input.msisdn)
        subscriber = await context.giahan.lookups.subscriber(number) if number else None
        return TopUpPayload(
            top_up=TopUpNode.of(outcome.made) if outcome.made else None,
            subscriber=SubscriberNode.of(subscriber, context) if subscriber else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )
