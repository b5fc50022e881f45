"""What the exams of online sales write: a batch of vouchers, what one buys, and a payment by card."""

from dataclasses import replace
from datetime import timedelta

from domain.buckets import Ref
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.online.mail import Mail, MailLanguage
from domain.payments.message import GatewayMessage, MessageKind
from domain.payments.payment import CardPayment, PaymentOutcome
from domain.ports.online.payments import PaymentSeen, TakenRecord
from domain.ports.online.sales import SaleAsked, SaleSeen, VoucherSale
from domain.ports.online.vouchers import Span
from domain.ports.repositories.keys import Key
from domain.renewals.renewal import Renewal, RenewalStatus
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.periods import Entry
from domain.vouchers.code import CodeHash
from domain.vouchers.voucher import Voucher, VoucherBatch, VoucherStatus
from gateways.ids import new_id
from tests.builders.cards import CARD_NUMBER
from tests.contracts.exam import Memory
from tests.contracts.written import DAY, NOW, a_key

PRICE = 175_000
CLIENT = "partner:shop"
SUBJECTS = (f"card {CARD_NUMBER}", CLIENT)
LATER = NOW + timedelta(minutes=15)
HASHES = tuple(CodeHash(1, bytes([place]) * 32) for place in range(3))


async def a_batch(memory: Memory) -> VoucherBatch:
    """Put a batch of three on record, two of which are active."""
    batch = VoucherBatch(
        id=new_id(),
        product_line=ProductLine.DTH_OTT,
        package="TRON_VEN",
        extra_rooms=0,
        term=Term.P1M,
        first=1,
        count=3,
        valid_until=DAY + timedelta(days=100),
        issued_at=NOW,
        issued_by="admin",
    )
    async with memory.works() as work:
        await work.vouchers.add_batch(batch)
        await work.vouchers.add_vouchers(batch, 1, HASHES)
        two = Span(batch=batch, first=1, last=2)
        await work.vouchers.change(two, (VoucherStatus.PRINTED,), VoucherStatus.ACTIVE)
        await work.commit()
    return batch


async def sale_seen(memory: Memory, code: CodeHash = HASHES[0], card: str = CARD_NUMBER) -> SaleSeen:
    """Read what a sale is decided on."""
    async with memory.works() as work:
        return await work.online.read(SaleAsked(card_number=card, subjects=SUBJECTS, hashes=(code,)))


def a_sale(card: DecoderCard, voucher: Voucher) -> VoucherSale:
    """Make everything that spending a voucher writes."""
    renewal = replace(bought(card, PaymentMethod.VOUCHER), status=RenewalStatus.SUCCEEDED, settled_at=NOW)
    entry = Entry(renewal.id, "TRON_VEN", 0, Term.P1M, DAY)
    return VoucherSale(
        renewal=renewal,
        paid_on=DAY,
        card=card.renewed(entry),
        voucher=voucher,
        activation_id=new_id(),
        mail=a_mail(renewal),
    )


def bought(card: DecoderCard, method: PaymentMethod) -> Renewal:
    """Make a renewal that nobody's main balance pays for, and that waits for its money."""
    return Renewal(
        id=new_id(),
        card_id=card.id,
        card_number=card.number,
        payer_id=None,
        payer_msisdn=None,
        package="TRON_VEN",
        extra_rooms=0,
        term=Term.P1M,
        method=method,
        status=RenewalStatus.PENDING_PAYMENT,
        price=PRICE,
        fee=0,
        requested_at=NOW,
        settled_at=None,
        expires_on_before=None,
        expires_on_after=None,
        activation=None,
    )


def a_mail(renewal: Renewal) -> Mail:
    """Make a confirmation."""
    return Mail(
        id=new_id(), renewal=renewal.ref, to="binh@example.com", language=MailLanguage.VIETNAMESE, queued_at=NOW
    )


def a_payment(renewal: Renewal) -> CardPayment:
    """Make a start at a gateway."""
    return CardPayment(
        renewal=renewal.ref,
        gateway="NAPAS",
        amount=PRICE,
        card_number=renewal.card_number,
        language="vi",
        return_url="https://shop.example/",
        client_address="192.0.2.1",
        cardholder="NGUYEN VAN BINH",
        email="binh@example.com",
        started_at=NOW,
        way_open_until=LATER,
        next_query_at=LATER,
    )


def taken(payment: CardPayment, renewal: Renewal, card: DecoderCard) -> TakenRecord:
    """Make everything that money taken writes."""
    paid = replace(
        payment, outcome=PaymentOutcome.PAID, code="0", transaction_no="7", paid_at=LATER, cardholder=None,
        next_query_at=None,
    )  # fmt: skip
    settled = replace(renewal, status=RenewalStatus.SUCCEEDED, settled_at=LATER)
    return TakenRecord(
        payment=paid,
        renewal=settled,
        card=card.renewed(Entry(renewal.id, "TRON_VEN", 0, Term.P1M, DAY)),
        activation_id=new_id(),
        mail=replace(a_mail(renewal), queued_at=LATER),
        message=a_message(payment),
    )


def a_message(payment: CardPayment) -> GatewayMessage:
    """Make a message that says that it was paid."""
    return GatewayMessage(
        id=new_id(),
        gateway=payment.gateway,
        kind=MessageKind.NOTICE,
        received_at=LATER,
        reference=payment.reference,
        taken=True,
        why=None,
        fields={"vpc_ResponseCode": "0"},
    )


async def sold(memory: Memory, key: Key, sale: VoucherSale, seen: SaleSeen) -> None:
    """Record a sale."""
    async with memory.works() as work:
        await work.online.record(key, sale, seen)
        await work.commit()


async def begun(memory: Memory, renewal: Renewal) -> None:
    """Record the start of a payment."""
    async with memory.works() as work:
        await work.payments.record_start(a_key(), renewal, a_payment(renewal))
        await work.commit()


async def took(memory: Memory, record: TakenRecord, seen: PaymentSeen) -> None:
    """Record that money was taken."""
    async with memory.works() as work:
        await work.payments.record_taken(record, seen)
        await work.commit()


async def found(memory: Memory, renewal: Ref) -> Renewal:
    """Find a renewal."""
    async with memory.works() as work:
        kept = await work.renewals.find(renewal)
    assert kept is not None
    return kept
