"""What the schema says of fields that mean the same wherever they stand."""

REFUSALS = "Every rule that the request fails; empty where it was done (G-EXPLAIN)."
REPLAYED = "Whether the key was seen before: this is its first outcome, and nothing was done again (G-ONCE)."
IDEMPOTENCY_KEY = (
    "The sender's own name for this one intention, 1 to 200 characters: the same key with the same input has one "
    "outcome, however often it is sent; with another input it is refused (G-ONCE)."
)

EDGES = "What stands on the page, in the order of the list."
NODE = "What stands in the list."
CURSOR = "Where this stands in the list: given as `after`, the list goes on behind it."
PAGE_INFO = "Whether the list goes on, and from which cursor."

MSISDN = "A mobile number, in whatever spelling: `09…`, `84…` or `+84…`."
CARD_NUMBER = "The card's number: 11 or 12 digits, or for VTVcab ON a phone number."
PACKAGE = "The code of a package, such as `TRON_VEN`."
EXTRA_ROOMS = "How many extra sets are on the card: 0, 1 or 2 (Multi Room)."
REASON = "Why, for the record: 1 to 500 characters."

VALID_FROM = "The first day on which this version applies, from 00:00 in Asia/Ho_Chi_Minh."
VALID_TO = "The day from which this version applies no more; null while it is open."
SOURCE = "The title of the circular that this version rests on."
CIRCULAR = "The circular that this version rests on (G-CIRCULAR)."
SECTION = "The clause of the circular; null where that is not told."
RECORDED_AT = "When this version was recorded: before it, the system did not know of it (G-VERSION)."
PUBLISHED_SOURCE = (
    "What it rests on, 1 to 200 characters: the code of a circular on record, or a text, under which one is put on "
    "record."
)
IN_FORCE = "What is in force before, during and after it, as published by now; empty where it was refused (G-VERSION)."
WARNINGS = "The gaps that it leaves, in which nothing is in force, in words."
