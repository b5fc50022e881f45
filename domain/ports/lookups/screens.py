"""Lists and look-ups for screens: no rule decides on them, and every list has a page limit."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Generic, NamedTuple, Protocol, TypeVar
from uuid import UUID

from domain.buckets import Ref
from domain.ledger.accounts import AccountBalance
from domain.messages.message import Message
from domain.money import VND
from domain.refusal import Rule
from domain.renewals.refund_request import RefundRequest, RefundRequestStatus
from domain.renewals.renewal import RefusedAttempt, Renewal, RenewalStatus
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.values import dataclass

Item = TypeVar("Item")


class Window(NamedTuple):
    """Which part of a list: how many from behind a cursor."""

    first: int
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A part of a list, newest first: items with their cursors, and whether more follow."""

    items: tuple[tuple[str, Item], ...]
    more: bool


class BadCursorError(ValueError):
    """The cursor is none that a list gave."""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement of a main balance, and what it then was."""

    id: UUID
    at: datetime
    what: str
    amount: VND
    balance: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalFilter:
    """Which renewals: of a status, requested from a day until another, the latter excluded."""

    status: RenewalStatus | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFilter:
    """Which refused attempts."""

    payer_msisdn: str | None = None
    card_number: str | None = None
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a payer: whether it is an existing customer, and the last cards it paid (K-KNOWN)."""

    existing: bool
    cards: tuple[DecoderCard, ...]


class Lookups(Protocol):
    """Answers screens."""

    async def card(self, number: str) -> DecoderCard | None:
        """Find a card by its number."""
        ...

    async def cards(self, refs: Sequence[Ref]) -> list[DecoderCard | None]:
        """Find many cards."""
        ...

    async def subscriber(self, msisdn: str) -> Subscriber | None:
        """Find the present subscriber of a number."""
        ...

    async def subscribers(self, refs: Sequence[Ref]) -> list[Subscriber | None]:
        """Find many subscribers."""
        ...

    async def known(self, payers: Sequence[Ref], since: date, most: int) -> list[Known]:
        """Tell what is remembered of payers since a day (K-KNOWN)."""
        ...

    async def renewal(self, ref: Ref) -> Renewal | None:
        """Find a renewal."""
        ...

    async def renewals_at(self, refs: Sequence[Ref]) -> Sequence[Renewal]:
        """Find many renewals by where they are kept."""
        ...

    async def renewals(self, which: RenewalFilter, window: Window) -> Page[Renewal]:
        """List renewals by the time they were requested."""
        ...

    async def renewals_of_cards(
        self, cards: Sequence[Ref], window: Window, payer_id: UUID | None = None
    ) -> list[Page[Renewal]]:
        """List the renewals of each of many cards, those of one payer only where it is named."""
        ...

    async def renewals_of_payers(self, payers: Sequence[Ref], window: Window) -> list[Page[Renewal]]:
        """List the renewals that each of many payers paid."""
        ...

    async def refund_request(self, ref: Ref) -> RefundRequest | None:
        """Find a request for a refund."""
        ...

    async def refund_requests(self, status: RefundRequestStatus | None, window: Window) -> Page[RefundRequest]:
        """List requests for refunds, newest first, those of a status where it is named."""
        ...

    async def attempt(self, ref: Ref) -> RefusedAttempt | None:
        """Find a refused attempt."""
        ...

    async def attempts(self, which: AttemptFilter, window: Window) -> Page[RefusedAttempt]:
        """List refused attempts."""
        ...

    async def statement(
        self, subscriber: Subscriber, since: date | None, until: date | None, window: Window
    ) -> Page[StatementLine]:
        """List the movements of a main balance, from a day until another, the latter excluded."""
        ...

    async def messages(self, msisdn: str, window: Window, since: UUID | None = None) -> Page[Message]:
        """List the messages to a number, those since a subscriber came on record only where its id is given."""
        ...

    async def ledger(self) -> Sequence[AccountBalance]:
        """Tell every account's balance, all in one snapshot."""
        ...
