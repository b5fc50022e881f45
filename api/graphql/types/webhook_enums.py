"""The enumerations of webhooks and partners, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.partners.credential import CredentialKind
from domain.webhooks.delivery import DeliveryState
from domain.webhooks.endpoint import SwitchedOff
from domain.webhooks.event import EventType

show_enum(
    EventType,
    "What a webhook tells of; RENEWAL_SUCCEEDED is sent as renewal.succeeded.",
    name="WebhookEventType",
    RENEWAL_SUCCEEDED="A card was renewed and paid.",
    RENEWAL_REFUSED="A request to renew was refused, with every reason.",
    RENEWAL_REFUND_DUE="The television company rejected a paid renewal for good, and the money is owed back.",
    RENEWAL_REFUNDED="A renewal's money was given back to the main balance.",
    AUTO_RENEWAL_REGISTERED="A card was registered for auto-renewal, and confirmed where it had to be.",
    AUTO_RENEWAL_CANCELLED="A registration for auto-renewal was cancelled.",
    AUTO_RENEWAL_CHARGED="A registered card was renewed on its expiry day.",
    AUTO_RENEWAL_FAILED="A registered card could not be renewed on its expiry day; the registration stays.",
    ADVANCE_GRANTED="An advance was confirmed, granted, and is owed.",
    ADVANCE_REPAID="A top-up has paid the last of an advance.",
    PROPOSAL_OPENED="Somebody of staff proposes a change that another must decide on; the operator alone hears of it.",
    PROMOTION_NOTIFIED="A notice of a coming renewal was written to a subscriber (P-NOTICE).",
    PROMOTION_OPTED_OUT="A subscriber has refused its renewal (P-OPTOUT).",
    PROMOTION_RENEWED="A package was renewed into another.",
    PROMOTION_ENDED="A promotion is over: cancelled, ended with its line, or expired.",
    WEBHOOK_TEST="Nothing has happened: somebody asked for it with `sendTestWebhook`.",
)
show_enum(
    DeliveryState,
    "Where a delivery stands.",
    name="WebhookDeliveryState",
    QUEUED="Waits for its next attempt.",
    DELIVERED="Taken by the endpoint: it answered 2xx.",
    FAILED="Given up; it is tried again only where somebody asks for it.",
)
show_enum(
    SwitchedOff,
    "Why an endpoint is off.",
    name="WebhookSwitchedOff",
    ASKED="Somebody switched it off by mutation.",
    FAILING="Nothing was taken for five days.",
    GONE="It answered 410.",
)
show_enum(
    CredentialKind,
    "How a partner shows its credential.",
    API_KEY="As a key that is sent with every request.",
    CLIENT="As `client_id` and `client_secret` that fetch tokens at `POST /oauth/token`.",
)
