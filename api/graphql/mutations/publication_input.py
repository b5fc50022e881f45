"""What every publication is told with: its days, and the circular that it rests on (G-EFFECTIVE, G-CIRCULAR)."""

from datetime import date

import strawberry

from api.graphql.request.context import given
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, PUBLISHED_SOURCE
from domain.catalogue.publication import Clause, Span
from domain.circular import Circular


@strawberry.input(
    description="A circular that a version rests on. Where its code is on record, that one is meant, as it is there."
)
class CircularInput:
    """A circular, named in full."""

    code: str = strawberry.field(description="Its number or name, as people call it, 1 to 200 characters.")
    title_vi: str = strawberry.field(description="Its title in Vietnamese, 1 to 200 characters.")
    title_en: str | None = strawberry.field(default=strawberry.UNSET, description="Its title in English.")
    issued_by: str = strawberry.field(default="", description="Who issued it.")
    issued_on: date | None = strawberry.field(default=strawberry.UNSET, description="The day of the circular.")
    url: str | None = strawberry.field(default=strawberry.UNSET, description="Where to read it.")

    def circular(self) -> Circular:
        """Read the input."""
        return Circular(
            code=self.code.strip(),
            title_vi=self.title_vi.strip(),
            title_en=given(self.title_en),
            issued_by=self.issued_by.strip(),
            issued_on=given(self.issued_on),
            url=given(self.url),
        )


@strawberry.input
class PublicationInput:
    """The fields that all inputs of publishing share."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    valid_from: date = strawberry.field(
        description="The first day on which it is to apply, from 00:00 in Asia/Ho_Chi_Minh; a past one corrects."
    )
    valid_to: date | None = strawberry.field(
        default=strawberry.UNSET,
        description="The day from which it gives way to what it lay over; open where left out (G-VERSION).",
    )
    source: str | None = strawberry.field(default=strawberry.UNSET, description=PUBLISHED_SOURCE)
    circular: CircularInput | None = strawberry.field(
        default=strawberry.UNSET, description="The circular that it rests on, named in full, instead of `source`."
    )
    section: str | None = strawberry.field(
        default=strawberry.UNSET, description="The clause of the circular, as it will be cited."
    )

    def span(self) -> Span:
        """Read the days and the circular."""
        source: str | Clause = given(self.source) or ""
        named, section = given(self.circular), given(self.section)
        if named is not None or section:
            circular = named.circular() if named is not None else Circular.told(str(source).strip())
            source = Clause(circular, section)
        return Span(valid_from=self.valid_from, valid_to=given(self.valid_to), source=source)
