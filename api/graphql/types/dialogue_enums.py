"""The enumerations of dialogues and of messages, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.dialogues.sms.message import IncomingState
from domain.dialogues.state import Place
from domain.messages.message import MessageState

show_enum(
    Place,
    "Where a dialogue stands: the screens on which a key is awaited, and the end.",
    name="DialoguePlace",
    CARDS="The cards that are remembered of the number.",
    CARD="The entry of a card's number.",
    MENU="The menu of a card.",
    PAYMENT="How to pay.",
    CONFIRM="Price, fee and what will be charged: 1 pays.",
    PACKAGES="The packages on sale.",
    TERMS="The terms of a package, with their prices.",
    BALANCE="What the balances hold, where it needs more than one screen.",
    OVER="The end: no key is awaited.",
)
show_enum(
    IncomingState,
    "What became of a message that came in.",
    name="IncomingMessageState",
    RECEIVED="It is kept, and still to be acted on.",
    DONE="What it asks for was done.",
    REFUSED="What it asks for was refused, and its sender was told why.",
    REPEATED="It is the same purchase soon after: not made again, but answered with how to make it twice (K-SMS-ON).",
    MISREAD="It is no command of the code (K-SMS-WRONG).",
    NO_PHONE="Its sender is no phone number, and gets no reply (K-SMS-LOOP).",
    NO_SERVICE="Nobody reads messages to the code.",
    TOO_MANY="Its number has sent too many within the hour, and it was not acted on (K-SMS-LOOP).",
)
show_enum(
    MessageState,
    "What became of a message to a customer.",
    QUEUED="It waits to leave.",
    SENT="It was handed over to the short-message centre.",
    DROPPED="It never left: the centre will never take it.",
    DELIVERED="A receipt says that it has reached the phone.",
    FAILED="A receipt says that it did not reach the phone.",
)
