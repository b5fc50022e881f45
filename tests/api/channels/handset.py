"""A telephone over HTTP: what it dials, presses and sends goes through the doors as a gateway sends it."""

from dataclasses import dataclass
from urllib.parse import urlencode

from api.identity import Role
from tests.api.support.client import Answer, Client, bearer
from tests.api.support.installation import Installation

FORM = "application/x-www-form-urlencoded"


async def post(client: Client, path: str, token: str | None, **fields: str) -> Answer:
    """Post a form."""
    body = urlencode(fields).encode()
    return await client.send("POST", path, body, headers={"content-type": FORM} | bearer(token))


@dataclass
class HttpHandset:
    """One number's phone."""

    installed: Installation
    msisdn: str
    session: str = "session-1"
    code: str = "*995#"
    text: str = ""

    @property
    def token(self) -> str:
        return self.installed.token(Role.PARTNER, name="gateway")

    async def send(self, text: str, client: Client | None = None) -> str:
        fields = {"sessionId": self.session, "serviceCode": self.code, "phoneNumber": self.msisdn, "text": text}
        answer = await post(client or self.installed.client, "/channels/ussd", self.token, **fields)
        assert answer.status == 200, answer.body
        assert answer.headers["content-type"].startswith("text/plain")
        return answer.body.decode()

    async def dial(self, code: str = "*995#") -> str:
        self.code, self.text = code, ""
        return await self.send("")

    async def press(self, *keys: str) -> str:
        for key in keys:
            self.text = f"{self.text}*{key}" if self.text else key
            screen = await self.send(self.text)
        return screen

    async def sms(self, identity: str, text: str, to: str = "9029") -> Answer:
        sent = {"id": identity, "from": self.msisdn, "to": to, "text": text}
        return await post(self.installed.client, "/channels/sms", self.token, **sent)

    async def inbox(self) -> list[str]:
        asked = "query ($to: String!) { messages(to: $to, first: 100) { edges { node { key notBefore } } } }"
        told = await self.installed.ask(asked, to=self.msisdn)
        return [each["node"]["key"] for each in reversed(told["messages"]["edges"])]

    async def balance(self) -> int:
        asked = "query ($n: String!) { subscriber(msisdn: $n) { mainBalance } }"
        told = await self.installed.ask(asked, n=self.msisdn)
        return int(told["subscriber"]["mainBalance"])
