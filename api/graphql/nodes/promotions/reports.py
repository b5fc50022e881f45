"""What staff watch of promotions: forecast, funnel, book, and what a publication would change."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.payload import Refusable
from api.graphql.nodes.promotions.promotion import PromotionPackageNode
from api.graphql.types.scalars import VND
from domain.catalogue.promotion_terms import PromotionTerms
from domain.catalogue.regions import Region
from domain.ledger.promotion_transfers import PromotionBookDay
from domain.promotions.funnel import ForecastRow, FunnelRow
from domain.usecases.promotions.forecast_renewal import ChangedRow


@strawberry.type(
    name="PromotionForecastRow",
    description="Who will be renewed into what on a day, and who will not (P-FORECAST).",
)
class PromotionForecastRowNode:
    """A row of a forecast."""

    held: str = strawberry.field(description="The code of the package that they hold.")
    package: PromotionPackageNode | None = strawberry.field(
        description="What they are renewed into, or would be; null where nothing says."
    )
    region: Region | None = strawberry.field(description="The region of that package; null where it is for all.")
    outcome: str = strawberry.field(
        description="RENEWED, OPTED_OUT, NOT_TOLD, BARRED, NO_REGION or NOT_ELIGIBLE; the first of these rules that "
        "keeps them from being renewed."
    )
    subscribers: int = strawberry.field(description="How many they are.")
    fees: VND = strawberry.field(
        description="What their first whole cycle will cost in all; 0 where they are not renewed."
    )

    @classmethod
    def of(cls, row: ForecastRow, terms: PromotionTerms, promotion: str, on: date) -> Self:
        """Show a row."""
        version = terms.programme(promotion, on)
        package = version.package(row.package) if version and row.package else None
        return cls(
            held=row.held,
            package=PromotionPackageNode.of(package) if package else None,
            region=row.region,
            outcome=row.outcome.value,
            subscribers=row.subscribers,
            fees=VND(row.fees),
        )


@strawberry.type(name="PromotionFunnelRow", description="Where those enrolled stand (P-FUNNEL).")
class PromotionFunnelRowNode:
    """A row of a funnel."""

    cycle_day: int = strawberry.field(description="The day of their billing cycles: 1, 11 or 21.")
    package: PromotionPackageNode | None = strawberry.field(
        description="What they held on that day; null where it is published no more."
    )
    region: Region | None = strawberry.field(description="The region of that package; null where it is for all.")
    stage: str = strawberry.field(
        description="ENROLLED, TOLD, OPTED_OUT, UPGRADED, RENEWED, CANCELLED, ENDED or EXPIRED: each at one, so that "
        "all rows add up to those enrolled."
    )
    subscribers: int = strawberry.field(description="How many enrolments they are.")

    @classmethod
    def of(cls, row: FunnelRow, terms: PromotionTerms, promotion: str) -> Self:
        """Show a row."""
        package = terms.version(promotion, row.version).package(row.package)
        return cls(
            cycle_day=row.cycle_day,
            package=PromotionPackageNode.of(package),
            region=package.region,
            stage=row.stage.value,
            subscribers=row.subscribers,
        )


@strawberry.type(name="PromotionBookDay", description="A day of the book of promotions, which adds up to the ledger.")
class PromotionBookDayNode:
    """A day."""

    day: date = strawberry.field(description="The business day.")
    fees: VND = strawberry.field(description="Fees of packages that bills asked for on it.")
    subscriptions: VND = strawberry.field(description="Subscriptions that were charged with packages on it.")
    receivable: VND = strawberry.field(description="What all bills have asked for by its end.")

    @classmethod
    def of(cls, day: PromotionBookDay) -> Self:
        """Show a day."""
        return cls(
            day=day.day,
            fees=VND(day.fees),
            subscriptions=VND(day.subscriptions),
            receivable=VND(day.receivable),
        )


@strawberry.type(
    name="PromotionChange", description="Coming renewals that a publication would change, alike ones counted."
)
class PromotionChangeNode:
    """A row."""

    before: str | None = strawberry.field(description="What they are renewed into as it stands; null where nothing.")
    after: str | None = strawberry.field(description="What they would be renewed into; null where nothing.")
    subscribers: int = strawberry.field(description="How many they are.")
    fees_before: VND = strawberry.field(description="What a whole cycle of them costs as it stands.")
    fees_after: VND = strawberry.field(description="What it would cost.")

    @classmethod
    def of(cls, row: ChangedRow) -> Self:
        """Show a row."""
        return cls(
            before=row.before,
            after=row.after,
            subscribers=row.subscribers,
            fees_before=VND(row.fees_before),
            fees_after=VND(row.fees_after),
        )


@strawberry.type(description="What a publication would change; empty where it touches nobody, or would be refused.")
class PromotionChangePayload(Refusable):
    """What a publication would change."""

    changes: list[PromotionChangeNode] = strawberry.field(
        description="The renewals to come that it would change; what is running keeps its figures."
    )


@strawberry.type(
    name="PromotionEvidencePage",
    description="A page that can be handed to a regulator: all that was told and answered.",
)
class EvidencePage:
    """A page."""

    msisdn: str = strawberry.field(description="Whose page it is: 84 and nine digits.")
    made_at: datetime = strawberry.field(description="When it was made.")
    text: str = strawberry.field(
        description="The page, in Vietnamese: programmes, packages, each text with its time and its handing over."
    )
