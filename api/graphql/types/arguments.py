"""The arguments that mean the same wherever they stand, each described once."""

from datetime import date, datetime
from typing import Annotated, TypeVar

import strawberry

from api.graphql.types.descriptions import CARD_NUMBER, MSISDN, PACKAGE
from api.graphql.types.scalars import VND
from domain.catalogue.package import ProductLine
from domain.support.timeline import TimelineKind

Asked = TypeVar("Asked")

Input = Annotated[
    Asked,
    strawberry.argument(
        description="What is asked for. What cannot be meant in it is refused with the name of its field (G-INPUT)."
    ),
]

First = Annotated[int, strawberry.argument(description="How many at most: 0 to 100.")]
After = Annotated[
    str | None, strawberry.argument(description="The cursor behind which to go on; from the newest where left out.")
]

On = Annotated[date | None, strawberry.argument(description="The day that is asked for; today where left out.")]
AsKnownAt = Annotated[
    datetime | None,
    strawberry.argument(description="With the versions recorded by this instant alone; all of them where left out."),
]
From = Annotated[date, strawberry.argument(name="from", description="The first day that is asked for.")]
Until = Annotated[date, strawberry.argument(description="The day before which to end: it is left out itself.")]
SinceDay = Annotated[
    date | None,
    strawberry.argument(name="from", description="The first day that is asked for; since ever where left out."),
]
UntilDay = Annotated[
    date | None,
    strawberry.argument(description="The day before which to end, itself left out; no end where it is not given."),
]
SinceInstant = Annotated[
    datetime | None,
    strawberry.argument(name="from", description="The instant to begin with; since ever where left out."),
]
UntilInstant = Annotated[
    datetime | None,
    strawberry.argument(description="The instant before which to end, itself left out; no end where it is not given."),
]

Msisdn = Annotated[str, strawberry.argument(description=MSISDN)]
Number = Annotated[str, strawberry.argument(description=CARD_NUMBER)]
PackageCode = Annotated[str, strawberry.argument(description=PACKAGE)]
OfLine = Annotated[ProductLine, strawberry.argument(description="The product line that the package is of.")]

TimelineKinds = Annotated[
    list[TimelineKind] | None,
    strawberry.argument(description="Only events of these kinds; of all kinds where left out."),
]

OfPayer = Annotated[
    str | None, strawberry.argument(description="Only those that this number was to pay: `09…`, `84…` or `+84…`.")
]
OfCard = Annotated[str | None, strawberry.argument(description="Only those for this card.")]
AtLeast = Annotated[VND | None, strawberry.argument(description="Only those of this amount or more, the fee included.")]
