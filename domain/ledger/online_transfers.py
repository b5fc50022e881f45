"""What vouchers and online payments move in the ledger: no main balance, no fee (O-NOFEE, O-VOUCHER-LEDGER)."""

from domain.ledger.accounts import Account
from domain.ledger.transfer import Reason, Transfer
from domain.renewals.renewal import Renewal
from domain.renewals.request import PaymentMethod

COLLECTED = {
    PaymentMethod.VOUCHER: Account.VOUCHERS,
    PaymentMethod.DOMESTIC_DEBIT: Account.NAPAS,
    PaymentMethod.INTERNATIONAL_CARD: Account.SMARTLINK,
}
"""Who has collected the money of a renewal, by how it was paid."""


def delivered_transfers(renewal: Renewal) -> tuple[Transfer, ...]:
    """Owe the television company the price, out of what was collected."""
    return (_move(renewal, COLLECTED[renewal.method], Account.OWED_TO_TELEVISION, Reason.PACKAGE_PRICE),)


def held_transfers(renewal: Renewal) -> tuple[Transfer, ...]:
    """Owe the payer what was collected and could not be delivered (O-PENDING)."""
    return (_move(renewal, COLLECTED[renewal.method], Account.CARD_REFUNDS_DUE, Reason.PAYMENT_HELD),)


def given_back_transfers(renewal: Renewal) -> tuple[Transfer, ...]:
    """Give back what was collected: of what was delivered once, else of what was held (O-REFUND)."""
    owed = Account.CARD_REFUNDS_DUE if renewal.activation is None else Account.OWED_TO_TELEVISION
    return (_move(renewal, owed, COLLECTED[renewal.method], Reason.PRICE_REFUND),)


def _move(renewal: Renewal, debit: Account, credit: Account, reason: Reason) -> Transfer:
    return Transfer(debit, credit, renewal.price, reason, renewal.card_id, renewal.id)
