"""Queries of promotions: programmes in force, and what staff watch of them."""

from datetime import date
from typing import Annotated

import strawberry

from api.graphql.mutations.promotions.promotion_inputs import PublishPromotionInput
from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode
from api.graphql.nodes.promotions.promotion import PromotionNode
from api.graphql.nodes.promotions.reports import (
    EvidencePage,
    PromotionBookDayNode,
    PromotionChangeNode,
    PromotionChangePayload,
    PromotionForecastRowNode,
    PromotionFunnelRowNode,
)
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.numbers import read_msisdn
from api.graphql.types.arguments import From, Input, Msisdn, On, Until
from api.identity import Scope
from domain.buckets import Ref, bucket_of
from domain.promotions.evidence import page_of

LONGEST_REPORT = 366
"""Days."""

MOST_LISTED = 400

PromotionCode = Annotated[str, strawberry.argument(description="The code of a programme: `KHDN`, say.")]
RenewalDay = Annotated[date, strawberry.argument(description="The day of the renewal.")]
AsOf = Annotated[date | None, strawberry.argument(description="The end of which day; today where left out.")]
Since = Annotated[date, strawberry.argument(description="From which day on.")]


@strawberry.type
class PromotionQueries:
    """Programmes, and how they go."""

    @guarded(Scope.CATALOGUE_READ, "The programmes in force on a day (today by default).")
    async def promotions(self, info: Info, on: On = strawberry.UNSET) -> list[PromotionNode]:
        """List programmes."""
        terms = (await info.context.catalogue()).promotions
        return [PromotionNode.of(version) for version in terms.programmes_on(given(on) or info.context.today)]

    @guarded(
        Scope.PROMOTIONS_READ,
        "Staff: who will be renewed into what on a day to come, at which fee, and who will not and why (P-FORECAST).",
        staff=True,
    )
    async def promotion_forecast(
        self, info: Info, promotion: PromotionCode, renews_on: RenewalDay
    ) -> list[PromotionForecastRowNode]:
        """Forecast a renewal day."""
        rows = await info.context.giahan.promotions.forecast(promotion, renews_on)
        terms = (await info.context.giahan.catalogues.current()).promotions
        return [PromotionForecastRowNode.of(row, terms, promotion, renews_on) for row in rows]

    @guarded(
        Scope.PROMOTIONS_READ,
        "Staff: where those enrolled stood at the end of a day; the rows add up to all of them (P-FUNNEL).",
        staff=True,
    )
    async def promotion_funnel(
        self, info: Info, promotion: PromotionCode, as_of: AsOf = strawberry.UNSET
    ) -> list[PromotionFunnelRowNode]:
        """Tell the funnel."""
        terms = (await info.context.giahan.catalogues.current()).promotions
        if promotion not in terms.programmes:
            return []
        rows = await info.context.giahan.promotions.lookups.funnel(promotion, given(as_of) or info.context.today)
        return [PromotionFunnelRowNode.of(row, terms, promotion) for row in rows]

    @guarded(
        Scope.PROMOTIONS_READ,
        "Staff: whom silence did not renew since a day, and by which rule, the newest first, 400 at most (P-NOTICE).",
        staff=True,
    )
    async def promotions_not_renewed(
        self, info: Info, promotion: PromotionCode, since: Since
    ) -> list[PromotionEnrolmentNode]:
        """List who was not renewed."""
        catalogue = await info.context.giahan.catalogues.current()
        if promotion not in catalogue.promotions.programmes:
            return []
        found = await info.context.giahan.promotions.lookups.not_renewed(promotion, since, MOST_LISTED)
        for each in found:
            info.context.reads.note(each.msisdn)
        return [PromotionEnrolmentNode.of(each, catalogue, info.context.today) for each in found]

    @guarded(
        Scope.PROMOTIONS_READ,
        "Staff: what bills asked for on each day, until another, the latter excluded; it adds up to the ledger.",
        staff=True,
    )
    async def promotion_book(self, info: Info, from_: From, until: Until) -> list[PromotionBookDayNode]:
        """Keep the book."""
        if not 0 <= (until - from_).days <= LONGEST_REPORT:
            why = f"until is after from, by {LONGEST_REPORT} days at most."
            raise ApiError(Code.BAD_REQUEST, why, field="until")
        return [PromotionBookDayNode.of(day) for day in await info.context.giahan.promotions.lookups.book(from_, until)]

    @guarded(
        Scope.PROMOTIONS_READ,
        "Staff: everything that one subscriber was told and answered, as a page in Vietnamese that can be handed over; "
        "null where nobody has the number.",
        staff=True,
    )
    async def promotion_evidence(self, info: Info, msisdn: Msisdn) -> EvidencePage | None:
        """Write the page."""
        number, giahan = read_msisdn("msisdn", msisdn), info.context.giahan
        info.context.reads.note(number)
        found = await giahan.lookups.subscriber(number)
        if found is None:
            return None
        (held,) = await giahan.promotions.lookups.enrolments_of([Ref(bucket_of(number), found.id)])
        shown_of = await giahan.promotions.lookups.evidence_of([each.ref for each in held])
        now = giahan.clock.now()
        return EvidencePage(msisdn=number, made_at=now, text=page_of(zip(held, shown_of, strict=True), number, now))

    @guarded(
        Scope.PRICES_PUBLISH,
        "Staff: whom a publication would touch, how many, and by how much, before it is published.",
        staff=True,
    )
    async def promotion_change(
        self,
        info: Info,
        input: Input[PublishPromotionInput],  # noqa: A002 - the house's name
    ) -> PromotionChangePayload:
        """Preview a publication."""
        preview = await info.context.giahan.promotions.publish.preview(input.command())
        return PromotionChangePayload(
            changes=[PromotionChangeNode.of(row) for row in preview.rows],
            refusals=shown(preview.refusals, info.context),
        )
