"""The enumerations of promotions, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.catalogue.regions import Region
from domain.promotions.benefits import Benefit
from domain.promotions.enrolment import EnrolmentStatus
from domain.promotions.evidence import EvidenceKind
from domain.subscribers.subscriber import DataPackage

show_enum(
    Region,
    "A group of provinces, by which the packages of individuals differ (P-REGION).",
    SPECIAL="The special region: packages BCT.",
    REGION_1="Region 1: packages V1T.",
    REGION_2="Region 2: packages V2T.",
    REGION_3="Region 3: packages CT.",
    REGION_4="Region 4: packages V4T.",
)
show_enum(
    EnrolmentStatus,
    "Where an enrolment stands.",
    ACTIVE="In use, or about to be; silence renews it where a renewal is to come.",
    OPTED_OUT="The renewal was refused: it runs to its end (P-OPTOUT).",
    RENEWED="Renewed into another, which took its place.",
    CANCELLED="Ended by its holder, who cannot rejoin (P-CANCEL).",
    ENDED="Ended with its line, or by a larger gift (P-END, P-BEST).",
    EXPIRED="Ran out, and was not renewed; `reason` says why where a renewal was to come.",
)
show_enum(
    DataPackage,
    "The data package that a line holds, as far as promotions tell them apart (P-MIU).",
    NONE="None of the MI packages.",
    MIU="MIU, which has a discount or is free.",
    OTHER_MI="Another MI package, which goes on as it is.",
)
show_enum(
    EvidenceKind,
    "What happened between a subscriber and a programme.",
    NOTICE="It was told what will be renewed (P-NOTICE).",
    WELCOME="It was told what it now has (P-WELCOME).",
    OPT_OUT_ASKED="It asked by SMS not to be renewed.",
    OPT_OUT_CONFIRMED="It confirmed that by `Y`, or asked in the app.",
    OPT_OUT_LAPSED="No `Y` came in time, and it was told so.",
    CANCEL_ASKED="It asked by SMS to end the package.",
    CANCEL_CONFIRMED="It confirmed that by `Y`, or asked in the app.",
    CANCEL_LAPSED="No `Y` came in time, and it was told so.",
)
show_enum(
    Benefit,
    "What a package grants for a billing cycle (P-USE).",
    MINUTES="Minutes of calls within the package's scope.",
    MESSAGES="Text messages within the network; nobody can count yet how many are left (P-CHECK).",
    DATA="Megabytes of data.",
    MIU="Packages of data, MIU, that are free (P-MIU).",
)
