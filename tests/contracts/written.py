"""What the exams write: a payer with money, a card, a renewal of it with all that it causes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import top_up_transfer
from domain.messages.message import Message
from domain.money import VND
from domain.months import Term
from domain.ports.repositories.keys import Key
from domain.ports.repositories.renewals import Parties, RenewalRecord
from domain.ports.repositories.top_ups import TopUpRecord
from domain.ports.work import Work
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Entry
from domain.subscribers.subscriber import Subscriber
from gateways.ids import new_id
from tests.builders.cards import a_card
from tests.builders.subscribers import a_subscriber
from tests.contracts.exam import Memory

NOW = datetime(2024, 3, 15, 5, tzinfo=UTC)
DAY = date(2024, 3, 15)


def a_key(key: str = "key", *, principal: str = "app", operation: str = "RenewCommand", fingerprint: str = "f") -> Key:
    """Make a key."""
    return Key(principal, key, operation, fingerprint)


async def a_payer(memory: Memory, balance: VND = 1_000_000) -> Subscriber:
    """Put a payer on record, with a top-up."""
    payer = replace(a_subscriber(), id=new_id(), main_balance=0)
    async with memory.works() as work:
        assert await work.subscribers.add(payer)
        await top_up(work, topped_up(payer, balance))
        await work.commit()
    return replace(payer, main_balance=balance)


async def a_kept_card(memory: Memory, card: DecoderCard | None = None) -> DecoderCard:
    """Put a card on record."""
    card = card or a_card(card_id=new_id())
    async with memory.works() as work:
        assert await work.cards.add(card)
        await work.commit()
    return card


async def top_up(work: Work, record: TopUpRecord) -> None:
    """Record a top-up on what is so now."""
    await work.top_ups.record(record, await work.top_ups.read(record.top_up.msisdn, record.key))


def topped_up(payer: Subscriber, amount: VND) -> TopUpRecord:
    """Make a top-up with its transfer."""
    top_up = TopUp(id=new_id(), subscriber_id=payer.id, msisdn=payer.msisdn, amount=amount, repaid=0, at=NOW)
    key = a_key(f"top-up {top_up.id}", operation="TopUpCommand")
    return TopUpRecord(key=key, top_up=top_up, transfers=(top_up_transfer(payer.id, top_up.id, amount),))


def a_record(payer: Subscriber, card: DecoderCard, *, at: datetime = NOW) -> RenewalRecord:
    """Make everything that a renewal of a month writes."""
    renewal = a_renewal(payer, card, at)
    entry = Entry(renewal.id, "TRON_VEN", 0, Term.P1M, DAY)
    return RenewalRecord(
        renewal=renewal,
        paid_on=DAY,
        card=card.renewed(entry),
        message=a_message(payer.msisdn),
        activation_id=new_id(),
    )


def a_renewal(payer: Subscriber, card: DecoderCard, at: datetime = NOW) -> Renewal:
    """Make a renewal of a month."""
    return Renewal(
        id=new_id(),
        card_id=card.id,
        card_number=card.number,
        payer_id=payer.id,
        payer_msisdn=payer.msisdn,
        package="TRON_VEN",
        extra_rooms=0,
        term=Term.P1M,
        method=PaymentMethod.MAIN_BALANCE,
        status=RenewalStatus.SUCCEEDED,
        price=175_000,
        fee=21_000,
        requested_at=at,
        settled_at=at,
        expires_on_before=card.expires_on,
        expires_on_after=card.expires_on and card.expires_on + timedelta(days=31),
        activation=ActivationStatus.QUEUED,
    )


def a_message(to: str, *, not_before: datetime | None = None, message_id: UUID | None = None) -> Message:
    """Make a message."""
    return Message(
        id=message_id or new_id(), key="kplus.renewed", channel="SMS", sender="KPLUS", to=to, text="Da gia han",
        not_before=not_before,
    )  # fmt: skip


async def recorded(memory: Memory, payer: Subscriber, card: DecoderCard, key: Key | None = None) -> RenewalRecord:
    """Record a renewal."""
    record = a_record(payer, card)
    key = key or a_key(str(record.renewal.id))
    async with memory.works() as work:
        await work.renewals.record(key, record, await seen(work, record))
        await work.commit()
    return record


async def seen(work: Work, record: RenewalRecord) -> Parties:
    """See the card and the payer of a record as they are."""
    renewal = record.renewal
    return await work.renewals.read(renewal.card_number, renewal.payer_msisdn or "", DAY, a_key())


async def payer_now(memory: Memory, msisdn: str) -> Subscriber:
    """Read a payer as it is now."""
    payer = (await memory.facts.read("", msisdn, DAY)).payer
    assert payer is not None
    return payer


async def card_now(memory: Memory, number: str) -> DecoderCard:
    """Read a card as it is now."""
    card = (await memory.facts.read(number, None, DAY)).card
    assert card is not None
    return card


def an_account(number: str = "0901234567") -> DecoderCard:
    """Make a VTVcab ON account that nothing was bought for."""
    return a_card(number=number, line=ProductLine.VTVCAB_ON, package=None, expires_on=None, card_id=new_id())
