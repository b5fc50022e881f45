"""What the audit log tells of changes by: kinds of things, and the roles of those who change them."""

from enum import Enum

import strawberry

from api.graphql.types.show_enum import show_enum
from api.identity import Role

show_enum(
    Role,
    "A set of scopes with a name, as a token or a credential gives it.",
    ADMIN="The operator's administrator: may do everything.",
    SUPPORT="The operator's customer service: reads, renews, corrects records, and asks for refunds.",
    AUDITOR="The operator's auditor: reads everything and changes nothing.",
    PRICING="The operator's people of prices: publish prices, policies and terms, and see no subscriber's data.",
    OPERATIONS="The operator's people of operations: sweeps, messages and webhooks; they publish nothing.",
    PARTNER="A partner's system, such as an app or a shop: does what its credential's scopes say.",
    SUBSCRIBER="A subscriber: reaches its own number only.",
)


@strawberry.enum(description="What kind of thing was changed.")
class AuditSubject(Enum):
    """A kind of thing, by what it is called where it was noted."""

    SUBSCRIBER = strawberry.enum_value("Subscriber", description="A phone line's record.")
    DECODER_CARD = strawberry.enum_value("DecoderCard", description="A card's record.")
    RENEWAL = strawberry.enum_value("Renewal", description="A renewal that was paid or given back.")
    REFUND_REQUEST = strawberry.enum_value("RefundRequest", description="A wish that a renewal be given back.")
    TOP_UP = strawberry.enum_value("TopUp", description="Money that was received.")
    AUTO_RENEWAL = strawberry.enum_value("AutoRenewal", description="A registration for auto-renewal.")
    CLOSED_DAY = strawberry.enum_value("ClosedDay", description="A day of the ledger that was closed.")
    SWEEP = strawberry.enum_value("Control", description="What staff said of a day's run.")
    ADVANCE = strawberry.enum_value("AdvanceLoan", description="A bundle that was asked for, granted or given up.")
    GRANTED_BUNDLE = strawberry.enum_value("GrantedBundle", description="What is left on a promotional balance.")
    FAILED_CALL = strawberry.enum_value("FailedCall", description="A call or message that failed for lack of money.")
    PRICE = strawberry.enum_value("PriceVersion", description="A published version of a price.")
    POLICY = strawberry.enum_value("PolicyVersion", description="A published version of a policy.")
    ADVANCE_PRICE = strawberry.enum_value("AdvancePriceVersion", description="A published version of a bundle's price.")
    ADVANCE_CEILINGS = strawberry.enum_value(
        "AdvanceCeilingVersion", description="A published version of the table of ceilings."
    )
    EXPORT = strawberry.enum_value("Export", description="A list that left as a file.")
    PROPOSAL = strawberry.enum_value("Proposal", description="A change that waits for a second person.")
    CIRCULAR_DRAFT = strawberry.enum_value("Draft", description="A circular before it is published.")
    TRIAL_RUN = strawberry.enum_value("TrialRun", description="A draft that is tried on past attempts.")
    PROMOTION = strawberry.enum_value("PromotionVersion", description="A published version of a programme.")
    PROMOTION_REGIONS = strawberry.enum_value("RegionVersion", description="A published version of the regions.")
    ENROLMENT = strawberry.enum_value("Enrolment", description="A subscriber's course through a programme.")
    PROMOTION_USE = strawberry.enum_value("PromotionUsage", description="What was used of a programme's benefits.")
    PARTNER_CREDENTIAL = strawberry.enum_value("PartnerCredential", description="What a partner is let in with.")
    WEBHOOK_ENDPOINT = strawberry.enum_value("WebhookEndpoint", description="Where events are sent to.")
    VOUCHER_BATCH = strawberry.enum_value("VoucherBatch", description="Vouchers that were issued together.")
    VOUCHER_SPAN = strawberry.enum_value("VoucherSpan", description="Vouchers that were put on sale, or cancelled.")
    RECONCILIATION_DIFFERENCE = strawberry.enum_value("Difference", description="What a gateway's list differs in.")
    GUESS_LOCK = strawberry.enum_value("Guesses", description="A lock of guessing that was lifted.")
    MAIL = strawberry.enum_value("Mail", description="A confirmation that was sent again.")
    WEBHOOK_DELIVERY = strawberry.enum_value("Delivery", description="An event that was queued by hand.")


KINDS = {str(subject.value): subject for subject in AuditSubject}
"""Kinds by what they are called where they were noted."""
