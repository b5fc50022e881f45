"""Mutations of drafts of circulars: writing one, and publishing it whole (G-CIRCULAR)."""

from datetime import date

import strawberry

from api.graphql.mutations.publication_input import CircularInput
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.support.changes.circular_draft import CircularDraftNode
from api.graphql.request.context import Context, Info, given, guarded
from api.graphql.support.draft_csv import read
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, PACKAGE
from api.graphql.types.ids import Kind, ref_of
from api.graphql.types.scalars import VND
from api.identity import Scope
from domain.catalogue.draft import Draft, DraftPolicy, DraftPrice
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.months import Term
from domain.refusal import Refusal
from domain.usecases.catalogue.draft_circular import DraftCommand, PublishCircularCommand
from domain.usecases.common.idempotency import Result


@strawberry.input(description="A cell of a draft: what a package costs for a term, with so many rooms.")
class DraftPriceInput:
    """A price as it would be."""

    product_line: ProductLine = strawberry.field(description="The product line that the package is of.")
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description="With how many extra sets: 0, 1 or 2 (Multi Room).")
    term: Term = strawberry.field(description="For how long the price buys.")
    timing: Timing = strawberry.field(description="For cards in date, for expired ones, or for any (K-TIMING).")
    price: VND | None = strawberry.field(default=strawberry.UNSET, description="Null withdraws the package.")

    def cell(self) -> DraftPrice:
        """Read the input."""
        key = PriceKey(self.product_line, self.package, self.extra_rooms, self.term)
        return DraftPrice(key, self.timing, given(self.price))


@strawberry.input(description="A figure of the service as a draft would set it.")
class DraftPolicyInput:
    """A policy as it would be."""

    parameter: str = strawberry.field(description="The name of a PolicyParameter.")
    value: str | None = strawberry.field(default=strawberry.UNSET, description="Null switches the rule off.")

    def cell(self) -> DraftPolicy:
        """Read the input."""
        return DraftPolicy(self.parameter, given(self.value))


@strawberry.input(description="A circular with everything that it brings, as it is to be kept until it is published.")
class SaveCircularDraftInput:
    """A draft as it is written."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    draft_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The draft that it takes the place of; a new one where left out."
    )
    circular: CircularInput = strawberry.field(description="The circular that its versions will rest on.")
    valid_from: date = strawberry.field(description="The first day on which it is to apply.")
    valid_to: date | None = strawberry.field(
        default=strawberry.UNSET, description="The day before which it ends; open where left out."
    )
    prices: list[DraftPriceInput] = strawberry.field(
        default_factory=list, description="Every price that it brings, a cell each."
    )
    policies: list[DraftPolicyInput] = strawberry.field(
        default_factory=list, description="Every policy that it brings or switches off."
    )
    csv: str | None = strawberry.field(
        default=strawberry.UNSET, description="Further cells as CSV, in the form in which a draft gives its own."
    )

    def command(self) -> DraftCommand | Refusal:
        """Read the input, or say which line of its CSV cannot be meant."""
        text, named = given(self.csv), given(self.draft_id)
        cells = read(text) if text is not None else ((), ())
        if isinstance(cells, Refusal):
            return cells
        ref = ref_of(named, Kind.CIRCULAR_DRAFT) if named is not None else None
        return DraftCommand(
            draft=ref,
            missing=named is not None and ref is None,
            circular=self.circular.circular(),
            valid_from=self.valid_from,
            valid_to=given(self.valid_to),
            prices=(*(each.cell() for each in self.prices), *cells[0]),
            policies=(*(each.cell() for each in self.policies), *cells[1]),
        )


@strawberry.input(description="Which draft is published.")
class PublishCircularDraftInput:
    """A draft as it is published."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    draft_id: strawberry.ID = strawberry.field(description="The `id` of a CircularDraft, as `circularDrafts` lists it.")


@strawberry.type(description="`draft` is null where the request was refused; `replayed` where the key was seen before.")
class CircularDraftPayload(Payload):
    """What became of a draft."""

    draft: CircularDraftNode | None = strawberry.field(
        description="The draft as it then is; null where the request was refused."
    )


async def _payload(outcome: Result[Draft], context: Context) -> CircularDraftPayload:
    catalogue, made = await context.giahan.catalogues.current(), outcome.made
    return CircularDraftPayload(
        draft=CircularDraftNode.of(made, catalogue, context) if made else None,
        refusals=shown(outcome.refusals, context),
        replayed=outcome.replayed,
    )


@strawberry.type
class CircularDraftMutations:
    """Drafting circulars."""

    @guarded(Scope.CIRCULARS_DRAFT, "Staff: keeps a draft of a circular; nothing of it is in force.", staff=True)
    async def save_circular_draft(
        self,
        info: Info,
        input: Input[SaveCircularDraftInput],  # noqa: A002 - the house's name
    ) -> CircularDraftPayload | None:
        """Keep a draft."""
        context, command = info.context, input.command()
        if isinstance(command, Refusal):
            return await _payload(Result(None, (command,)), context)
        outcome = await context.giahan.proposals.draft(context.asked(input.idempotency_key), command)
        return await _payload(outcome, context)

    @guarded(
        Scope.PRICES_PUBLISH,
        "Staff: publishes a draft whole, or nothing of it. Needs `policies:publish` too where it has policies.",
        staff=True,
    )
    async def publish_circular_draft(
        self,
        info: Info,
        input: Input[PublishCircularDraftInput],  # noqa: A002 - the house's name
    ) -> CircularDraftPayload | None:
        """Publish a draft."""
        context, ref = info.context, ref_of(input.draft_id, Kind.CIRCULAR_DRAFT)
        found = await context.giahan.proposals.drafts.draft(ref.id) if ref else None
        if found is not None and found.policies:
            context.require(Scope.POLICIES_PUBLISH)
        asked = context.asked(input.idempotency_key)
        outcome = await context.giahan.proposals.draft.publish(asked, PublishCircularCommand(draft=ref))
        return await _payload(outcome, context)
