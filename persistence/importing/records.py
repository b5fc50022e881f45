"""The fields that files of subscribers and of cards may have, and what each holds."""

from domain.catalogue.package import ProductLine
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment
from domain.subscribers.subscriber_report import SubscriberReport
from persistence.importing.cells import as_date, as_flag, as_instant, as_text, as_whole, one_of
from persistence.importing.shape import Shape

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
        "kind": ("kind", as_text),
        "dataPackage": ("data_package", one_of(DataPackage)),
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
