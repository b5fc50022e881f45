"""The control accounts of the ledger, and what kind each is."""

from enum import StrEnum

from domain.money import VND
from domain.values import dataclass


class AccountKind(StrEnum):
    """The kinds of accounts that double entry knows."""

    ASSET = "ASSET"
    LIABILITY = "LIABILITY"
    REVENUE = "REVENUE"
    EXPENSE = "EXPENSE"


class Account(StrEnum):
    """A control account; MAIN_BALANCES is the sum of every subscriber's main balance.

    What is outstanding of advances is on two: OVERDUE what a top-up has failed to pay, RECEIVABLE the rest (S-BOOK).
    VOUCHERS is what the television company's dealers collected, NAPAS and SMARTLINK what each gateway did.
    PROMOTIONS_RECEIVABLE is what postpaid bills ask for promotion packages (P-FEE).
    OPENING_BALANCES is what another system held when the balances it kept were taken over.
    """

    MAIN_BALANCES = "MAIN_BALANCES"
    OWED_TO_TELEVISION = "OWED_TO_TELEVISION"
    FEE_REVENUE = "FEE_REVENUE"
    TOP_UPS_RECEIVED = "TOP_UPS_RECEIVED"
    ADVANCES_RECEIVABLE = "ADVANCES_RECEIVABLE"
    ADVANCES_OVERDUE = "ADVANCES_OVERDUE"
    ADVANCE_SALES = "ADVANCE_SALES"
    ADVANCE_WRITE_OFFS = "ADVANCE_WRITE_OFFS"
    VOUCHERS = "VOUCHERS"
    NAPAS = "NAPAS"
    SMARTLINK = "SMARTLINK"
    CARD_REFUNDS_DUE = "CARD_REFUNDS_DUE"
    PROMOTIONS_RECEIVABLE = "PROMOTIONS_RECEIVABLE"
    PROMOTION_FEES = "PROMOTION_FEES"
    LINE_SUBSCRIPTIONS = "LINE_SUBSCRIPTIONS"
    OPENING_BALANCES = "OPENING_BALANCES"

    @property
    def kind(self) -> AccountKind:
        """Main balances are owed to subscribers, prices to the television company; the fee is earned (K-NOINVOICE)."""
        return _KINDS[self]


_KINDS = {
    Account.MAIN_BALANCES: AccountKind.LIABILITY,
    Account.OWED_TO_TELEVISION: AccountKind.LIABILITY,
    Account.FEE_REVENUE: AccountKind.REVENUE,
    Account.TOP_UPS_RECEIVED: AccountKind.ASSET,
    Account.ADVANCES_RECEIVABLE: AccountKind.ASSET,
    Account.ADVANCES_OVERDUE: AccountKind.ASSET,
    Account.ADVANCE_SALES: AccountKind.REVENUE,
    Account.ADVANCE_WRITE_OFFS: AccountKind.EXPENSE,
    Account.VOUCHERS: AccountKind.ASSET,
    Account.NAPAS: AccountKind.ASSET,
    Account.SMARTLINK: AccountKind.ASSET,
    Account.CARD_REFUNDS_DUE: AccountKind.LIABILITY,
    Account.PROMOTIONS_RECEIVABLE: AccountKind.ASSET,
    Account.PROMOTION_FEES: AccountKind.REVENUE,
    Account.LINE_SUBSCRIPTIONS: AccountKind.REVENUE,
    Account.OPENING_BALANCES: AccountKind.ASSET,
}


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """What an account holds, in đồng, debit-positive: an asset above zero, a liability or revenue below."""

    account: Account
    balance: VND
