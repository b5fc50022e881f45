"""The enumerations of advances, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.advances.loan import AdvanceStatus
from domain.catalogue.bundle import Bundle, BundleUnit

show_enum(
    Bundle,
    "A kind of minutes, messages or data that S-Plus advances (S-OFFER); it is used within its kind only (S-GRANT).",
    VOICE_ON_NET="Minutes of calls within the operator's network; code 1 of 511.",
    VOICE_OFF_NET="Minutes of calls to other networks; code 2 of 511.",
    SMS_ON_NET="Text messages within the operator's network; code 3 of 511.",
    SMS_OFF_NET="Text messages to other networks; code 4 of 511.",
    DATA="Mobile data in megabytes; code 5 of 511.",
)
show_enum(
    AdvanceStatus,
    "Where an advance stands; WRITTEN_OFF is still owed until it is paid (S-WRITE-OFF).",
    AWAITING_CONFIRMATION="Asked for, neither granted nor owed; `D` to 511 or `confirmAdvance` grants it (S-CONFIRM).",
    OUTSTANDING="Granted, and not wholly repaid: top-ups pay it (S-REPAY).",
    REPAID="Top-ups have paid the whole price.",
    LAPSED="Not confirmed in time: nothing was granted.",
    REFUNDED="Staff cancelled the debt, and gave back what was repaid (S-REFUND).",
    WRITTEN_OFF="Staff count it as lost; it is owed until a later top-up pays it.",
)
show_enum(
    BundleUnit,
    "What a bundle's quantity counts.",
    MINUTE="Minutes of calls.",
    MESSAGE="Text messages.",
    MEGABYTE="Megabytes of data.",
)
