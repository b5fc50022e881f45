"""Recording transfers: by the one function that may, which moves each main balance once (G-LEDGER)."""

from collections.abc import Sequence
from datetime import datetime

from uuid_utils.compat import uuid7

from domain.ledger.transfer import Transfer

RECORD_TRANSFERS = "SELECT record_transfers($1, $2, $3, $4, $5, $6, $7, $8, $9)"

RECORD_CARD_TRANSFERS = "SELECT record_card_transfers($1, $2, $3, $4, $5, $6, $7, $8, $9)"


def card_transfer_columns(moves: Sequence[Transfer]) -> tuple[list[object], ...]:
    """Write the transfers of one card, which move no main balance, one array a column."""
    return (
        [uuid7() for _ in moves],
        [move.debit for move in moves],
        [move.credit for move in moves],
        [move.amount for move in moves],
        [move.reason for move in moves],
    )


def transfer_columns(bucket: int, moves: Sequence[Transfer], at: datetime) -> tuple[Sequence[object], ...]:
    """Write transfers of subscribers of one bucket, one array a column."""
    return (
        [bucket] * len(moves),
        [move.subscriber_id for move in moves],
        [uuid7() for _ in moves],
        [move.debit for move in moves],
        [move.credit for move in moves],
        [move.amount for move in moves],
        [move.reason for move in moves],
        [move.cause_id for move in moves],
        [at] * len(moves),
    )
