"""From rows to reports: which fields a file may have, and what each holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.catalogue.package import ProductLine
from domain.refusal import Refusal, bad_input
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment
from domain.usecases.upsert_decoder_card import CardUpsert
from domain.usecases.upsert_subscriber import SubscriberReport
from persistence.importing.cells import MisreadError, as_date, as_flag, as_instant, as_text, as_whole, one_of
from persistence.importing.rows import Row
from persistence.importing.trouble import unreadable

Report = TypeVar("Report")
Field = tuple[str, Callable[[object], object]]


@dataclass(frozen=True, slots=True)
class Shape(Generic[Report]):
    """What a report is made of: each field as files name it, the report's own name for it, and how it is read."""

    make: Callable[..., Report]
    key: str
    fields: Mapping[str, Field]

    def read(self, row: Row) -> Report | tuple[Refusal, ...]:
        """Read a row, or tell everything about it that cannot be read."""
        if row.refusal is not None:
            return (row.refusal,)
        values: dict[str, object] = {}
        refusals: list[Refusal] = [] if self.key in row.said else [bad_input(self.key, "missing")]
        for name, said in row.said.items():
            attribute, read = self.fields[name]
            try:
                values[attribute] = read(said)
            except MisreadError as misread:
                refusals.append(unreadable(misread.fault, name, **misread.parameters))
        return tuple(refusals) or self.make(**values)


SUBSCRIBER = Shape(
    SubscriberReport,
    "msisdn",
    {
        "msisdn": ("msisdn", as_text),
        "observedAt": ("observed_at", as_instant),
        "operator": ("operator", one_of(Operator)),
        "billing": ("billing", one_of(Billing)),
        "segment": ("segment", one_of(Segment)),
        "status": ("status", one_of(LineStatus)),
        "activatedOn": ("activated_on", as_date),
        "province": ("province", as_text),
        "billingCycleDay": ("billing_cycle_day", as_whole),
        "basicUsage30Days": ("basic_usage_30_days", as_whole),
        "basicUsageAsOf": ("basic_usage_as_of", as_date),
        "flaggedForAbuse": ("flagged_for_abuse", as_flag),
        "validUntil": ("valid_until", as_date),
        "averageMonthlyTopUp": ("average_monthly_top_up", as_whole),
        "otherAdvanceDebt": ("other_advance_debt", as_whole),
    },
)

CARD = Shape(
    CardUpsert,
    "number",
    {
        "number": ("number", as_text),
        "observedAt": ("observed_at", as_instant),
        "productLine": ("product_line", one_of(ProductLine)),
        "status": ("status", one_of(CardStatus)),
        "package": ("package", as_text),
        "extraRooms": ("extra_rooms", as_whole),
        "expiresOn": ("expires_on", as_date),
    },
)
