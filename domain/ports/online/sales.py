"""What vouchers and online payments are decided on, read at one instant, and what a voucher's sale writes."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.online_transfers import delivered_transfers
from domain.ledger.transfer import Transfer
from domain.online.contact import Contact
from domain.online.guesses import Guesses, GuessKind
from domain.online.mail import Mail
from domain.ports.repositories.keys import Key, Outcome
from domain.renewals.renewal import Renewal
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import Voucher


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleAsked:
    """What facts are asked for: a card, whose guesses count, the hashes of a code, and the outcome of a key."""

    card_number: str
    subjects: tuple[str, str]
    hashes: tuple[CodeHash, ...] = ()
    key: Key | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleSeen:
    """The facts; `locks` are the guesses that ever locked, and `version` tells whether the card still stands so."""

    card: DecoderCard | None
    contact: Contact | None
    locks: tuple[Guesses, ...]
    voucher: Voucher | None
    outcome: Outcome | None
    revision: int
    version: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherSale:
    """All that spending a voucher writes, committed together: the card is as it is afterwards."""

    renewal: Renewal
    paid_on: date
    card: DecoderCard
    voucher: Voucher
    activation_id: UUID
    mail: Mail | None

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """What is owed to the television company."""
        return delivered_transfers(self.renewal)


class OnlineSales(Protocol):
    """Reads what is decided on, counts guesses, and records what a voucher bought."""

    async def read(self, asked: SaleAsked) -> SaleSeen:
        """Read facts at one instant and without a lock."""
        ...

    async def lock_guesses(self, kind: GuessKind, subjects: tuple[str, ...]) -> tuple[Guesses, ...]:
        """Lock the guesses of some clients and cards, by their names in order, and read them."""
        ...

    async def keep_guesses(self, guesses: Sequence[Guesses]) -> None:
        """Write guesses that were locked."""
        ...

    async def forget_guesses(self, before: datetime) -> int:
        """Forget the guesses of whoever guessed nothing, and was locked out of nothing, since an instant."""
        ...

    async def guessed(self, since: datetime) -> dict[GuessKind, int]:
        """Count the wrong answers of all clients since an instant, those that locked included."""
        ...

    async def record(self, key: Key, sale: VoucherSale, seen: SaleSeen) -> None:
        """End the work with a renewal that a voucher bought, as the outcome of its key, on what was seen.

        The commit then raises KeyTakenError where the key has an outcome, and FactsMovedError where the card is not
        what it was, or the voucher is not active any more.
        """
        ...

    async def contact(self, card_number: str) -> Contact | None:
        """Find the contact of a card."""
        ...

    async def tell_contact(self, card_number: str, contact: Contact) -> None:
        """Write the contact of a card."""
        ...

    async def lock_mail(self, ref: Ref) -> Mail | None:
        """Lock a mail and read it."""
        ...

    async def queue_again(self, mail: Mail) -> None:
        """Write a mail that waits to leave anew."""
        ...
