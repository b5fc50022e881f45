"""Mutations of the terms of advances: new versions, never an edit (G-EFFECTIVE)."""

import strawberry

from api.graphql.mutations.publication_input import PublicationInput
from api.graphql.nodes.advances.advance_terms import AdvanceCeilingsNode, AdvancePriceNode
from api.graphql.nodes.catalogue.outlook import InForceNode, PublicationPayload, warnings
from api.graphql.nodes.refusal import shown
from api.graphql.queries.advance_reports import AdvanceCeilingRowInput
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.advance_terms import PriceCondition, UnitPrice
from domain.catalogue.bundle import Bundle
from domain.catalogue.outlook import outlook
from domain.usecases.catalogue.publish_advance_terms import AdvancePriceCommand, CeilingsCommand


@strawberry.input(description="What a unit of a bundle costs from a day on, in which quantities.")
class PublishAdvancePriceInput(PublicationInput):
    """A price as it is to be published."""

    bundle: Bundle = strawberry.field(description="What is advanced.")
    unit_price: VND | None = strawberry.field(
        default=strawberry.UNSET, description="Null withdraws the bundle from that day."
    )
    quantities: list[int] = strawberry.field(
        default_factory=list,
        description="In which quantities it is advanced, at most 50: minutes, messages or megabytes.",
    )
    months_active_from: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="For those of one row of the table of ceilings alone: its months; given with its top-ups.",
    )
    average_monthly_top_up_from: VND | None = strawberry.field(
        default=strawberry.UNSET, description="The row's average of a month's top-ups; given with its months."
    )
    from_hour: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="For some hours of the day alone, in Vietnam: the first, 0 to 23; given with the last (S-OFFER).",
    )
    until_hour: int | None = strawberry.field(
        default=strawberry.UNSET, description="The hour at which it ends, 1 to 24, later than it begins."
    )

    def command(self) -> AdvancePriceCommand:
        """Read the input."""
        price = given(self.unit_price)
        value = UnitPrice(price, tuple(self.quantities)) if price is not None else None
        condition = PriceCondition(
            months_active_from=given(self.months_active_from),
            average_monthly_top_up_from=given(self.average_monthly_top_up_from),
            from_hour=given(self.from_hour),
            until_hour=given(self.until_hour),
        )
        return AdvancePriceCommand(bundle=self.bundle, value=value, span=self.span(), condition=condition)


@strawberry.type(description="What was published of a bundle's price.")
class PublishAdvancePricePayload(PublicationPayload):
    """What was published."""

    price: AdvancePriceNode | None = strawberry.field(
        description="The version that was added; null where the request was refused."
    )


@strawberry.input(description="A whole table of ceilings from a day on.")
class PublishAdvanceCeilingsInput(PublicationInput):
    """A table as it is to be published."""

    rows: list[AdvanceCeilingRowInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Null advances nothing from that day."
    )

    def command(self) -> CeilingsCommand:
        """Read the input."""
        rows = given(self.rows)
        return CeilingsCommand(rows=tuple(row.row() for row in rows) if rows is not None else None, span=self.span())


@strawberry.type(description="What was published of the table of ceilings.")
class PublishAdvanceCeilingsPayload(PublicationPayload):
    """What was published."""

    ceilings: AdvanceCeilingsNode | None = strawberry.field(
        description="The version that was added; null where the request was refused."
    )


@strawberry.type
class AdvanceTermMutations:
    """Publishing terms."""

    @guarded(Scope.PRICES_PUBLISH, "Publishes a version of a bundle's price.")
    async def publish_advance_price(
        self,
        info: Info,
        input: Input[PublishAdvancePriceInput],  # noqa: A002 - the house's name
    ) -> PublishAdvancePricePayload | None:
        """Publish a price."""
        giahan = info.context.giahan
        asked = info.context.asked(input.idempotency_key)
        outcome = await giahan.advances.publish_price(asked, input.command())
        price = AdvancePriceNode.of(outcome.made) if outcome.made else None
        terms, made = (await giahan.catalogues.current()).advances, outcome.made
        ahead = outlook(terms.versions(made.bundle, made.condition), made) if made else ()
        return PublishAdvancePricePayload(
            price=price,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch) for stretch in ahead],
            warnings=warnings(ahead, info.context.texts),
        )

    @guarded(Scope.PRICES_PUBLISH, "Publishes a version of the table of ceilings.")
    async def publish_advance_ceilings(
        self,
        info: Info,
        input: Input[PublishAdvanceCeilingsInput],  # noqa: A002 - the house's name
    ) -> PublishAdvanceCeilingsPayload | None:
        """Publish a table of ceilings."""
        giahan = info.context.giahan
        asked = info.context.asked(input.idempotency_key)
        outcome = await giahan.advances.publish_ceilings(asked, input.command())
        ceilings = AdvanceCeilingsNode.of(outcome.made) if outcome.made else None
        ahead = outlook((await giahan.catalogues.current()).advances.ceilings, outcome.made) if outcome.made else ()
        return PublishAdvanceCeilingsPayload(
            ceilings=ceilings,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
            in_force=[InForceNode.of(stretch) for stretch in ahead],
            warnings=warnings(ahead, info.context.texts),
        )
