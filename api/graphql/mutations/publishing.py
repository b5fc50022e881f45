"""Mutations of the catalogue: new versions of prices and policies, never an edit (G-EFFECTIVE)."""

from datetime import date

import strawberry

from api.graphql.nodes.package import PriceNode
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.nodes.renewals.quote import PolicyNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.scalars import VND
from api.identity import Scope
from api.operations.metrics import settled
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, PriceVersion, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.renewals.quote import fee_in_force
from domain.renewals.request import PaymentMethod
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.catalogue.publish_price import PriceCommand


@strawberry.input(
    description="A correction or a change of price: a new version from a day on. Published versions are never edited."
)
class PublishPriceInput:
    """A price as it is to be published."""

    idempotency_key: str
    product_line: ProductLine
    package: str
    extra_rooms: int = 0
    term: Term
    timing: Timing = Timing.ANY
    price: VND | None = strawberry.field(
        default=strawberry.UNSET, description="Null withdraws the package from that day."
    )
    valid_from: date
    valid_to: date | None = strawberry.UNSET
    source: str

    def command(self) -> PriceCommand:
        """Read the input."""
        return PriceCommand(
            key=PriceKey(self.product_line, self.package, self.extra_rooms, self.term),
            timing=self.timing,
            price=given(self.price),
            span=Span(valid_from=self.valid_from, valid_to=given(self.valid_to), source=self.source),
        )


@strawberry.type
class PublishPricePayload:
    """What was published; `price` is null for a withdrawal too, with no refusal beside it."""

    price: PriceNode | None
    refusals: list[RefusalNode]


@strawberry.input(description="A change of policy: a new version from a day on.")
class PublishPolicyInput:
    """A policy as it is to be published."""

    idempotency_key: str
    parameter: str = strawberry.field(description="A parameter of policies_9029.csv.")
    value: str | None = strawberry.field(default=strawberry.UNSET, description="Null switches the rule off.")
    valid_from: date
    valid_to: date | None = strawberry.UNSET
    source: str

    def command(self) -> PolicyCommand:
        """Read the input."""
        span = Span(valid_from=self.valid_from, valid_to=given(self.valid_to), source=self.source)
        return PolicyCommand(parameter=self.parameter, value=given(self.value), span=span)


@strawberry.type
class PublishPolicyPayload:
    """What was published."""

    policy: PolicyNode | None
    refusals: list[RefusalNode]


@strawberry.type
class PublishingMutations:
    """Publishing versions."""

    @guarded(Scope.PRICES_PUBLISH, "Publishes a version of a price.")
    async def publish_price(
        self,
        info: Info,
        input: PublishPriceInput,  # noqa: A002 - the contract's name
    ) -> PublishPricePayload | None:
        """Publish a price."""
        context = info.context
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.publish_price(asked, input.command())
        settled("publishPrice", outcome)
        price = await _shown_price(info, outcome.made) if outcome.made and outcome.made.value is not None else None
        return PublishPricePayload(price=price, refusals=shown(outcome.refusals, context.texts))

    @guarded(Scope.POLICIES_PUBLISH, "Publishes a version of a policy.")
    async def publish_policy(
        self,
        info: Info,
        input: PublishPolicyInput,  # noqa: A002 - the contract's name
    ) -> PublishPolicyPayload | None:
        """Publish a policy."""
        context = info.context
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.publish_policy(asked, input.command())
        settled("publishPolicy", outcome)
        policy = PolicyNode.of(outcome.made) if outcome.made else None
        return PublishPolicyPayload(policy=policy, refusals=shown(outcome.refusals, context.texts))


async def _shown_price(info: Info, version: PriceVersion) -> PriceNode:
    catalogue = await info.context.giahan.catalogues.current()
    fee = fee_in_force(catalogue, PaymentMethod.MAIN_BALANCE, version.valid_from)
    return PriceNode.of(version, version.timing, (fee and fee.value) or "0")
