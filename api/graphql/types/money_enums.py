"""The enumerations of the ledger, of policies and of messages, given to GraphQL with what they mean."""

from api.graphql.types.show_enum import show_enum
from domain.catalogue.outlook import Phase
from domain.catalogue.policy import Parameter
from domain.ledger.accounts import Account, AccountKind
from domain.ledger.closed_day import LedgerService
from domain.ledger.transfer import Reason
from domain.messages.message import MessageChannel

show_enum(
    AccountKind,
    "The kinds of accounts that double entry knows.",
    ASSET="What is held, or owed to the operator: its balance is above zero.",
    LIABILITY="What the operator owes to others: its balance is below zero.",
    REVENUE="What was earned: its balance is below zero.",
    EXPENSE="What was lost: its balance is above zero.",
)
show_enum(
    Account,
    "A control account of the ledger.",
    name="ControlAccount",
    MAIN_BALANCES="All subscribers' main balances together, owed to them.",
    OWED_TO_TELEVISION="Prices collected for the television company (K-NOINVOICE).",
    FEE_REVENUE="Service fees earned (K-FEE).",
    TOP_UPS_RECEIVED="Money that came in with top-ups.",
    ADVANCES_RECEIVABLE="What is owed of advances, and no top-up has failed to pay yet.",
    ADVANCES_OVERDUE="What is owed of advances, and a top-up has failed to pay.",
    ADVANCE_SALES="The prices of the advances that were granted, refunded ones left out.",
    ADVANCE_WRITE_OFFS="Debts of advances counted as lost and not come back (S-WRITE-OFF).",
    VOUCHERS="What the television company's dealers collected for vouchers that were spent (O-VOUCHER-LEDGER).",
    NAPAS="What Napas collected, refunds taken off.",
    SMARTLINK="What Smartlink collected, refunds taken off.",
    CARD_REFUNDS_DUE="Paid online and not to be delivered: owed back to the payers (O-PENDING).",
    PROMOTIONS_RECEIVABLE="What postpaid bills have asked for promotion packages (P-FEE).",
    PROMOTION_FEES="Fees of promotion packages earned.",
    LINE_SUBSCRIPTIONS="Monthly subscriptions charged with a package that includes them.",
    OPENING_BALANCES="What another system held when the main balances it kept were taken over.",
)
show_enum(
    Reason,
    "What a transfer is for; those that only move debts of advances are on no statement.",
    name="TransferReason",
    PACKAGE_PRICE="The price of a renewal was paid.",
    SERVICE_FEE="The service fee of a renewal was paid (K-FEE).",
    PRICE_REFUND="The price of a renewal was given back (K-REFUND).",
    FEE_REFUND="The service fee of a renewal was given back (K-REFUND).",
    TOP_UP="Money came in, what repaid advances left out.",
    ADVANCE_GRANT="An advance was granted and is owed; on no statement.",
    ADVANCE_REPAYMENT="A top-up paid something of an advance; on no statement (S-REPAY).",
    ADVANCE_OVERDUE="A top-up left something of an advance unpaid; on no statement.",
    ADVANCE_RECOVERY="A top-up paid something of an advance that was written off; on no statement.",
    ADVANCE_CANCELLED="A refund forgave what was owed of an advance; on no statement (S-REFUND).",
    ADVANCE_REFUND="A refund gave back what was repaid of an advance (S-REFUND).",
    ADVANCE_WRITE_OFF="A debt of an advance was counted as lost; on no statement (S-WRITE-OFF).",
    PAYMENT_HELD="What was paid online and could not be delivered is owed back; on no statement (O-PENDING).",
    PROMOTION_FEE="A bill asks for a promotion package; on no statement (P-FEE).",
    PROMOTION_SUBSCRIPTION="A bill asks for the subscription that a package includes; on no statement (P-FEE).",
    OPENING_BALANCE="The main balance was taken over from another system.",
)
show_enum(
    LedgerService,
    "The service that a movement of the ledger belongs to.",
    RENEWALS="Renewals paid from main balances, with fees and refunds.",
    ONLINE_RENEWALS="Renewals paid with vouchers and by card, with what is owed back.",
    ADVANCES="Advances of S-Plus: granted, repaid, refunded, written off.",
    PROMOTIONS="What postpaid bills ask for promotion packages.",
    TOP_UPS="What top-ups put on main balances.",
    OPENING_BALANCES="Main balances taken over from another system.",
)
show_enum(
    MessageChannel,
    "The ways on which messages to customers go.",
    SMS="As a text message.",
    USSD="As an answer on the screen of a USSD dialogue.",
)
show_enum(
    Parameter,
    "A figure of the service that circulars change.",
    name="PolicyParameter",
    SERVICE_FEE_PERCENT="The service fee, in per cent of the price (K-FEE).",
    MAX_TOTAL_PER_MONTH_VND="The most that one payer may pay in a calendar month, in đồng (K-MAX-MONTH).",
    MAX_PER_TRANSACTION_VND="The most that one transaction may cost, in đồng (K-MAX-TX).",
    MAX_CARDS_PER_MONTH="For how many different cards one payer may pay in a calendar month (K-MAX-CARDS).",
    HEAVY_SPEND_VND="Who has spent more than this in a month is blocked, in đồng (K-HEAVY).",
    HEAVY_SPEND_BLOCK_MONTHS="For how many months after that month the payer is blocked (K-HEAVY).",
    MIN_DAYS_SINCE_ACTIVATION="How many days the payer's line must be old (K-AGE).",
    MIN_BASIC_USAGE_30_DAYS_VND="How much a payer must have used in 30 days, in đồng (K-USAGE).",
    USAGE_MAX_AGE_DAYS="After how many days a figure of basic usage counts as unknown, which is no usage (K-USAGE).",
    KNOWN_CUSTOMER_DAYS="For how many days after a payment a payer is an existing customer (K-KNOWN).",
    REMEMBERED_CARDS="How many of the last cards paid are offered again (K-KNOWN).",
    AUTO_RENEW_CHARGE_AT="When registered cards are charged on their expiry day, HH:MM (K-AUTO-CHARGE).",
    AUTO_RENEW_NOTIFY_AT="When service messages leave at the earliest, HH:MM (G-MSG).",
    AUTO_RENEW_REMIND_DAYS_BEFORE="How many days before the expiry the reminder goes out (K-AUTO-REMIND).",
    AUTO_RENEW_TERM="For which Term auto-renewal renews (K-AUTO-TERM).",
    AUTO_RENEW_RETRY_AT="When a refused charge is tried again on the same day, HH:MM;HH:MM (K-AUTO-CHARGE).",
    AUTO_RENEW_CONFIRM_HOURS="For how many hours a registration over USSD may be confirmed (K-AUTO-CONFIRM).",
    CARD_MAX_AGE_MINUTES="For how many minutes a card's state, once asked for, is good enough (K-CARD).",
    USSD_IDLE_SECONDS="After how many seconds of silence a USSD session is over (K-USSD-STATE).",
    SMS_REPEAT_MINUTES="For how many minutes the same purchase by SMS is not made again (K-SMS-ON).",
    SMS_PER_HOUR="How many messages of one number are acted on in an hour (K-SMS-LOOP).",
    DIALOGUE_KEEP_DAYS="After how many days screens, keys and messages of dialogues are forgotten.",
    KEEP_MONEY_DAYS="For how many days transfers and renewals are kept before they may be archived.",
    KEEP_KEYS_DAYS="For how many days a key finds its outcome before it may be archived (G-ONCE).",
    KEEP_MESSAGES_DAYS="For how many days messages are kept before they may be archived.",
    KEEP_AUDIT_DAYS="For how many days changes and reads by staff are kept before they may be archived (G-READ).",
    KEEP_ATTEMPTS_DAYS="For how many days refused attempts are kept before they may be archived.",
    SECOND_PERSON_VND="Above how many đồng a refund or a write-off needs a second person (G-TWO).",
    ONLINE_REFUND_SECOND_PERSON_VND="Above how many đồng an online refund needs a second person (G-TWO).",
    PROMO_FIRST_NOTICE_DAYS="How many days before a promotion's renewal its first notice goes out.",
    ADVANCE_MAX_BALANCE_VND="A main balance of this much or more is advanced nothing, in đồng (S-WHO).",
    ADVANCE_CONFIRM_MINUTES="For how many minutes an advance may be confirmed (S-CONFIRM).",
    ADVANCE_OFFER_INTERVAL_MINUTES="For how many minutes after an offer no other is made to a number (S-OFFER).",
)
show_enum(
    Phase,
    "When some days are, seen from a publication.",
    name="PublicationPhase",
    BEFORE="The day before it, and those before that on which the same was so.",
    DURING="Its own days.",
    AFTER="The day of its end, and those after that on which the same will be so.",
)
