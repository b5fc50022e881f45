"""Messages, and a gateway to a centre on this machine that is in a hurry to reconnect."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from domain.messages.message import Message
from gateways.ids import new_id
from gateways.messages.smpp import SmppAccount, SmppMessageGateway
from tests.gateways.messages.short_message_centre import PASSWORD, Centre

NUMBER = "84901234567"
TEXT = "The giai ma 012345678901 da HUY thanh cong tinh nang tu dong gia han hang thang."


def a_message(*, text: str = TEXT, to: str = NUMBER, sender: str = "KPLUS") -> Message:
    return Message(id=new_id(), key="kplus.renewed", channel="SMS", sender=sender, to=to, text=text)


@asynccontextmanager
async def a_gateway(
    centre: Centre,
    *,
    password: str = PASSWORD,
    patience: float = 10,
    turn_within: float | None = None,
    window: int = 50,
    throttle_pause: float = 0.05,
    enquire_link_every: float = 30,
) -> AsyncIterator[SmppMessageGateway]:
    gateway = SmppMessageGateway(
        SmppAccount(host="127.0.0.1", port=centre.port, system_id="giahan", password=password),
        timeout=patience,
        patience=patience if turn_within is None else turn_within,
        window=window,
        reconnect_after=0.05,
        throttle_pause=throttle_pause,
        enquire_link_every=enquire_link_every,
    )
    await gateway.start()
    try:
        yield gateway
    finally:
        await gateway.aclose()
