"""The Starlette app: routes and lifespan."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route, WebSocketRoute

from api.channels.openapi import openapi_door
from api.channels.phone_page import phone_page
from api.channels.sms import SmsDoor
from api.channels.ussd import UssdDoor
from api.console.doors import console_doors
from api.graphql.engine.engine import Engine
from api.graphql.http.explorer import explorer, explorer_parts
from api.graphql.http.exports import ExportEndpoint
from api.graphql.http.view import GraphQLView
from api.graphql.subscriptions.renewal_feed import RenewalFeed
from api.graphql.websocket.endpoint import SocketEndpoint
from api.guarding.cross_origin import cross_origin
from api.guarding.guard import Guard
from api.guarding.headers import Headers
from api.health.probes import Health
from api.identity import Role
from api.identity.doorkeeper import Doorkeeper
from api.oauth.token import TokenEndpoint
from api.operations.request_log import RequestLog
from api.operations.runtime import prepare_process
from api.operations.tracing import tracing_of
from api.payments.doors import GatewayDoors
from api.payments.pages.asking import PublicApi
from api.payments.pages.order import Kept
from api.payments.pages.steps import OnlinePages
from api.porch.admission import Admission
from api.settings import Settings
from api.wiring import Giahan, assembled
from api.wiring.identity import doorkeeper_of
from api.worker.keeping import keep_working
from api.worker.watching import watch_schema
from domain.dialogues.session import InputMode

if TYPE_CHECKING:
    from api.operations.tracing.tracing import Tracing


def create_app(settings: Settings, database_url: str, secret: str, *, worker: bool) -> Starlette:
    """Make the app, which opens and closes what it needs; with the worker beside it where asked for."""
    guard, tracing = Guard.of(settings), tracing_of(settings)
    app = observed(guard=guard, tracing=tracing)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with assembled(settings, database_url, tracing) as giahan, contextlib.AsyncExitStack() as stack:
            doorkeeper = doorkeeper_of(settings, secret, giahan, stack)
            app.router.routes[:] = routes(giahan, doorkeeper, guard, demo=settings.demo, ussd=settings.ussd_input)
            app.router.routes += console_doors(settings, doorkeeper.builtin)
            prepare_process()
            beside = [watch_schema(giahan), *([keep_working(giahan)] if worker else [])]
            tasks = [asyncio.create_task(each) for each in beside]
            yield
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    app.router.lifespan_context = lifespan
    return app


def app_of(
    giahan: Giahan, doorkeeper: Doorkeeper, guard: Guard, *, demo: bool, ussd: InputMode = InputMode.JOINED
) -> Starlette:
    """Make the app around what is open already."""
    return observed(routes(giahan, doorkeeper, guard, demo=demo, ussd=ussd), guard=guard)


def observed(doors: Sequence[BaseRoute] = (), *, guard: Guard, tracing: "Tracing | None" = None) -> Starlette:
    """Make an app that observes every request, and tells browsers what they may do with the answers."""
    traced = [Middleware(tracing.requests)] if tracing else []
    middleware = [Middleware(Headers, production=guard.production), *traced, Middleware(RequestLog)]
    return Starlette(routes=doors, middleware=[*cross_origin(guard.origins), *middleware])


def routes(
    giahan: Giahan,
    doorkeeper: Doorkeeper,
    guard: Guard,
    *,
    demo: bool,
    ussd: InputMode = InputMode.JOINED,
) -> list[BaseRoute]:
    """List every HTTP door; a browser that opens GraphQL's is shown the explorer, in the demo profile."""
    gateways = GatewayDoors(giahan)
    engine, admission, health = Engine(giahan, guard, demo=demo), Admission(doorkeeper, guard.gate), Health(giahan)
    view = GraphQLView(engine, admission, allow_get=demo)
    return [
        WebSocketRoute("/graphql", SocketEndpoint(engine, RenewalFeed(giahan.lookups), admission).__call__),
        Route("/exports", ExportEndpoint(engine, admission).__call__, methods=["POST"]),
        *([phone_page(), openapi_door()] if demo else []),
        Route("/graphql", explorer(view, doorkeeper.builtin) if demo else view.__call__, methods=["GET", "POST"]),
        *(explorer_parts(doorkeeper.builtin) if demo else []),
        *(_online_pages(giahan, doorkeeper, view) if demo and doorkeeper.builtin else []),
        *(
            [Route("/oauth/token", TokenEndpoint(doorkeeper.partners, admission).__call__, methods=["POST"])]
            if doorkeeper.partners
            else []
        ),
        Route("/channels/ussd", UssdDoor(giahan, admission, ussd).__call__, methods=["POST"]),
        Route("/channels/sms", SmsDoor(giahan, admission).__call__, methods=["POST"]),
        Route("/payments/{gateway}/notice", gateways.notice, methods=["GET", "POST"]),
        Route("/payments/{gateway}/return", gateways.back, methods=["GET"]),
        Route("/health/live", health.live),
        Route("/health/ready", health.ready),
        Route("/metrics", health.metrics),
    ]


def _online_pages(giahan: Giahan, doorkeeper: Doorkeeper, view: GraphQLView) -> list[Route]:
    """List the customer's pages of the demo profile, which ask the public API as a partner of their own."""
    issuer = doorkeeper.builtin
    if issuer is None:
        return []
    api = PublicApi(view.__call__, lambda: issuer.issue(Role.PARTNER, None, "online-pages"))
    base = giahan.payments.public_url
    return OnlinePages(api, Kept(issuer.secret, secure=base.startswith("https:")), base).routes()
