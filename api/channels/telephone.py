"""A telephone to try the channels on: it dials, presses and sends as a gateway does, and keeps a transcript."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import uuid4

INBOX = "query ($to: String!) { messages(to: $to, first: 50) { edges { node { id text } } } }"


class Wire(Protocol):
    """What a telephone hangs on."""

    async def post(self, path: str, fields: dict[str, str]) -> str:
        """Post a form to a channel's door, and give the answer."""
        ...

    async def ask(self, query: str, variables: dict[str, str]) -> dict[str, Any]:
        """Ask GraphQL, and give the data."""
        ...


@dataclass
class Telephone:
    """One number's phone; what is done and shown is written down as steps that can be played again."""

    wire: Wire
    number: str
    steps: list[dict[str, Any]] = field(default_factory=list)
    session: str = ""
    code: str = ""
    keys: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    @property
    def in_session(self) -> bool:
        """Tell whether a key is awaited."""
        return bool(self.session)

    async def begin(self) -> None:
        """Take what is in the inbox already for known."""
        self.seen |= {each["id"] for each in await self._messages()}

    async def do(self, line: str) -> str:
        """Do what a line says: `*995#` dials, `sms 9029 KPLUS` sends, anything else is pressed."""
        line = line.strip()
        if line.startswith("*") and line.endswith("#"):
            return await self.dial(line)
        word, _, rest = line.partition(" ")
        if word.lower() == "sms":
            code, _, text = rest.partition(" ")
            return await self.send(code, text)
        return await self.press(line)

    async def dial(self, code: str) -> str:
        """Dial a code; a dialogue that is open is left."""
        self.session, self.code, self.keys = uuid4().hex, code, []
        return await self._shown(code)

    async def press(self, key: str) -> str:
        """Press a key, or type a number."""
        if not self.session:
            return self._kept(key, "Nobody waits for a key: dial first.")
        self.keys.append(key)
        return await self._shown(key)

    async def send(self, code: str, text: str) -> str:
        """Send a short message."""
        fields = {"id": uuid4().hex, "from": self.number, "to": code, "text": text}
        return self._kept(f"sms {code} {text}", await self.wire.post("/channels/sms", fields))

    async def received(self) -> list[str]:
        """Give the short messages that have come since, the oldest first."""
        fresh = [each for each in await self._messages() if each["id"] not in self.seen]
        self.seen |= {each["id"] for each in fresh}
        texts = [str(each["text"]) for each in reversed(fresh)]
        if texts and self.steps:
            self.steps[-1].setdefault("sms", []).extend(texts)
        return texts

    async def _shown(self, done: str) -> str:
        fields = {"sessionId": self.session, "serviceCode": self.code, "phoneNumber": self.number}
        answer = await self.wire.post("/channels/ussd", {**fields, "text": "*".join(self.keys)})
        if not answer.startswith("CON "):
            self.session = ""
        return self._kept(done, answer)

    def _kept(self, done: str, shows: str) -> str:
        self.steps.append({"do": done, "shows": shows})
        return shows

    async def _messages(self) -> list[dict[str, Any]]:
        told = await self.wire.ask(INBOX, {"to": self.number})
        return [edge["node"] for edge in told["messages"]["edges"]]


def written(phone: Telephone) -> str:
    """Write a transcript as JSON."""
    return json.dumps({"number": phone.number, "steps": phone.steps}, ensure_ascii=False, indent=2) + "\n"


async def played(phone: Telephone, steps: Iterable[dict[str, Any]]) -> list[str]:
    """Play a transcript again, and tell in words where what is shown or received is another than it was."""
    await phone.begin()
    differences: list[str] = []
    for number, step in enumerate(steps, 1):
        shows = await phone.do(step["do"])
        sms = await phone.received()
        if shows != step["shows"]:
            differences.append(f"{number} {step['do']}: shows {shows!r}, not {step['shows']!r}")
        if sms != step.get("sms", []):
            differences.append(f"{number} {step['do']}: receives {sms!r}, not {step.get('sms', [])!r}")
    return differences
