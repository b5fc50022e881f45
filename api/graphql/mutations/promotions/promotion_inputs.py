"""What is told of a programme or of regions that are to be published."""

from datetime import date

import strawberry

from api.graphql.mutations.publication_input import PublicationInput
from api.graphql.request.context import given
from api.graphql.types.scalars import VND
from domain.catalogue.programme import Replacement
from domain.catalogue.promotion_publication import PackageChange, ProgrammeChanges
from domain.catalogue.regions import Region, RegionRow
from domain.usecases.promotions.publish_promotion import PublishPromotionCommand, PublishRegionsCommand


@strawberry.input(description="Figures of a package; what is left out stays as it was. A new package needs its fee.")
class PromotionPackageInput:
    """A change of a package."""

    code: str = strawberry.field(description="What staff and `NCKM` to 999 call the package, such as `DN45`.")
    fee: VND | None = strawberry.field(default=strawberry.UNSET, description="What a whole cycle costs.")
    subscription: VND | None = strawberry.field(
        default=strawberry.UNSET, description="The line's monthly fee that is charged with it."
    )
    minutes_per_cycle: int | None = strawberry.field(default=strawberry.UNSET, description="Free minutes of a cycle.")
    messages_per_cycle: int | None = strawberry.field(default=strawberry.UNSET, description="Free messages of a cycle.")
    worth: VND | None = strawberry.field(
        default=strawberry.UNSET, description="What it is worth a cycle, by which gifts are compared (P-BEST)."
    )

    def change(self) -> PackageChange:
        """Read the input."""
        return PackageChange(
            code=self.code.strip(),
            fee=given(self.fee),
            subscription=given(self.subscription),
            minutes=given(self.minutes_per_cycle),
            messages=given(self.messages_per_cycle),
            worth=given(self.worth),
        )


@strawberry.input(
    description="What packages held are renewed into: a package, or a tier whose package the region gives."
)
class PromotionRenewalInput:
    """A line of the map."""

    held: list[str] = strawberry.field(description="The codes of the packages that are held.")
    package: str | None = strawberry.field(default=strawberry.UNSET, description="The code of the package.")
    tier: int | None = strawberry.field(default=strawberry.UNSET, description="The tier, where the region gives it.")


@strawberry.input(description="What changes of a programme; what is left out stays as it was.")
class PromotionChangesInput:
    """Changes."""

    expires_on: date | None = strawberry.field(
        default=strawberry.UNSET,
        description="The day on which the packages expire that it renews; the renewal days follow from it (P-WHEN).",
    )
    duration_cycles: int | None = strawberry.field(
        default=strawberry.UNSET, description="For how many cycles it renews: 1 to 60."
    )
    miu_from: date | None = strawberry.field(default=strawberry.UNSET, description="The first day of the MIU window.")
    miu_until: date | None = strawberry.field(default=strawberry.UNSET, description="The last day of the MIU window.")
    lifted_from_cycle_1: date | None = strawberry.field(
        default=strawberry.UNSET, description="From when minutes may be called from anywhere: cycle 1 (P-SCOPE)."
    )
    lifted_from_cycles_11_and_21: date | None = strawberry.field(
        default=strawberry.UNSET,
        description="The same for cycles 11 and 21; both are given where there is none yet.",
    )
    joins_others: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether who is in another programme may join it for a larger gift (P-BEST).",
    )
    packages: list[PromotionPackageInput] = strawberry.field(
        default_factory=list, description="Packages that change, and new ones."
    )
    renewals: list[PromotionRenewalInput] | None = strawberry.field(
        default=strawberry.UNSET, description="The whole map, in the place of the present one (P-MAP)."
    )

    def changes(self) -> ProgrammeChanges:
        """Read the input."""
        one, others, renewals = (
            given(self.lifted_from_cycle_1),
            given(self.lifted_from_cycles_11_and_21),
            given(self.renewals),
        )
        return ProgrammeChanges(
            expires_on=given(self.expires_on),
            duration_cycles=given(self.duration_cycles),
            miu_from=given(self.miu_from),
            miu_until=given(self.miu_until),
            scope_switch=(one, others, others) if one or others else None,
            joins_others=given(self.joins_others),
            packages=tuple(each.change() for each in self.packages),
            replacements=_replacements(renewals) if renewals is not None else None,
        )


def _replacements(renewals: list[PromotionRenewalInput]) -> tuple[Replacement, ...]:
    return tuple(
        Replacement(held=tuple(each.held), package=given(each.package), tier=given(each.tier)) for each in renewals
    )


@strawberry.input(description="A version of a programme: what changes of it, from which day, and what that rests on.")
class PublishPromotionInput(PublicationInput):
    """A programme as it is to be published."""

    promotion: str = strawberry.field(description="The code of the programme.")
    changes: PromotionChangesInput | None = strawberry.field(
        default=strawberry.UNSET, description="Null withdraws the programme from that day."
    )

    def command(self) -> PublishPromotionCommand:
        """Read the input."""
        changes = given(self.changes)
        return PublishPromotionCommand(
            promotion=self.promotion.strip(), changes=changes.changes() if changes else None, span=self.span()
        )


@strawberry.input(description="A region with all its provinces.")
class PromotionRegionInput:
    """A region."""

    region: Region = strawberry.field(description="Which part of the country these provinces make.")
    code: str = strawberry.field(description="The letters that its packages begin with, `V1T` say.")
    provinces: list[str] = strawberry.field(description="Its provinces, by their names of before 2025.")


@strawberry.input(description="The whole map of regions from a day on.")
class PublishPromotionRegionsInput(PublicationInput):
    """Regions as they are to be published."""

    regions: list[PromotionRegionInput] = strawberry.field(description="All five regions, each once.")

    def command(self) -> PublishRegionsCommand:
        """Read the input."""
        rows = (RegionRow(region=each.region, code=each.code, provinces=tuple(each.provinces)) for each in self.regions)
        return PublishRegionsCommand(rows=tuple(rows), span=self.span())
