"""Many deliveries at the same time: what becomes of one is nothing to the others."""

from dataclasses import dataclass, field, replace

import pytest

from api.wiring.delivering import each_to_its_end
from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageGatewayBusyError
from domain.usecases.delivery.backoff import FIRST
from domain.usecases.delivery.deliver_messages import DeliverMessages
from tests.fakes.world import World
from tests.usecases.requests import by, in_date, made, on_record, renewal

CARDS = [f"333333333{index:02}" for index in range(8)]


async def renewed_by_many(world: World) -> None:
    """Have each card renewed by a payer of its own."""
    for index, card in enumerate(CARDS):
        payer = f"8490999990{index}"
        await on_record(world.service, payer)
        await in_date(world.service, card)
        made(await world.service.renew(by(card), renewal(card=card, payer=payer)))
    world.card_system.knows(*world.records.stated)


async def test_some_cards_are_rejected_and_taken_back_and_the_others_acknowledged(empty: World) -> None:
    """K-REFUND."""
    await renewed_by_many(empty)
    empty.card_system.rejecting.update(CARDS[::2])
    assert await empty.service.deliver_activations() == len(CARDS)
    states = {each.card_number: each.state for each in empty.records.activations.values()}
    assert [states[card] for card in CARDS] == ["REJECTED", "ACKNOWLEDGED"] * (len(CARDS) // 2)
    statuses = {each.card_number: each.status for each in empty.records.renewals.values()}
    assert [statuses[card] for card in CARDS] == ["REFUND_DUE", "SUCCEEDED"] * (len(CARDS) // 2)


async def test_where_one_fails_the_others_are_heard_to_their_end_and_the_fault_is_told() -> None:
    heard: list[int] = []

    async def hear(number: int) -> None:
        if number == 1:
            raise ValueError(number)
        heard.append(number)

    with pytest.raises(ValueError, match="1"):
        await each_to_its_end(hear(number) for number in range(4))
    assert heard == [0, 2, 3]


@dataclass(slots=True)
class Busy:
    """A gateway where nobody's turn comes."""

    asked: list[Message] = field(default_factory=list)

    async def send(self, message: Message) -> None:
        self.asked.append(message)
        raise MessageGatewayBusyError


async def test_a_message_whose_turn_did_not_come_waits_no_longer_each_time(empty: World) -> None:
    await renewed_by_many(empty)
    busy: DeliverMessages = replace(empty.service.deliver_messages, gateway=Busy())
    for _ in range(12):
        assert await busy() == len(CARDS)
        empty.store.watch += FIRST
