"""Programmes and their packages."""

from datetime import date
from typing import Self

import strawberry

from api.graphql.nodes.node import Node
from api.graphql.nodes.refusal import CitationNode
from api.graphql.types.ids import promotion_id
from api.graphql.types.scalars import VND
from domain.catalogue.programme import PromotionPackage
from domain.catalogue.promotion_terms import PromotionVersion
from domain.catalogue.regions import Region
from domain.refusal import Rule
from domain.subscribers.subscriber import Segment


@strawberry.type(name="PromotionPackage", description="A package of a programme: its fee and benefits for a cycle.")
class PromotionPackageNode:
    """A package."""

    code: str = strawberry.field(description="Its code, as messages write it: `DN45`, `CT2`.")
    region: Region | None = strawberry.field(description="The region it is for; null where it is for all (P-MAP).")
    tier: int | None = strawberry.field(
        description="Its place among those of its region, the cheapest first; null where it is of none."
    )
    fee: VND = strawberry.field(
        description="What a whole cycle costs, `subscription` left out; it is what is pro-rated (P-FEE)."
    )
    subscription: VND = strawberry.field(
        description="The line's monthly fee that is charged with it and never pro-rated; 0 where it is charged "
        "elsewhere, or is within the fee."
    )
    total: VND = strawberry.field(description="What a whole cycle costs in all, as messages say it.")
    includes_subscription: bool = strawberry.field(description="Whether the monthly subscription is paid with it.")
    minutes_per_cycle: int | None = strawberry.field(description="Free minutes of a cycle; null where none are stated.")
    free_first_minutes_of_call: int | None = strawberry.field(
        description="How many minutes of each call are free; null where a call may be of any length (P-SCOPE)."
    )
    free_miu_packages: int | None = strawberry.field(
        description="How many MIU packages are free within the window (P-MIU); null where none are."
    )
    miu_discount: VND | None = strawberry.field(
        description="The discount on a MIU package in the first cycles (P-MIU); null where there is none."
    )
    messages_per_cycle: int | None = strawberry.field(
        description="Free messages of a cycle within the network; null where none are stated."
    )
    scope: list[str] = strawberry.field(description="Which networks free minutes may be called to (P-SCOPE).")
    upgrade_only: bool = strawberry.field(description="Whether it is reached by an upgrade alone (P-UPGRADE).")
    old: bool = strawberry.field(
        description="Whether it only runs on until its holder's renewal day, and nobody is renewed into it (P-BRIDGE)."
    )
    sample: bool = strawberry.field(
        description="Whether a figure of it is a sample: the source has lost it, and staff have not published it yet."
    )

    @classmethod
    def of(cls, package: PromotionPackage) -> Self:
        """Show a package."""
        return cls(
            code=package.code,
            region=package.region,
            tier=package.tier,
            fee=VND(package.fee),
            subscription=VND(package.subscription),
            total=VND(package.total),
            includes_subscription=package.includes_subscription,
            minutes_per_cycle=package.minutes,
            free_first_minutes_of_call=package.first_minutes,
            free_miu_packages=package.free_miu or None,
            miu_discount=VND(package.miu_discount) if package.miu_discount else None,
            messages_per_cycle=package.messages,
            scope=list(package.scope),
            upgrade_only=package.upgrade_only,
            old=package.old,
            sample=package.sample,
        )


@strawberry.type(name="PromotionRenewal", description="What packages held are renewed into (P-MAP).")
class PromotionRenewalNode:
    """A line of the map."""

    held: list[str] = strawberry.field(description="The codes of the packages that are held.")
    package: str | None = strawberry.field(description="The code of the package; null where the region gives it.")
    tier: int | None = strawberry.field(description="The tier whose package the region gives; null where it does not.")


@strawberry.type(
    name="Promotion", description="A programme that renews expiring packages unless their holders opt out."
)
class PromotionNode(Node):
    """A programme as it is in force."""

    code: str = strawberry.field(description="Its code: `KHDN`, `KHCN` or `KHCN_DN`.")
    audience: Segment = strawberry.field(description="Whom it is for (P-WHO).")
    packages: list[PromotionPackageNode] = strawberry.field(description="Its packages, old ones included.")
    renewals: list[PromotionRenewalNode] = strawberry.field(description="What becomes of which package (P-MAP).")
    expires_on: date = strawberry.field(description="The day on which the packages expire that it renews.")
    renewal_days: list[date] = strawberry.field(
        description="When subscribers of cycles 1, 11 and 21 are renewed, in this order (P-WHEN)."
    )
    duration_cycles: int = strawberry.field(description="For how many cycles it renews.")
    short_code: str = strawberry.field(description="The number that subscribers write to: 999.")
    sms_fee: VND = strawberry.field(description="What a message to it costs, charged by the network (P-SMSFEE).")
    sample: bool = strawberry.field(description="Whether its dates are samples that staff have not replaced yet.")
    citation: CitationNode = strawberry.field(description="The version and the document that it rests on.")

    @classmethod
    def of(cls, version: PromotionVersion) -> Self:
        """Show a version of a programme.

        Raises:
            LookupError: where the version withdraws it.
        """
        programme = version.value
        if programme is None:
            raise LookupError(version.code)
        return cls(
            id=strawberry.ID(promotion_id(version.code)),
            code=version.code,
            audience=Segment(programme.audience.value),
            packages=[PromotionPackageNode.of(each) for each in programme.packages],
            renewals=[
                PromotionRenewalNode(held=list(each.held), package=each.package, tier=each.tier)
                for each in programme.replacements
            ],
            expires_on=programme.expires_on,
            renewal_days=list(programme.renewal_days),
            duration_cycles=programme.duration_cycles,
            short_code="999",
            sms_fee=VND(programme.sms_fee),
            sample=programme.sample,
            citation=CitationNode.of(version.cite(Rule.P_MAP)),
        )
