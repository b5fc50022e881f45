"""The Starlette app: routes and lifespan."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from api.graphql.explorer import explorer
from api.graphql.view import GraphQLView
from api.health import Health
from api.identity import TokenIssuer
from api.observing import Observing
from api.settings import Settings
from api.wiring import Giahan, assembled
from api.worker.loop import run_worker


def create_app(settings: Settings, database_url: str, secret: str, *, worker: bool) -> Starlette:
    """Make the app, which opens and closes what it needs; with the worker beside it where asked for."""
    app = observed()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with assembled(settings, database_url) as giahan:
            app.router.routes[:] = routes(giahan, TokenIssuer(secret), demo=settings.demo)
            working = asyncio.create_task(run_worker(giahan)) if worker else None
            yield
            if working is not None:
                working.cancel()
                await asyncio.gather(working, return_exceptions=True)

    app.router.lifespan_context = lifespan
    return app


def app_of(giahan: Giahan, issuer: TokenIssuer, *, demo: bool) -> Starlette:
    """Make the app around what is open already."""
    return observed(routes(giahan, issuer, demo=demo))


def observed(doors: Sequence[Route] = ()) -> Starlette:
    """Make an app that observes every request."""
    return Starlette(routes=doors, middleware=[Middleware(Observing)])


def routes(giahan: Giahan, issuer: TokenIssuer, *, demo: bool) -> list[Route]:
    """List every HTTP door; a browser that opens GraphQL's is shown the explorer, in the demo profile."""
    view, health = GraphQLView(giahan, issuer, demo=demo), Health(giahan)
    return [
        Route("/graphql", explorer(view) if demo else view.__call__, methods=["GET", "POST"]),
        Route("/health/live", health.live),
        Route("/health/ready", health.ready),
        Route("/metrics", health.metrics),
    ]
