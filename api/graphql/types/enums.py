"""The enumerations of the catalogue, of subscribers and of cards, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.catalogue.package import ProductLine
from domain.catalogue.price import Timing
from domain.months import Term
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator, Segment

show_enum(
    ProductLine,
    "The television company's product lines; a card belongs to one.",
    DTH_OTT="K+ by satellite with a decoder, and in the K+ app.",
    MYK="K+ in the app alone.",
    VTVCAB_ON="VTVcab ON: no card, but an account that is named by a phone number.",
)
show_enum(
    Term,
    "How long a bought period lasts, as an ISO 8601 duration (K-MONTHS).",
    P1W="One week: seven days.",
    P1M="One calendar month.",
    P2M="Two calendar months.",
    P3M="Three calendar months.",
    P6M="Six calendar months.",
    P12M="Twelve calendar months.",
)
show_enum(
    Timing,
    "Whether a price is for cards in date, for expired ones, or for both (K-TIMING).",
    ANY="For any card, in date or not.",
    BEFORE_EXPIRY="For a card that is in date, its expiry day included.",
    AFTER_EXPIRY="For a card from the day after its expiry day on, and for one that has none.",
)
show_enum(
    PaymentMethod,
    "How a renewal is paid; only from the main balance are there a fee, a payer and limits (K-FEE).",
    MAIN_BALANCE="From the main balance of a MobiFone prepaid phone over gateway 9029, with the service fee on top.",
    VOUCHER="With the code of a scratch card or an e-voucher.",
    DOMESTIC_DEBIT="With a Vietnamese bank's card, by way of Napas.",
    INTERNATIONAL_CARD="With a VISA, MasterCard, American Express or JCB card, by way of Smartlink.",
)
show_enum(
    Operator,
    "Whose line a number is.",
    MOBIFONE="MobiFone: its prepaid subscribers may pay on gateway 9029 (K-PREPAID).",
    VIETTEL="Viettel: its prepaid subscribers may be advanced bundles (S-WHO).",
    OTHER="Any other operator: neither pays on gateway 9029 nor is advanced anything.",
)
show_enum(
    Billing,
    "How a line is paid for.",
    PREPAID="From a main balance that is topped up before; only such a line pays for renewals (K-PREPAID).",
    POSTPAID="By a bill after each billing cycle.",
)
show_enum(
    Segment,
    "Who holds a line.",
    INDIVIDUAL="A person.",
    ENTERPRISE="A company or another organisation.",
)
show_enum(
    LineStatus,
    "What a line may do; only an active one pays for renewals and is advanced bundles (K-ACTIVE, S-WHO).",
    ACTIVE="Calls go out and come in.",
    BARRED_ONE_WAY="No calls go out.",
    BARRED_BOTH_WAYS="No calls go out or come in.",
    TERMINATED="Given up for good; if the number is activated again, that is a new subscriber.",
)
show_enum(
    CardStatus,
    "What the television company says of a card (K-CARD).",
    NOT_ACTIVATED="Never put into service yet: it cannot be renewed.",
    ACTIVE="In service, or only expired: it can be renewed.",
    LOCKED="Shut off by the television company: it cannot be renewed.",
    PIRACY="In breach of copyright: it cannot be renewed.",
    FREE="A free subscription: it cannot be renewed.",
)
