"""Renewals in memory: facts, and everything that a renewal writes."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.transfer import Transfer
from domain.messages.message import Message
from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import Parties, Refund, RenewalRecord
from domain.renewals.facts import Spent
from domain.renewals.renewal import ActivationStatus, RefusedAttempt, Renewal
from domain.subscribers.decoder_card import DecoderCard
from tests.fakes.kept import KeptActivation, KeptMessage, Moved, Payment
from tests.fakes.records import Records, revision_of
from tests.fakes.repositories.keys import settle
from tests.fakes.repositories.ledger import move
from tests.fakes.store import GuardError


class FakeRenewals:
    """Keeps renewals."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def read(self, card_number: str, msisdn: str, since: date, key: Key) -> Parties:
        payer = self._records.subscriber_of(msisdn)
        return Parties(
            card=self._records.cards.get(card_number),
            payer=payer,
            spending=spending_of(self._records, payer.id, since) if payer else (),
            outcome=self._records.keys.get((key.principal, key.key)),
            revision=revision_of(self._records),
        )

    async def record(self, key: Key, record: RenewalRecord, seen: Parties) -> None:  # noqa: ARG002 - nobody else was let in meanwhile
        settle(self._records, key, record.renewal.ref)
        keep_renewal(self._records, record)
        if key.author is not None:
            self._records.askers[record.renewal.id] = key.author.principal

    async def note_refused(self, attempt: RefusedAttempt) -> None:
        self._records.attempts.append(attempt)

    async def refuse(self, key: Key, attempt: RefusedAttempt) -> None:
        settle(self._records, key, None, attempt.refusals)
        self._records.attempts.append(attempt)

    async def find(self, ref: Ref) -> Renewal | None:
        renewal = self._records.renewals.get(ref.id)
        return replace(renewal, activation=self._activation(renewal.id)) if renewal else None

    async def lock_renewal(self, ref: Ref) -> tuple[Renewal, DecoderCard] | None:
        renewal = await self.find(ref)
        return (renewal, self._records.cards[renewal.card_number]) if renewal else None

    async def take_back(
        self,
        renewal: Renewal,
        card: DecoderCard,
        *,
        rejected: UUID | None = None,
        command: UUID | None = None,
        message: Message | None = None,
    ) -> None:
        self._records.cards[card.number] = card
        self._set_status(renewal)
        if (payment := self._records.payments.get(renewal.id)) is not None:
            self._records.payments[renewal.id] = replace(payment, withdrawn=True)
        if rejected is not None:
            kept = self._records.activations[rejected]
            answered = replace(kept, state=ActivationStatus.REJECTED, answered_at=renewal.settled_at)
            self._records.activations[rejected] = answered
        if command is not None:
            keep_command(self._records, command, renewal, withdraws=True)
        self._tell(renewal, message)

    async def refund(
        self, renewal: Renewal, transfers: tuple[Transfer, ...], refund: Refund, *, message: Message | None = None
    ) -> None:
        if renewal.id in self._records.refunds:
            raise GuardError(renewal)
        self._set_status(renewal)
        self._records.refunds[renewal.id] = refund
        if renewal.payer_id is None:
            self._records.transfers.extend(Moved(transfer, refund.at, None) for transfer in transfers)
        else:
            move(self._records, transfers, refund.at)
        self._tell(renewal, message)

    def _tell(self, renewal: Renewal, message: Message | None) -> None:
        if message is not None and self._records.present.get(message.to) == renewal.payer_id:
            self._records.messages[message.id] = KeptMessage(message=message)

    def _set_status(self, renewal: Renewal) -> None:
        kept = self._records.renewals[renewal.id]
        self._records.renewals[renewal.id] = replace(kept, status=renewal.status, settled_at=renewal.settled_at)

    def _activation(self, renewal_id: UUID) -> ActivationStatus | None:
        commands = self._records.activations.values()
        return next((each.state for each in commands if each.renewal_id == renewal_id and not each.withdraws), None)


def keep_renewal(records: Records, record: RenewalRecord) -> None:
    """Keep a renewal with all it causes."""
    renewal = record.renewal
    if renewal.id in records.renewals or renewal.payer_id is None:
        raise GuardError(renewal)
    records.renewals[renewal.id] = replace(renewal, activation=None)
    records.payments[renewal.id] = Payment(
        payer_id=renewal.payer_id, paid_on=record.paid_on, card_id=renewal.card_id, total=renewal.total
    )
    move(records, record.transfers, renewal.requested_at)
    records.messages[record.message.id] = KeptMessage(message=record.message)
    keep_command(records, record.activation_id, renewal, withdraws=False)
    records.cards[record.card.number] = record.card


def keep_command(records: Records, command_id: UUID, renewal: Renewal, *, withdraws: bool) -> None:
    """Keep a command to the card system."""
    records.activations[command_id] = KeptActivation(
        id=command_id, card_number=renewal.card_number, renewal_id=renewal.id, withdraws=withdraws
    )


def spending_of(records: Records, payer_id: UUID, since: date) -> tuple[Spent, ...]:
    """List a payer's payments since a day that count."""
    counted = (each for each in records.payments.values() if each.payer_id == payer_id and not each.withdrawn)
    return tuple(Spent(each.paid_on, each.total, each.card_id) for each in counted if each.paid_on >= since)
