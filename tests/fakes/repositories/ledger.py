"""Transfers in memory: each moves its subscriber's main balance, never below zero (G-LEDGER)."""

from dataclasses import replace
from datetime import datetime

from domain.ledger.accounts import Account
from domain.ledger.transfer import Transfer
from tests.fakes.kept import Moved
from tests.fakes.records import Records
from tests.fakes.store import GuardError


def move(records: Records, transfers: tuple[Transfer, ...], at: datetime) -> None:
    """Write transfers down and keep main balances in step."""
    for transfer in transfers:
        if transfer.amount <= 0 or transfer.subscriber_id not in records.subscribers:
            raise GuardError(transfer)
        if Account.MAIN_BALANCES not in (transfer.debit, transfer.credit):
            records.transfers.append(Moved(transfer, at, None))
            continue
        payer = records.subscribers[transfer.subscriber_id]
        signed = transfer.amount if transfer.credit is Account.MAIN_BALANCES else -transfer.amount
        after = payer.main_balance + signed
        if after < 0:
            raise GuardError(transfer)
        records.subscribers[payer.id] = replace(payer, main_balance=after)
        records.transfers.append(Moved(transfer, at, after))
