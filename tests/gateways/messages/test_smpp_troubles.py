"""Messages over SMPP: refusals, throttling, silence, and a centre that goes and comes back."""

import asyncio

import pytest

from domain.ports.outside.message_gateway import MessageGatewayUnavailableError, MessageRefusedError
from gateways.messages.smpp import SmppMessageGateway
from tests.gateways.messages.outgoing import NUMBER, a_gateway, a_message
from tests.gateways.messages.short_message_centre import Centre


@pytest.mark.parametrize(("status", "name"), [(0x0B, "ESME_RINVDSTADR"), (0x01, "ESME_RINVMSGLEN")])
async def test_a_message_that_is_wrong_in_itself_is_refused(
    centre: Centre, gateway: SmppMessageGateway, status: int, name: str
) -> None:
    centre.statuses.append(status)
    with pytest.raises(MessageRefusedError, match=name):
        await gateway.send(a_message())


@pytest.mark.parametrize(
    ("status", "name"),
    [(0x08, "ESME_RSYSERR"), (0x0A, "ESME_RINVSRCADR"), (0x45, "ESME_RSUBMITFAIL"), (0x0410, "0x00000410")],
)
async def test_what_is_not_the_messages_fault_is_to_be_tried_later(
    centre: Centre, gateway: SmppMessageGateway, status: int, name: str
) -> None:
    centre.statuses.append(status)
    with pytest.raises(MessageGatewayUnavailableError, match=name):
        await gateway.send(a_message())


async def test_a_status_of_the_centres_own_does_not_end_the_session(
    centre: Centre, gateway: SmppMessageGateway
) -> None:
    centre.statuses.append(0x0410)
    with pytest.raises(MessageGatewayUnavailableError):
        await gateway.send(a_message())
    await gateway.send(a_message())
    assert centre.bound.qsize() == 1


async def test_a_centre_that_does_not_answer_is_unavailable(centre: Centre) -> None:
    centre.answering = False
    async with a_gateway(centre, patience=0.5) as gateway:
        with pytest.raises(MessageGatewayUnavailableError, match=r"no answer within 0\.5 s") as caught:
            await gateway.send(a_message())
        assert NUMBER not in str(caught.value)


async def test_a_lost_connection_is_told_at_once_and_found_again(centre: Centre, gateway: SmppMessageGateway) -> None:
    centre.answering = False
    sending = asyncio.create_task(gateway.send(a_message()))
    await centre.submitted.get()
    centre.hang_up()
    with pytest.raises(MessageGatewayUnavailableError, match="connection broke"):
        await sending
    centre.answering = True
    await gateway.send(a_message())
    assert centre.bound.qsize() == 2


async def test_a_connection_on_which_nobody_answers_enquiries_is_given_up(centre: Centre) -> None:
    centre.deaf = True
    async with a_gateway(centre, patience=0.3, enquire_link_every=0.05):
        async with asyncio.timeout(10):
            assert await centre.bound.get() is not await centre.bound.get()


async def test_a_centre_that_was_gone_is_found_again(centre: Centre, gateway: SmppMessageGateway) -> None:
    centre.answering = False
    lost = asyncio.create_task(gateway.send(a_message()))
    await centre.submitted.get()
    await centre.close()
    with pytest.raises(MessageGatewayUnavailableError):
        await lost
    waiting = asyncio.create_task(gateway.send(a_message(text="While it was gone")))
    centre.answering = True
    await centre.open()
    await waiting
    assert (await centre.submitted.get()).text == "While it was gone"


async def test_a_centre_may_come_later_than_we_do(centre: Centre) -> None:
    await centre.close()
    async with a_gateway(centre) as gateway:
        waiting = asyncio.create_task(gateway.send(a_message()))
        await asyncio.sleep(0)
        await centre.open()
        await waiting


async def test_a_message_nobody_waits_for_any_more_is_not_sent(centre: Centre) -> None:
    await centre.close()
    async with a_gateway(centre) as gateway:
        given_up = asyncio.create_task(gateway.send(a_message(text="Too late")))
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.gather(given_up, return_exceptions=True)
        await centre.open()
        await gateway.send(a_message(text="In time"))
    assert (await centre.submitted.get()).text == "In time"


async def test_a_wrong_password_is_unavailable_and_the_log_says_that_the_bind_failed(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_gateway(centre, password="wrong", patience=0.5) as gateway:
        with pytest.raises(MessageGatewayUnavailableError):
            await gateway.send(a_message())
    assert centre.submitted.empty()
    assert "BIND_TRANSCEIVER_RESP: ESME_RBINDFAIL" in caplog.text


async def test_closing_unbinds_and_tells_those_who_wait(centre: Centre) -> None:
    centre.answering = False
    async with a_gateway(centre) as gateway:
        sending = asyncio.create_task(gateway.send(a_message()))
        await centre.submitted.get()
    with pytest.raises(MessageGatewayUnavailableError):
        await sending
    with pytest.raises(MessageGatewayUnavailableError, match="closed"):
        await gateway.send(a_message())
    await asyncio.wait_for(centre.unbound.wait(), 10)


async def test_an_incoming_message_is_turned_away_and_not_lost(centre: Centre, gateway: SmppMessageGateway) -> None:
    await gateway.send(a_message())
    client = await centre.bound.get()
    await client.send_sms(source=NUMBER, dest="9029", text="ON K NAP215")
    assert await centre.delivered.get() == 0x66
    await gateway.send(a_message())
