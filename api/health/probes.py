"""For the orchestrator and for Prometheus: alive, ready, and how much of everything."""

from http import HTTPStatus
from math import nan
from typing import Any

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from api.health.sweep_metrics import observe_sweeps
from api.operations.kept_a_moment import KeptAMoment
from api.operations.metrics import AGES, BEAT, BUILD_INFO, GUESSES, POOL, SANDBOX, WAITING
from api.wiring import Giahan
from api.wiring.database import HEAD, VERSION
from domain.online.guesses import WITHIN

KEPT = 1.0
"""Seconds for which an answer stands: whoever asks more often costs nothing more."""


class Health:
    """Answers of how the process and its database are."""

    def __init__(self, giahan: Giahan) -> None:
        self._giahan, self._readiness = giahan, giahan.readiness
        self._checks = KeptAMoment(self._readiness.checks, KEPT)
        self._details = KeptAMoment(self._detailed, KEPT)
        self._page = KeptAMoment(self._written, KEPT)

    async def live(self, _request: Request) -> Response:
        """Tell that the process answers."""
        return Response(orjson.dumps({"live": True}), media_type="application/json")

    async def ready(self, _request: Request) -> Response:
        """Tell whether work can be done: database, migrations, catalogue."""
        checks = await self._checks()
        status = HTTPStatus.OK if all(checks.values()) else HTTPStatus.SERVICE_UNAVAILABLE
        told = orjson.dumps({**checks, "details": await self._details()})
        return Response(told, status, media_type="application/json")

    async def metrics(self, _request: Request) -> Response:
        """Tell how much of everything, what waits in the database included where it can be asked."""
        return Response(await self._page(), media_type=CONTENT_TYPE_LATEST)

    async def _written(self) -> bytes:
        WAITING.clear()
        for what, count in (await self._readiness.waiting()).items():
            WAITING.labels(what).set(count)
        for what, age in (await self._giahan.beats.ages()).items():
            AGES.labels(what).set(age)
        beat = await self._giahan.beats.seconds_since()
        BEAT.set(nan if beat is None else beat)
        for state, many in self._pool().items():
            POOL.labels(state).set(many)
        for system in self._giahan.sandboxes:
            SANDBOX.labels(system).set(1)
        BUILD_INFO.labels(VERSION, HEAD).set(1)
        await observe_sweeps(self._giahan)
        await self._observe_guesses()
        return generate_latest()

    async def _observe_guesses(self) -> None:
        """Count who guesses, over all clients: one who spreads guesses over many is seen here alone."""
        counted = await self._readiness.guessed(self._giahan.clock.now() - WITHIN)
        for kind, count in counted.items():
            GUESSES.labels(kind.lower()).set(count)

    async def _detailed(self) -> dict[str, Any]:
        """Tell what readiness does not hang on: a server answers also while no worker works."""
        return {
            "build": {"version": VERSION, "schema": HEAD},
            "workerBeatSecondsAgo": await self._giahan.beats.seconds_since(),
            "queueAgeSeconds": await self._giahan.beats.ages(),
            "pool": self._pool(),
            "sandboxes": list(self._giahan.sandboxes),
        }

    def _pool(self) -> dict[str, int]:
        pool = self._giahan.pool
        return {"open": pool.get_size(), "idle": pool.get_idle_size(), "most": pool.get_max_size()}
