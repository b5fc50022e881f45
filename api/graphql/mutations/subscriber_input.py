"""What an operator tells of a subscriber."""

from datetime import date, datetime

import strawberry

from api.graphql.types.descriptions import MSISDN
from api.graphql.types.scalars import VND
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment


@strawberry.input(
    description="What is left out stays as it was. A new number needs operator, billing and activatedOn; it begins "
    "active, individual, unflagged, with no usage. A later activatedOn on a terminated number is a new subscriber."
)
class UpsertSubscriberInput:
    """A report of a subscriber."""

    msisdn: str = strawberry.field(description=MSISDN)
    observed_at: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="When the operator knew this: older than what is on record, it changes nothing.",
    )
    operator: Operator | None = strawberry.field(default=strawberry.UNSET, description="Whose line it is.")
    billing: Billing | None = strawberry.field(
        default=strawberry.UNSET, description="Whether it is paid for before or afterwards."
    )
    segment: Segment | None = strawberry.field(
        default=strawberry.UNSET, description="Whether a person holds it or an organisation."
    )
    status: LineStatus | None = strawberry.field(default=strawberry.UNSET, description="What the line may do.")
    activated_on: date | None = strawberry.field(
        default=strawberry.UNSET,
        description="The day from which its age counts (K-AGE); a later one after termination is a new subscriber.",
    )
    province: str | None = strawberry.field(
        default=strawberry.UNSET, description="The province of the billing address, at most 100 characters."
    )
    billing_cycle_day: int | None = strawberry.field(
        default=strawberry.UNSET, description="The day on which its billing cycle starts: 1, 11 or 21."
    )
    basic_usage_30_days: VND | None = strawberry.field(
        name="basicUsage30Days",
        default=strawberry.UNSET,
        description="What voice, SMS, data, Funring, MCA and 140x messages cost it in 30 days, K+ left out (K-USAGE).",
    )
    basic_usage_as_of: date | None = strawberry.field(
        default=strawberry.UNSET, description="The last of those 30 days."
    )
    flagged_for_abuse: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether it is flagged for abuse, so that it cannot pay (K-ABUSE)."
    )
    valid_until: date | None = strawberry.field(
        default=strawberry.UNSET, description="The last day of the line's validity (S-WHO)."
    )
    average_monthly_top_up: VND | None = strawberry.field(
        default=strawberry.UNSET,
        description="The average of a month's top-ups, on which the ceiling of advances rests (S-CEILING).",
    )
    other_advance_debt: VND | None = strawberry.field(
        default=strawberry.UNSET, description="What it owes to other advance services (S-WHO)."
    )
    kind: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="What the operator calls a line that is no ordinary customer's, in capitals: OFFICIAL, "
        "OPERATIONAL, RENTED, TRIAL or INTERNAL, which are in no promotion (P-WHO).",
    )
    data_package: DataPackage | None = strawberry.field(
        default=strawberry.UNSET, description="The data package that it holds (P-MIU)."
    )
