"""Commands that serve: the server with the worker beside it, and the worker alone."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing import get_context
from typing import Any

import click
import uvicorn

from api.app import create_app
from api.cli.ending import end_with_parent
from api.cli.online import serve_sandbox
from api.cli.port import insist_on_port
from api.cli.processes import Processes
from api.graphql.engine.asked import LARGEST_BODY
from api.guarding.doorway import Doorway
from api.operations.logs import configure_logs
from api.operations.runtime import prepare_process, run
from api.operations.tracing import tracing_of
from api.settings import Settings
from api.settings.secret import secret_of
from api.wiring import assembled, database
from api.worker.loop import run_worker


@click.command()
@click.option("--host", help="The address to serve on.")
@click.option("--port", type=int, help="The port to serve on.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Server processes.")
@click.option("--no-demo", is_flag=True, help="Leave the demo data out, and nothing else.")
@click.option("--no-worker", is_flag=True, help="Leave the worker out.")
def serve(host: str | None, port: int | None, workers: int, *, no_demo: bool, no_worker: bool) -> None:
    """Serve GraphQL, with the worker beside it; the embedded PostgreSQL comes and goes with it."""
    settings = _starting(host, port)
    configure_logs(settings.log_level)
    insist_on_port(settings)
    with database.database_of(settings) as url:
        secret = secret_of(settings)
        if settings.demo:
            database.prepare(settings, url, demo=not no_demo)
        database.insist_on_schema(url)
        insist_on_port(settings)  # somebody may have come meanwhile
        _welcome(settings)
        beside = _sandboxes(settings)
        if workers == 1:
            app = create_app(settings, url, secret, worker=not no_worker)
            with _started(beside):
                uvicorn.run(app, **_uvicorn(settings))
        else:
            _serve_many(settings, url, workers, ({"worker": work} if not no_worker else {}) | beside)


@click.command()
def worker() -> None:
    """Run the scheduled work: messages, activations, the ledger's closed periods."""
    work()


def work() -> None:
    """Work until told to stop."""
    end_with_parent()
    settings = Settings()
    configure_logs(settings.log_level)
    with database.database_of(settings) as url:
        database.insist_on_schema(url)
        run(_work(settings, url))


async def _work(settings: Settings, url: str) -> None:
    task = asyncio.current_task()
    if task is None:
        raise AssertionError
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    async with assembled(settings, url, tracing_of(settings)) as giahan:
        prepare_process()
        try:
            await run_worker(giahan)
        except asyncio.CancelledError:
            return


def _starting(host: str | None, port: int | None) -> Settings:
    """Read the settings once, and let every process of this server read the same."""
    named = {"GIAHAN_HOST": host, "GIAHAN_PORT": port}
    os.environ |= {name: str(value) for name, value in named.items() if value is not None}
    if os.environ.get("GIAHAN_CLOCK_STARTED_AT") is None:
        os.environ["GIAHAN_CLOCK_STARTED_AT"] = datetime.now(UTC).isoformat()
    return Settings()


def _uvicorn(settings: Settings) -> dict[str, Any]:
    doorway = Doorway(settings)
    return {
        "host": settings.host,
        "port": settings.port,
        "log_config": None,
        "access_log": False,
        "proxy_headers": bool(settings.trusted_proxies),
        "forwarded_allow_ips": list(settings.trusted_proxies),
        "server_header": False,
        "lifespan": "on",
        "http": doorway.http,
        "ws": doorway.sockets,
        "backlog": 512,
        "ws_max_size": LARGEST_BODY,
        "timeout_graceful_shutdown": 10,
    }


def _sandboxes(settings: Settings) -> dict[str, Callable[[], None]]:
    """Tell which sandboxes are processes of their own: the gateways, where a door of theirs is not configured."""
    stands_in = settings.demo and settings.sandbox_port and None in (settings.napas_pay_url, settings.smartlink_pay_url)
    return {"sandbox": serve_sandbox} if stands_in else {}


@contextmanager
def _started(beside: dict[str, Callable[[], None]]) -> Iterator[None]:
    """Keep processes running meanwhile; one that cannot serve, for its port is taken, keeps nobody from work."""
    running = [get_context("spawn").Process(target=work, name=name, daemon=True) for name, work in beside.items()]
    for each in running:
        each.start()
    try:
        yield
    finally:
        for each in running:
            each.terminate()
            each.join()


def _serve_many(settings: Settings, url: str, workers: int, beside: dict[str, Callable[[], None]]) -> None:
    """Serve with several processes, with the worker and the sandboxes as further ones."""
    os.environ["GIAHAN_DATABASE_URL"] = url
    config = uvicorn.Config("api.cli.serving:app_of_process", factory=True, workers=workers, **_uvicorn(settings))
    Processes(config, beside).run()


def app_of_process() -> object:
    """Make the app of one server process among several."""
    end_with_parent()
    settings = Settings()
    configure_logs(settings.log_level)
    with database.database_of(settings) as url:
        return create_app(settings, url, secret_of(settings), worker=False)


def _welcome(settings: Settings) -> None:
    click.echo(f"Giahan serves GraphQL at http://{settings.host}:{settings.port}/graphql")
    if settings.console:
        click.echo(f"The staff console: http://{settings.host}:{settings.port}/admin/")
    if settings.demo:
        click.echo(
            "A token: .venv/bin/giahan token --role admin   (or support, auditor, partner, subscriber --msisdn …)"
        )
        click.echo("Ctrl-C stops it; the data is still there next time.")
    elif settings.sandboxes:
        click.echo(
            f"NOTHING REAL IS REACHED: a sandbox stands in for the {' and the '.join(settings.sandboxes)}.", err=True
        )
