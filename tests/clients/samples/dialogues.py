"""Samples of dialogues: what a number dialled and sent, for staff."""

from domain.dialogues.session import Caller, InputMode
from domain.usecases.dialogues.answer_keypress import Keypress
from domain.usecases.dialogues.receive_sms import Arrived
from tests.api.requests.renewals import MSISDN
from tests.clients.samples.sample_files import Teller


async def told(teller: Teller) -> None:
    """Tell of them."""
    installed = teller.installed
    caller = Caller(principal="partner:gateway", gateway_id="gateway-1", msisdn=MSISDN)
    for text in ("", "1", "1*3"):
        now = installed.clock.now()
        pressed = Keypress(caller=caller, service_code="*995#", text=text, mode=InputMode.JOINED, arrived_at=now)
        await installed.giahan.dialogues.answer(pressed)
    arrived = Arrived(principal="partner:gateway", gateway_id="sms-1", sender=MSISDN, code="9029", text="GIA HAN")
    await installed.giahan.dialogues.receive(arrived)
    await teller.ask("console/dialogue-sessions", "key by key", msisdn=MSISDN)
    await teller.ask("console/incoming-messages", "wrong syntax", sender=MSISDN)
