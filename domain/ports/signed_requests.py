"""Signed requests of the last minutes: each is taken once, whichever process it reaches."""

from datetime import timedelta
from typing import Protocol
from uuid import UUID


class SignedRequests(Protocol):
    """Remembers nonces."""

    async def take(self, credential_id: UUID, nonce: str) -> bool:
        """Take a nonce of a credential; tell whether it had not been taken before."""
        ...

    async def forget(self, age: timedelta) -> int:
        """Forget nonces that were taken longer ago than that, and tell how many."""
        ...
