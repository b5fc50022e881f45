"""Telling what clients ask and what they are answered, operation by operation."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from api.identity import Role
from tests.api.requests.renewals import MSISDN
from tests.api.support.installation import Installation

CONTRACTS = Path(__file__).parents[3] / "frontend-contracts"
OPERATIONS = CONTRACTS / "operations"

CLIENTS = {"console": Role.SUPPORT, "mobile": Role.SUBSCRIBER, "partner": Role.PARTNER}
"""Who asks, where a sample does not say otherwise."""


@dataclass(slots=True)
class Teller:
    """Asks, and keeps what was answered."""

    installed: Installation
    samples: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    async def ask(self, which: str, title: str, role: Role | None = None, /, **variables: Any) -> Any:  # noqa: ANN401
        """Send the operation in a file as its client does, and give its data."""
        role = role or CLIENTS[which.partition("/")[0]]
        token = self.installed.token(role, MSISDN if role is Role.SUBSCRIBER else None)
        text = (OPERATIONS / f"{which}.graphql").read_text(encoding="utf-8")
        headers = {"x-request-id": "a-sample", "user-agent": "Giahan-Samples"}
        answer = await self.installed.client.post({"query": text, "variables": variables}, token=token, **headers)
        told = {"title": title, "role": role.value, "variables": variables, "answer": answer.json()}
        self.samples.setdefault(which, []).append(told)
        return told["answer"].get("data")
