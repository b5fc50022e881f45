"""The fields that files of each kind may have, and what each holds."""

from domain.auto_renewals.auto_renewal import Channel
from domain.catalogue.package import ProductLine
from domain.history.opening_balance import BalanceReport
from domain.history.past_payment import PastPayment
from domain.history.standing_registration import StandingRegistration
from domain.months import Term
from domain.renewals.request import PaymentMethod
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, DataPackage, LineStatus, Operator, Segment
from domain.subscribers.subscriber_report import SubscriberReport
from persistence.importing.fields.cells import as_date, as_flag, as_instant, as_text, as_time, as_whole, one_of
from persistence.importing.fields.shape import Shape

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

BALANCE = Shape(
    BalanceReport,
    "msisdn",
    {"msisdn": ("msisdn", as_text), "mainBalance": ("main_balance", as_whole), "asOf": ("as_of", as_time)},
    needed=("mainBalance",),
)

PAYMENT = Shape(
    PastPayment,
    "cardNumber",
    {
        "id": ("reference", as_text),
        "cardNumber": ("card_number", as_text),
        "payerMsisdn": ("payer_msisdn", as_text),
        "package": ("package", as_text),
        "extraRooms": ("extra_rooms", as_whole),
        "term": ("term", one_of(Term)),
        "method": ("method", one_of(PaymentMethod)),
        "price": ("price", as_whole),
        "fee": ("fee", as_whole),
        "paidAt": ("paid_at", as_time),
    },
    needed=("package", "term", "price", "paidAt"),
)

REGISTRATION = Shape(
    StandingRegistration,
    "cardNumber",
    {
        "msisdn": ("msisdn", as_text),
        "cardNumber": ("card_number", as_text),
        "channel": ("channel", one_of(Channel)),
        "registeredAt": ("registered_at", as_time),
    },
    needed=("msisdn", "channel", "registeredAt"),
)
