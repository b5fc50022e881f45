"""Messages over SMPP: what arrives at the centre."""

import asyncio

import pytest

from domain.ports.outside.message_gateway import MessageRefusedError
from gateways.messages.smpp import SmppMessageGateway
from tests.gateways.messages.outgoing import NUMBER, TEXT, a_gateway, a_message
from tests.gateways.messages.short_message_centre import Centre, Submitted

LONG = "Quy khach vui long thuc hien gia han dung thoi diem de tranh bi gian doan dich vu. " * 6


async def test_a_message_arrives_with_its_sender_number_and_text(centre: Centre, gateway: SmppMessageGateway) -> None:
    await gateway.send(a_message())
    assert await centre.submitted.get() == Submitted(
        sender="KPLUS", sender_is="ALPHANUMERIC", to=NUMBER, to_is="INTERNATIONAL", text=TEXT, in_payload=False
    )


async def test_a_short_code_is_a_number_of_the_network(centre: Centre, gateway: SmppMessageGateway) -> None:
    await gateway.send(a_message(sender="9029"))
    arrived = await centre.submitted.get()
    assert (arrived.sender, arrived.sender_is) == ("9029", "NETWORK_SPECIFIC")


@pytest.mark.parametrize("text", ["x" * 160, "Gia hạn thành công. " * 3])
async def test_what_one_short_message_holds_is_sent_as_one(
    centre: Centre, gateway: SmppMessageGateway, text: str
) -> None:
    await gateway.send(a_message(text=text))
    arrived = await centre.submitted.get()
    assert (arrived.text, arrived.in_payload) == (text, False)


@pytest.mark.parametrize("text", ["x" * 161, LONG, "Gia hạn thành công. " * 30])
async def test_a_longer_text_arrives_whole_in_one_submission(
    centre: Centre, gateway: SmppMessageGateway, text: str
) -> None:
    await gateway.send(a_message(text=text))
    arrived = await centre.submitted.get()
    assert (arrived.text, arrived.in_payload) == (text, True)
    assert centre.submitted.empty()


async def test_many_messages_are_under_way_at_once(centre: Centre) -> None:
    centre.answering = False
    async with a_gateway(centre, window=20) as gateway:
        sending = [asyncio.create_task(gateway.send(a_message(text=f"Message {number}"))) for number in range(30)]
        arrived = [await centre.submitted.get() for _ in range(20)]
        assert [each.text for each in arrived] == [f"Message {number}" for number in range(20)]
        assert centre.submitted.empty()
        assert not any(task.done() for task in sending)
    await asyncio.gather(*sending, return_exceptions=True)


async def test_every_answer_goes_to_its_own_message(centre: Centre, gateway: SmppMessageGateway) -> None:
    centre.statuses.extend([0, 0x0B] * 100)
    sending = [gateway.send(a_message(text=f"Message {number}")) for number in range(200)]
    outcomes = await asyncio.gather(*sending, return_exceptions=True)
    assert outcomes[::2] == ["message-id"] * 100
    assert {type(each) for each in outcomes[1::2]} == {MessageRefusedError}


@pytest.mark.parametrize(
    "wrong", [{"to": ""}, {"to": "8" * 21}, {"to": "số điện thoại"}, {"sender": "truyền hình"}, {"text": ""}]
)
async def test_what_cannot_be_written_is_refused_and_stops_nobody(
    centre: Centre, gateway: SmppMessageGateway, wrong: dict[str, str]
) -> None:
    with pytest.raises(MessageRefusedError):
        await gateway.send(a_message(**wrong))
    await gateway.send(a_message())
    assert (await centre.submitted.get()).text == TEXT
