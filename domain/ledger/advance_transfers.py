"""What advances move in the ledger: a debt from the moment of the grant, until it is paid or given up (S-BOOK)."""

from collections.abc import Iterator

from domain.advances.loan import AdvanceLoan, AdvanceStatus
from domain.advances.repayment import Instalment, Repayment
from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason, Transfer
from domain.money import VND


def grant_transfers(loan: AdvanceLoan) -> tuple[Transfer, ...]:
    """Owe a bundle's price, which is earned by granting it."""
    return tuple(_moved(loan, Account.ADVANCES_RECEIVABLE, Account.ADVANCE_SALES, loan.price, Reason.ADVANCE_GRANT))


def repayment_transfers(repayment: Repayment) -> tuple[Transfer, ...]:
    """Take from a top-up what it pays; what it leaves unpaid is overdue from then on."""
    return tuple(move for instalment in repayment.instalments for move in _instalment(instalment))


def advance_refund_transfers(loan: AdvanceLoan) -> tuple[Transfer, ...]:
    """Take a sale back: what is owed is owed no longer, what was repaid goes to the main balance (S-REFUND)."""
    return (
        *_moved(loan, Account.ADVANCE_SALES, debt_account(loan), loan.owed, Reason.ADVANCE_CANCELLED),
        *_moved(loan, Account.ADVANCE_SALES, Account.MAIN_BALANCES, loan.repaid, Reason.ADVANCE_REFUND),
    )


def write_off_transfers(loan: AdvanceLoan) -> tuple[Transfer, ...]:
    """Count a debt as lost (S-WRITE-OFF)."""
    return tuple(_moved(loan, Account.ADVANCE_WRITE_OFFS, debt_account(loan), loan.owed, Reason.ADVANCE_WRITE_OFF))


def debt_account(loan: AdvanceLoan) -> Account:
    """Tell the account that holds what is owed of an advance."""
    if loan.status is AdvanceStatus.WRITTEN_OFF:
        return Account.ADVANCE_WRITE_OFFS
    return Account.ADVANCES_RECEIVABLE if loan.overdue_since is None else Account.ADVANCES_OVERDUE


def _instalment(instalment: Instalment) -> Iterator[Transfer]:
    before, after = instalment.before, instalment.after
    lost = before.status is AdvanceStatus.WRITTEN_OFF
    reason = Reason.ADVANCE_RECOVERY if lost else Reason.ADVANCE_REPAYMENT
    yield from _moved(before, Account.TOP_UPS_RECEIVED, debt_account(before), instalment.paid, reason)
    if debt_account(after) is not debt_account(before):
        yield from _moved(before, debt_account(after), debt_account(before), after.owed, Reason.ADVANCE_OVERDUE)


def _moved(loan: AdvanceLoan, debit: Account, credit: Account, amount: VND, reason: Reason) -> Iterator[Transfer]:
    if amount > 0:
        yield Transfer(debit, credit, amount, reason, loan.subscriber_id, loan.id)
