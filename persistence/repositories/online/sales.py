"""What is bought online in PostgreSQL: facts without a lock, guesses under one, and what a voucher buys."""

from collections.abc import Sequence
from datetime import datetime

from domain.buckets import Ref, bucket_of
from domain.online.contact import Contact
from domain.online.guesses import Guesses, GuessKind
from domain.online.mail import Mail
from domain.ports.online.sales import SaleAsked, SaleSeen, VoucherSale
from domain.ports.repositories.keys import Key
from persistence.connections.pool import Row
from persistence.connections.transaction import Last, Transaction
from persistence.repositories import keys
from persistence.repositories.online import mails, sales_sql
from persistence.repositories.transfers import card_transfer_columns
from persistence.rows.authors import author_json
from persistence.rows.online.vouchers import voucher_of
from persistence.rows.parties import card_columns, card_of, renewal_columns

NO_KEY = (0, "", "")


class PostgresOnlineSales:
    """Keeps what is decided on, and what vouchers buy."""

    def __init__(self, connection: Transaction) -> None:
        self._connection = connection

    async def read(self, asked: SaleAsked) -> SaleSeen:
        """Read facts at one instant and without a lock."""
        key = asked.key
        row = await self._connection.look(
            sales_sql.READ,
            bucket_of(asked.card_number),
            asked.card_number,
            [bucket_of(subject) for subject in asked.subjects],
            list(asked.subjects),
            [each.bucket for each in asked.hashes],
            [each.digest for each in asked.hashes],
            *(NO_KEY if key is None else (keys.key_bucket(key), key.principal, key.key)),
        )
        if row is None:
            msg = "the database has no catalogue revision: it is not migrated"
            raise LookupError(msg)
        return SaleSeen(
            card=card_of(row, "card_") if row["card_id"] else None,
            contact=_contact_of(row),
            locks=_locks_of(row),
            voucher=voucher_of(row),
            outcome=keys.outcome_of(row) if row["operation"] else None,
            revision=row["revision"],
            version=row["card_version"],
        )

    async def lock_guesses(self, kind: GuessKind, subjects: tuple[str, ...]) -> tuple[Guesses, ...]:
        """Lock the guesses of some clients and cards, by their names, so that no two wait for each other."""
        buckets = [bucket_of(subject) for subject in subjects]
        rows = await self._connection.fetch(sales_sql.LOCK_GUESSES, buckets, list(subjects), kind)
        return tuple(
            Guesses(kind=kind, subject=row["subject"], at=tuple(row["at"]), locked_until=row["locked_until"])
            for row in rows
        )

    async def keep_guesses(self, guesses: Sequence[Guesses]) -> None:
        """Write guesses that were locked."""
        for each in guesses:
            place = (bucket_of(each.subject), each.subject, each.kind)
            await self._connection.execute(sales_sql.KEEP_GUESSES, *place, list(each.at), each.locked_until)

    async def forget_guesses(self, before: datetime) -> int:
        """Forget the guesses of whoever guessed nothing, and was locked out of nothing, since an instant."""
        return int((await self._connection.execute(sales_sql.FORGET_GUESSES, before)).rpartition(" ")[2])

    async def guessed(self, since: datetime) -> dict[GuessKind, int]:
        """Count the wrong answers of all clients since an instant, those that locked included."""
        rows = await self._connection.look_at(sales_sql.GUESSED, since)
        found = {row["kind"]: int(row["guessed"]) for row in rows}
        return {kind: found.get(kind, 0) for kind in GuessKind}

    async def record(self, key: Key, sale: VoucherSale, seen: SaleSeen) -> None:
        """End the work with a renewal that a voucher bought, as the outcome of its key, on what was seen."""
        values = (
            *keys.key_columns(key, sale.renewal.ref),
            *renewal_columns(sale.renewal),
            *card_columns(sale.card),
            *card_transfer_columns(sale.transfers),
            sale.activation_id,
            seen.version,
            author_json(key.author),
            sale.voucher.bucket,
            sale.voucher.serial,
            *mail_columns(sale.mail),
        )
        self._connection.end_with(Last(sales_sql.RECORD, values, "UPDATE 1"))

    async def contact(self, card_number: str) -> Contact | None:
        """Find the contact of a card, and lock it."""
        row = await self._connection.fetchrow(sales_sql.CONTACT, bucket_of(card_number), card_number)
        return Contact(**dict(row)) if row else None

    async def tell_contact(self, card_number: str, contact: Contact) -> None:
        """Write the contact of a card."""
        said = (contact.name, contact.phone, contact.email)
        await self._connection.execute(sales_sql.TELL_CONTACT, bucket_of(card_number), card_number, *said)

    async def lock_mail(self, ref: Ref) -> Mail | None:
        """Lock a mail and read it."""
        row = await self._connection.fetchrow(mails.LOCK, *ref)
        return mails.mail_of(row) if row else None

    async def queue_again(self, mail: Mail) -> None:
        """Write a mail that waits to leave anew."""
        await self._connection.execute(mails.AGAIN, *mail.ref, mail.to, mail.queued_at)


def mail_columns(mail: Mail | None) -> tuple[object, ...]:
    """Write whom a confirmation goes to; nobody, where none does."""
    return (None, None, None) if mail is None else (mail.id, mail.to, mail.language)


def _contact_of(row: Row) -> Contact | None:
    if row["contact_of"] is None:
        return None
    return Contact(name=row["contact_name"], phone=row["contact_phone"], email=row["contact_email"])


def _locks_of(row: Row) -> tuple[Guesses, ...]:
    if row["lock_kinds"] is None:
        return ()
    told = zip(row["lock_kinds"], row["lock_subjects"], row["locked_untils"], strict=True)
    return tuple(Guesses(kind=GuessKind(kind), subject=subject, locked_until=until) for kind, subject, until in told)
