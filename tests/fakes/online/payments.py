"""Payments by card, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from domain.buckets import Ref
from domain.money import VND
from domain.months import local_day
from domain.payments.message import GatewayMessage
from domain.payments.payment import CardPayment
from domain.payments.reconciliation import Difference, Reconciliation
from domain.ports.online.payments import PaymentSeen, TakenRecord
from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import FactsMovedError
from domain.renewals.renewal import Renewal, RenewalStatus
from tests.fakes.online.sales import keep_mail, keep_transfers
from tests.fakes.records import Records, revision_of
from tests.fakes.repositories.keys import settle
from tests.fakes.repositories.renewals import FakeRenewals, keep_command


class FakePayments:
    """Keeps payments."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def record_start(self, key: Key, renewal: Renewal, payment: CardPayment) -> None:
        settle(self._records, key, renewal.ref)
        self._records.renewals[renewal.id] = renewal
        self._records.card_payments[renewal.id] = payment
        if key.author is not None:
            self._records.askers[renewal.id] = key.author.principal

    async def read(self, renewal: Ref) -> PaymentSeen | None:
        payment, found = self._records.card_payments.get(renewal.id), await FakeRenewals(self._records).find(renewal)
        if payment is None or found is None or found.ref != renewal:
            return None
        return PaymentSeen(
            payment=payment,
            renewal=found,
            card=self._records.cards[found.card_number],
            contact=self._records.contacts.get(found.card_number),
            revision=revision_of(self._records),
        )

    async def record_taken(self, record: TakenRecord, seen: PaymentSeen) -> None:  # noqa: ARG002 - nobody else was let in
        renewal = record.renewal
        if self._records.card_payments[renewal.id].paid_at is not None:
            raise FactsMovedError
        self._records.card_payments[renewal.id] = record.payment
        self._records.renewals[renewal.id] = replace(renewal, activation=None)
        keep_transfers(self._records, renewal, record.transfers, renewal.settled_at or renewal.requested_at)
        if record.activation_id is not None:
            keep_command(self._records, record.activation_id, renewal, withdraws=False)
        keep_mail(self._records, record.mail)
        self._records.gateway_messages.append(record.message)
        self._records.cards[record.card.number] = record.card

    async def record_said(self, payment: CardPayment, status: RenewalStatus | None, at: datetime) -> bool:
        renewal = self._records.renewals[payment.renewal.id]
        kept = self._records.card_payments[renewal.id]
        if kept.paid_at is not None or renewal.status is not RenewalStatus.PENDING_PAYMENT:
            return False
        self._records.card_payments[renewal.id] = payment
        if status is not None:
            self._records.renewals[renewal.id] = replace(renewal, status=status, settled_at=at)
        return True

    async def keep_message(self, message: GatewayMessage) -> None:
        self._records.gateway_messages.append(message)

    async def claim(self, now: datetime, lease: timedelta, most: int) -> Sequence[CardPayment]:
        kept = self._records.card_payments
        due = [each for each in kept.values() if each.paid_at is None and _due(each, now)][:most]
        for each in due:
            again = {
                name: now + lease
                for name in ("next_query_at", "hint_at")
                if (at := getattr(each, name)) is not None and at <= now
            }
            kept[each.renewal.id] = replace(each, **again)  # type: ignore[arg-type]
        return due

    async def reschedule(self, payment: CardPayment) -> None:
        kept = self._records.card_payments[payment.renewal.id]
        if kept.paid_at is None:
            pace = {name: getattr(payment, name) for name in ("queries", "next_query_at", "hint_at", "parked_at")}
            self._records.card_payments[payment.renewal.id] = replace(kept, **pace)

    async def hint(self, renewal: Ref, at: datetime) -> bool:
        kept, before = self._records.card_payments[renewal.id], self._records.hinted.get(renewal.id)
        if kept.paid_at is not None or (before is not None and before > at - timedelta(seconds=3)):
            return False
        self._records.card_payments[renewal.id] = replace(kept, hint_at=at)
        self._records.hinted[renewal.id] = at
        return True

    async def paid_amounts(self, gateway: str, references: Sequence[str]) -> dict[str, VND]:
        paid = (each for each in self._records.card_payments.values() if each.gateway == gateway and each.paid_at)
        return {each.reference: each.amount for each in paid if each.reference in references}

    async def unlisted(self, gateway: str, day: date) -> dict[str, VND]:
        paid = (each for each in self._records.card_payments.values() if each.gateway == gateway and each.paid_at)
        of_the_day = (each for each in paid if each.paid_at and local_day(each.paid_at) == day)
        listed = self._records.listed
        return {each.reference: each.amount for each in of_the_day if listed.get(each.reference) in (None, day)}

    async def record_reconciliation(
        self, gateway: str, on: date, matched: Sequence[str], found: Sequence[Difference], at: datetime
    ) -> None:
        del at
        kept = self._records.reconciliations.get((gateway, on), Reconciliation(gateway=gateway, on=on, matched=0))
        known = {(each.kind, each.reference) for each in kept.differences}
        new = tuple(each for each in found if (each.kind, each.reference) not in known)
        told = replace(kept, matched=len(matched), differences=(*kept.differences, *new))
        self._records.reconciliations[gateway, on] = told
        self._records.listed.update(dict.fromkeys(matched, on))

    async def lock_difference(self, difference_id: UUID) -> Difference | None:
        kept = (each for day in self._records.reconciliations.values() for each in day.differences)
        return next((each for each in kept if each.id == difference_id), None)

    async def settle_difference(self, difference: Difference) -> None:
        place = (difference.gateway, difference.on)
        kept = self._records.reconciliations[place]
        told = tuple(difference if each.id == difference.id else each for each in kept.differences)
        self._records.reconciliations[place] = replace(kept, differences=told)


def _due(payment: CardPayment, now: datetime) -> bool:
    return any(at is not None and at <= now for at in (payment.next_query_at, payment.hint_at))
