"""A telephone's wire to an installation, in process."""

from dataclasses import dataclass
from typing import Any

from tests.api.channels.handset import post
from tests.api.support.installation import Installation


@dataclass(frozen=True, slots=True)
class InProcess:
    """Posts and asks as an administrator."""

    installed: Installation

    async def post(self, path: str, fields: dict[str, str]) -> str:
        answer = await post(self.installed.client, path, self.installed.token(), **fields)
        assert answer.status == 200, answer.body
        return answer.body.decode()

    async def ask(self, query: str, variables: dict[str, str]) -> dict[str, Any]:
        data: dict[str, Any] = await self.installed.ask(query, **variables)
        return data
