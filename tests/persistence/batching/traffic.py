"""Everything that goes on at the same time: two payers and two cards, crossed every way there is."""

import asyncio

from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.catalogue.publication import Span
from domain.months import Term
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.catalogue.publish_price import PriceCommand
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.persistence.installation import Installation
from tests.usecases.requests import BEFORE_HEAVY, by, in_date, made, on_record, renewal

PAYERS = ("84900000001", "84900000002")
CARDS = ("22222222221", "22222222222")
LINE, PACKAGE = ProductLine.MYK, "TIEN_LOI"


async def two_of_each(installed: Installation) -> None:
    for payer in PAYERS:
        await on_record(installed.service, payer)
    for card in CARDS:
        await in_date(installed.service, card, line=LINE, package=PACKAGE)


def crossing(index: int) -> tuple[str, str]:
    """Pair two payers and two cards every way there is."""
    return PAYERS[index % 2], CARDS[index // 2 % 2]


async def renew(installed: Installation, name: str) -> list[int]:
    """Renew many times, crossing payers and cards, and give what was charged."""
    pairs = enumerate(crossing(index) for index in range(24))
    renewals = (
        installed.service.renew(by(f"{name} {index}"), renewal(PACKAGE, Term.P1W, payer=payer, card=card))
        for index, (payer, card) in pairs
    )
    return [made(each).price for each in await asyncio.gather(*renewals)]


async def give_back(installed: Installation) -> None:
    """Pay and give back, again and again."""
    for index in range(6):
        payer, card = crossing(index)
        paid = made(
            await installed.service.renew(by(f"slip {index}"), renewal(PACKAGE, Term.P1W, payer=payer, card=card))
        )
        refund = RefundCommand(renewal=paid.ref, reason="mistake")
        made(await installed.service.refund(by(f"refund {index}"), refund))


async def keep_records(installed: Installation) -> None:
    for index in range(12):
        payer, card = crossing(index)
        made(await installed.service.upsert_subscriber(SubscriberReport(msisdn=payer, province=f"{index}")))
        made(await installed.service.upsert_card(CardUpsert(number=card, product_line=LINE)))


async def top_up(installed: Installation) -> None:
    top_ups = (
        installed.service.top_up(by(f"top-up {index}"), TopUpCommand(msisdn=PAYERS[index % 2], amount=1))
        for index in range(24)
    )
    for answer in await asyncio.gather(*top_ups):
        made(answer)


async def deliver(installed: Installation) -> None:
    for _ in range(12):
        await installed.service.deliver_activations()
        await installed.service.deliver_messages()


async def publish(installed: Installation, price: int) -> None:
    key = PriceKey(LINE, PACKAGE, 0, Term.P1W)
    span = Span(valid_from=BEFORE_HEAVY, valid_to=None, source="circular")
    command = PriceCommand(key=key, timing=Timing.ANY, price=price, span=span)
    made(await installed.service.publish_price(by(f"price {price}"), command))
