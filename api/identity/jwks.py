"""The public keys of an outside issuer: cached, looked at again when they may have changed, never too often."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import Any

import structlog

from api.identity.principal import BadTokenError, KeysAwayError

Jwk = Mapping[str, Any]
FetchKeys = Callable[[], Awaitable[Mapping[str, Any]]]
"""Fetches a JWK set; raises KeysAwayError where none can be had."""

GOOD_FOR = 600.0
"""Seconds after which known keys are looked at again, behind the requests that go on using them."""
PAUSE = 10.0
"""Seconds between two fetches, whatever keys tokens name."""
MOST_KEYS = 100
KINDS = frozenset({"RSA", "EC", "OKP"})
"""Keys with a public half; a shared secret is no key of an issuer."""

log = structlog.get_logger()


class JwksCache:
    """Known keys by their `kid`; `generation` counts how often they have changed."""

    def __init__(self, fetch: FetchKeys, now: Callable[[], float] = monotonic) -> None:
        self._fetch = fetch
        self._now = now
        self._keys: dict[str | None, Jwk] = {}
        self._fetched_at = self._not_before = float("-inf")
        self._away = True
        self._fetching: asyncio.Task[None] | None = None
        self.generation = 0

    async def find(self, kid: str | None) -> Jwk:
        """Find a key; a token without a `kid` is of the only key there is.

        Raises:
            BadTokenError: where the issuer has no such key.
            KeysAwayError: where the issuer cannot be asked whether it has one.
        """
        known = self._known(kid)
        if known is None:
            await self._look()
            known = self._known(kid)
        else:
            self.freshen()
        if known is not None:
            return known
        if self._away:
            raise KeysAwayError
        raise BadTokenError("The token is signed with a key that its issuer does not have.")

    def freshen(self) -> None:
        """Look again where it is time to, behind who asks: a key that was withdrawn must not live on in kept tokens."""
        if self._now() - self._fetched_at > GOOD_FOR:
            self._begin()

    async def changed(self, since: int) -> bool:
        """Tell whether the keys are others than they were at a generation, looking where that may be."""
        if self.generation == since:
            await self._look()
        return self.generation != since

    def _known(self, kid: str | None) -> Jwk | None:
        if kid is None and len(self._keys) == 1:
            return next(iter(self._keys.values()))
        return self._keys.get(kid)

    async def _look(self) -> None:
        """Fetch, or wait for the fetch under way; however many ask there is one, and then none for a while."""
        self._begin()
        if self._fetching is not None:
            await asyncio.shield(self._fetching)

    def _begin(self) -> None:
        if self._fetching is None and self._now() >= self._not_before:
            self._fetching = asyncio.create_task(self._renew())

    async def _renew(self) -> None:
        try:
            keys = _usable(await self._fetch())
        except KeysAwayError as error:
            self._away = True
            log.warning("an issuer's keys cannot be had; those that are known go on", error=str(error))
        else:
            self._away, self._fetched_at = False, self._now()
            if keys != self._keys:
                self._keys, self.generation = keys, self.generation + 1
        finally:
            self._not_before = self._now() + PAUSE
            self._fetching = None


def _usable(found: Mapping[str, Any]) -> dict[str | None, Jwk]:
    """Keep the public keys that are for signatures; a set without any would lock everybody out, and is not believed.

    Raises:
        KeysAwayError: where there is none.
    """
    listed = found.get("keys")
    keys = [each for each in listed[:MOST_KEYS] if isinstance(each, dict)] if isinstance(listed, list) else []
    usable: dict[str | None, Jwk] = {
        key.get("kid"): key
        for key in keys
        if key.get("kty") in KINDS and key.get("use", "sig") == "sig" and isinstance(key.get("kid"), str | None)
    }
    if not usable:
        raise KeysAwayError("no usable keys in the set")
    return usable
