"""Taking renewals back and giving their money back, in PostgreSQL (K-REFUND)."""

from uuid import UUID

from domain.buckets import Ref, bucket_of
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.months import local_day
from domain.ports.repositories.renewals import Refund
from domain.renewals.renewal import Renewal
from domain.subscribers.decoder_card import DecoderCard
from persistence.connections.transaction import Transaction
from persistence.repositories.cards import UPDATE_CARD
from persistence.repositories.support.known_facts import keep_cards
from persistence.repositories.transfers import (
    RECORD_CARD_TRANSFERS,
    RECORD_TRANSFERS,
    card_transfer_columns,
    transfer_columns,
)
from persistence.rows.parties import CARD, RENEWAL_COLUMNS, card_columns, card_of, listed, renewal_of

FIND = f"SELECT {RENEWAL_COLUMNS} FROM renewal WHERE (bucket, id) = ($1, $2)"

LOCK_CARD = f"SELECT {listed(CARD, 'decoder_card')} FROM decoder_card WHERE (bucket, id) = ($1, $2) FOR NO KEY UPDATE"

LOCK_PAYER = "SELECT FROM subscriber WHERE (bucket, id) = ($1, $2) FOR NO KEY UPDATE"

SET_STATUS = "UPDATE renewal SET status = $3, settled_at = $4 WHERE (bucket, id) = ($1, $2)"

COUNT_NO_MORE = """
UPDATE spending SET withdrawn = true WHERE (bucket, payer_id, paid_on, renewal_id) = ($1, $2, $3, $4)
"""

REJECT = """
UPDATE activation SET state = 'REJECTED', answered_at = $4 WHERE (bucket, card_id, id) = ($1, $2, $3)
"""

COMMAND = "INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws) VALUES ($1, $2, $3, $4, true)"

REFUND = "INSERT INTO refund (bucket, renewal_id, id, refunded_by, reason, at) VALUES ($1, $2, $3, $4, $5, $6)"

TELL = """
INSERT INTO message (bucket, recipient, id, key, channel, sender, text, not_before)
SELECT $1, $2, $3, $4, $5, $6, $7, $8 FROM subscriber WHERE (bucket, id) = ($1, $9) AND succeeded_by IS NULL
"""
"""A number that has passed on to somebody else is not told of what its former holder paid."""


class PostgresRefunds:
    """Changes what became of a renewal."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def find(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        row = await self._connection.fetchrow(FIND, *ref)
        return renewal_of(row) if row else None

    async def lock_renewal(self, ref: Ref) -> tuple[Renewal, DecoderCard] | None:
        """Lock a renewal's card, then its payer, and read it as it then is: the card's lock is that of its renewals."""
        found = await self.find(ref)
        if found is None:
            return None
        card = await self._connection.fetchrow(LOCK_CARD, ref.bucket, found.card_id)
        if found.payer_id is not None:
            await self._connection.execute(LOCK_PAYER, bucket_of(found.payer_msisdn or ""), found.payer_id)
        renewal = await self.find(ref)
        return (renewal, card_of(card)) if renewal and card else None

    async def take_back(
        self,
        renewal: Renewal,
        card: DecoderCard,
        *,
        rejected: UUID | None = None,
        command: UUID | None = None,
        message: Message | None = None,
    ) -> None:
        """Write that a renewal counts towards no limit and its card is as it now is."""
        ref = renewal.ref
        await self._connection.execute(UPDATE_CARD, ref.bucket, card.id, *card_columns(card))
        await keep_cards(self._connection, renewal.settled_at or renewal.requested_at, [card], first=False)
        await self._connection.execute(SET_STATUS, *ref, renewal.status, renewal.settled_at)
        if renewal.payer_id is not None:
            paid_on = local_day(renewal.requested_at)
            place = (bucket_of(renewal.payer_msisdn or ""), renewal.payer_id, paid_on, renewal.id)
            await self._connection.execute(COUNT_NO_MORE, *place)
        if rejected is not None:
            await self._connection.execute(REJECT, ref.bucket, card.id, rejected, renewal.settled_at)
        if command is not None:
            await self._connection.execute(COMMAND, ref.bucket, card.id, command, renewal.id)
        await self._tell(renewal, message)

    async def refund(
        self, renewal: Renewal, transfers: tuple[Transfer, ...], refund: Refund, *, message: Message | None = None
    ) -> None:
        """Write that a renewal's money was given back, by whom and why."""
        payer = bucket_of(renewal.payer_msisdn or "")
        await self._connection.execute(SET_STATUS, *renewal.ref, renewal.status, renewal.settled_at)
        await self._connection.execute(REFUND, *renewal.ref, refund.id, refund.by, refund.reason, refund.at)
        if renewal.payer_id is None:
            place = (renewal.ref.bucket, renewal.card_id)
            columns = card_transfer_columns(transfers)
            await self._connection.execute(RECORD_CARD_TRANSFERS, *place, *columns, renewal.id, refund.at)
        else:
            await self._connection.execute(RECORD_TRANSFERS, *transfer_columns(payer, transfers, refund.at))
        await self._tell(renewal, message)

    async def _tell(self, renewal: Renewal, message: Message | None) -> None:
        if message is not None:
            what = (message.key, message.channel, message.sender, message.text, message.not_before)
            place = (bucket_of(message.to), message.to, message.id)
            await self._connection.execute(TELL, *place, *what, renewal.payer_id)
