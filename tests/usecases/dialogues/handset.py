"""A telephone on the memory of the tests: dials, presses and sends as a gateway passes it on."""

from dataclasses import dataclass

from domain.dialogues.screens import Screen
from domain.dialogues.session import Caller, InputMode
from domain.dialogues.sms.message import IncomingSms
from domain.usecases.dialogues.answer_keypress import Keypress
from domain.usecases.dialogues.receive_sms import Arrived
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World

GATEWAY = "partner:gateway"


@dataclass
class Handset:
    """One number's phone; `text` is all that was pressed in the session at hand."""

    world: World
    msisdn: str = MSISDN
    session: str = "session-1"
    code: str = "*995#"
    mode: InputMode = InputMode.JOINED
    text: str = ""
    sent: int = 0

    async def send(self, text: str) -> Screen:
        """Send an input as a gateway does, as it stands."""
        return await self.world.service.dialogues.answer(self.asked(text))

    def asked(self, text: str) -> Keypress:
        """Make the request that carries an input."""
        now = self.world.clock.now()
        caller = Caller(principal=GATEWAY, gateway_id=self.session, msisdn=self.msisdn)
        return Keypress(caller=caller, service_code=self.code, text=text, mode=self.mode, arrived_at=now)

    async def dial(self, code: str = "*995#") -> Screen:
        self.code, self.text = code, ""
        return await self.send("")

    async def press(self, *keys: str) -> Screen:
        for key in keys:
            self.text = f"{self.text}*{key}" if self.text else key
            screen = await self.send(self.text if self.mode is InputMode.JOINED else key)
        return screen

    async def again(self) -> Screen:
        """Send the last input again."""
        return await self.send(self.text)

    async def sms(self, text: str, code: str = "9029", gateway_id: str | None = "") -> IncomingSms | None:
        self.sent += 1
        known = f"{self.msisdn} {self.sent}" if gateway_id == "" else gateway_id
        arrived = Arrived(principal=GATEWAY, gateway_id=known, sender=self.msisdn, code=code, text=text)
        kept = await self.world.service.dialogues.receive(arrived)
        if kept is not None:
            await self.world.service.dialogues.act(kept)
        return kept

    @property
    def inbox(self) -> list[tuple[str, str]]:
        """What was sent to this number, by its text's key."""
        messages = [each.message for each in self.world.records.messages.values()]
        return [(each.key, each.text) for each in messages if each.to == self.msisdn]

    @property
    def keys(self) -> list[str]:
        return [key for key, _ in self.inbox]
