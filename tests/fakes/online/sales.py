"""What is bought online, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.buckets import Ref
from domain.ledger.transfer import Transfer
from domain.online.contact import Contact
from domain.online.guesses import Guesses, GuessKind
from domain.online.mail import Mail
from domain.ports.online.sales import SaleAsked, SaleSeen, VoucherSale
from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import FactsMovedError
from domain.renewals.renewal import Renewal
from domain.vouchers.voucher import VoucherStatus
from tests.fakes.kept import Moved
from tests.fakes.records import Records, revision_of
from tests.fakes.repositories.keys import settle
from tests.fakes.repositories.renewals import keep_command


class FakeOnlineSales:
    """Keeps what vouchers buy."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def read(self, asked: SaleAsked) -> SaleSeen:
        records, key = self._records, asked.key
        found = (voucher for voucher, kept in records.vouchers.values() if kept in asked.hashes)
        return SaleSeen(
            card=records.cards.get(asked.card_number),
            contact=records.contacts.get(asked.card_number),
            locks=tuple(each for each in records.guesses.values() if each.subject in asked.subjects),
            voucher=next(found, None),
            outcome=records.keys.get((key.principal, key.key)) if key else None,
            revision=revision_of(records),
        )

    async def lock_guesses(self, kind: GuessKind, subjects: tuple[str, ...]) -> tuple[Guesses, ...]:
        empty = ((subject, Guesses(kind=kind, subject=subject)) for subject in subjects)
        return tuple(self._records.guesses.get((kind, subject), guesses) for subject, guesses in empty)

    async def keep_guesses(self, guesses: Sequence[Guesses]) -> None:
        self._records.guesses.update({(each.kind, each.subject): each for each in guesses})

    async def forget_guesses(self, before: datetime) -> int:
        kept = self._records.guesses
        past = [
            place
            for place, each in kept.items()
            if not [at for at in (*each.at, each.locked_until) if at and at >= before]
        ]
        for place in past:
            del kept[place]
        return len(past)

    async def guessed(self, since: datetime) -> dict[GuessKind, int]:
        counts = dict.fromkeys(GuessKind, 0)
        for each in self._records.guesses.values():
            if not each.subject.startswith("card "):
                counts[each.kind] += sum(at >= since for at in each.at)
                counts[each.kind] += 5 * (each.locked_until is not None and each.locked_until >= since)
        return counts

    async def record(self, key: Key, sale: VoucherSale, seen: SaleSeen) -> None:  # noqa: ARG002 - nobody else was let in
        voucher, kept = self._records.vouchers[sale.voucher.serial]
        if voucher.state is not VoucherStatus.ACTIVE:
            raise FactsMovedError
        settle(self._records, key, sale.renewal.ref)
        spent = replace(voucher, state=VoucherStatus.SPENT, renewal=sale.renewal.ref)
        self._records.vouchers[voucher.serial] = (spent, kept)
        self._records.renewals[sale.renewal.id] = replace(sale.renewal, activation=None)
        keep_transfers(self._records, sale.renewal, sale.transfers, sale.renewal.requested_at)
        keep_command(self._records, sale.activation_id, sale.renewal, withdraws=False)
        keep_mail(self._records, sale.mail)
        self._records.cards[sale.card.number] = sale.card

    async def contact(self, card_number: str) -> Contact | None:
        return self._records.contacts.get(card_number)

    async def tell_contact(self, card_number: str, contact: Contact) -> None:
        self._records.contacts[card_number] = contact

    async def lock_mail(self, ref: Ref) -> Mail | None:
        return self._records.mails.get(ref.id)

    async def queue_again(self, mail: Mail) -> None:
        self._records.mails[mail.id] = mail


def keep_transfers(records: Records, renewal: Renewal, transfers: tuple[Transfer, ...], at: datetime) -> None:
    """Write down transfers that move no main balance."""
    assert {transfer.subscriber_id for transfer in transfers} <= {renewal.card_id}
    records.transfers.extend(Moved(transfer, at, None) for transfer in transfers)


def keep_mail(records: Records, mail: Mail | None) -> None:
    """Queue a confirmation."""
    if mail is not None:
        records.mails[mail.id] = mail
