"""For the orchestrator and for Prometheus: alive, ready, and how much of everything."""

from http import HTTPStatus

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from api.health.sweep_metrics import observe_sweeps
from api.operations.metrics import WAITING
from api.wiring import Giahan


class Health:
    """Answers of how the process and its database are."""

    def __init__(self, giahan: Giahan) -> None:
        self._giahan, self._readiness = giahan, giahan.readiness

    async def live(self, _request: Request) -> Response:
        """Tell that the process answers."""
        return Response(orjson.dumps({"live": True}), media_type="application/json")

    async def ready(self, _request: Request) -> Response:
        """Tell whether work can be done: database, migrations, catalogue."""
        checks = await self._readiness.checks()
        status = HTTPStatus.OK if all(checks.values()) else HTTPStatus.SERVICE_UNAVAILABLE
        return Response(orjson.dumps(checks), status, media_type="application/json")

    async def metrics(self, _request: Request) -> Response:
        """Tell how much of everything, what waits in the database included where it can be asked."""
        WAITING.clear()
        for what, count in (await self._readiness.waiting()).items():
            WAITING.labels(what).set(count)
        await observe_sweeps(self._giahan)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
