"""Doors behind which something fails."""

from dataclasses import dataclass
from typing import Any

from tests.api.requests.renewals import RENEW, a_renewal
from tests.api.support.client import Client
from tests.api.support.installation import Installation


@dataclass(frozen=True, slots=True)
class Failing:
    """A use case that fails."""

    error: Exception

    async def __call__(self, *_: object) -> Any:  # noqa: ANN401 - it gives nothing
        raise self.error


async def renewing(client: Client, installed: Installation, key: str = "renew-1") -> Any:  # noqa: ANN401 - as it is answered
    """Ask to renew, insisting on one error."""
    asked = {"query": RENEW, "variables": {"input": a_renewal(key)}}
    (error,) = (await client.post(asked, token=installed.token())).json()["errors"]
    return error
