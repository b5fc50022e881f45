"""Mutations of the catalogue: new versions of prices and policies, never an edit (G-EFFECTIVE)."""

import strawberry

from api.graphql.mutations.publication_input import PublicationInput
from api.graphql.nodes.catalogue.outlook import InForceNode, PublicationPayload, warnings
from api.graphql.nodes.package import PriceNode
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.quote import PolicyNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import PACKAGE
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.catalogue import TIMINGS
from domain.catalogue.outlook import Stretch, outlook
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.months import Term
from domain.renewals.quote import fee_in_force
from domain.renewals.request import PaymentMethod
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand


@strawberry.input(
    description="A correction or a change of price: a new version from a day on. Published versions are never edited."
)
class PublishPriceInput(PublicationInput):
    """A price as it is to be published."""

    product_line: ProductLine = strawberry.field(description="The product line that the package is of.")
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description="With how many extra sets: 0, 1 or 2 (Multi Room).")
    term: Term = strawberry.field(description="For how long the price buys.")
    timing: Timing = strawberry.field(
        default=Timing.ANY, description="For cards in date, for expired ones, or for any (K-TIMING)."
    )
    price: VND | None = strawberry.field(
        default=strawberry.UNSET, description="Null withdraws the package from that day."
    )

    def command(self) -> PriceCommand:
        """Read the input."""
        return PriceCommand(
            key=PriceKey(self.product_line, self.package, self.extra_rooms, self.term),
            timing=self.timing,
            price=given(self.price),
            span=self.span(),
        )


@strawberry.type(description="What was published: a withdrawal shows no price, and no refusal beside it.")
class PublishPricePayload(PublicationPayload):
    """What was published; `price` is null for a withdrawal too, with no refusal beside it."""

    price: PriceNode | None = strawberry.field(
        description="The version as it is shown to customers; null where it was refused, and for a withdrawal too."
    )


@strawberry.input(description="A change of policy: a new version from a day on.")
class PublishPolicyInput(PublicationInput):
    """A policy as it is to be published."""

    parameter: str = strawberry.field(description="A parameter of policies_9029.csv.")
    value: str | None = strawberry.field(default=strawberry.UNSET, description="Null switches the rule off.")

    def command(self) -> PolicyCommand:
        """Read the input."""
        return PolicyCommand(parameter=self.parameter, value=given(self.value), span=self.span())


@strawberry.type(description="What was published of a policy.")
class PublishPolicyPayload(PublicationPayload):
    """What was published."""

    policy: PolicyNode | None = strawberry.field(
        description="The version that was added; null where the request was refused."
    )


@strawberry.type
class PublishingMutations:
    """Publishing versions."""

    @guarded(Scope.PRICES_PUBLISH, "Publishes a version of a price.")
    async def publish_price(
        self,
        info: Info,
        input: Input[PublishPriceInput],  # noqa: A002 - the contract's name
    ) -> PublishPricePayload | None:
        """Publish a price."""
        context = info.context
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.publish_price(asked, input.command())
        price = await _shown_price(info, outcome.made) if outcome.made and outcome.made.value is not None else None
        ahead = await _prices_ahead(info, outcome.made) if outcome.made else []
        return PublishPricePayload(
            price=price,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch, timing) for timing, stretch in ahead],
            warnings=warnings((stretch for _, stretch in ahead), context.texts),
        )

    @guarded(Scope.POLICIES_PUBLISH, "Publishes a version of a policy.")
    async def publish_policy(
        self,
        info: Info,
        input: Input[PublishPolicyInput],  # noqa: A002 - the contract's name
    ) -> PublishPolicyPayload | None:
        """Publish a policy."""
        context = info.context
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.publish_policy(asked, input.command())
        policy = PolicyNode.of(outcome.made) if outcome.made else None
        policies = (await context.giahan.catalogues.current()).policies
        ahead = outlook(policies[outcome.made.parameter], outcome.made) if outcome.made else ()
        return PublishPolicyPayload(
            policy=policy,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch) for stretch in ahead],
            warnings=warnings(ahead, context.texts),
        )


async def _shown_price(info: Info, version: PriceVersion) -> PriceNode:
    catalogue = await info.context.giahan.catalogues.current()
    fee = fee_in_force(catalogue, PaymentMethod.MAIN_BALANCE, version.valid_from)
    return PriceNode.of(version, version.timing, (fee and fee.value) or "0")


async def _prices_ahead(info: Info, version: PriceVersion) -> list[tuple[Timing, Stretch]]:
    """Tell what is in force around a price: once where that is the same for cards in date and for others."""
    versions = (await info.context.giahan.catalogues.current()).prices[version.key]
    timings = [timing for timing in TIMINGS if version.timing in (Timing.ANY, timing)]
    ahead = {timing: outlook((each for each in versions if each.covers(timing)), version) for timing in timings}
    if len(set(ahead.values())) == 1 < len(ahead):
        ahead = {Timing.ANY: ahead[timings[0]]}
    return [(timing, stretch) for timing, stretches in ahead.items() for stretch in stretches]
