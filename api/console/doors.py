"""The console's doors."""

from starlette.routing import BaseRoute, Route

from api.console.files import Table, table_of
from api.console.serving import Files, to_console
from api.console.sign_in import Config, DemoTokens, origins_of
from api.identity import TokenIssuer
from api.settings import Settings


def console_doors(settings: Settings, issuer: TokenIssuer | None, table: Table | None = None) -> list[BaseRoute]:
    """List them; none where the console is switched off. An issuer of ours gives demo tokens, in the demo profile."""
    if not settings.console:
        return []
    files = Files(table_of() if table is None else table, origins_of(settings))
    demo = []
    if issuer is not None and settings.demo:
        demo = [Route("/admin/demo-token", DemoTokens(issuer).__call__, methods=["POST"])]
    return [
        Route("/", to_console),
        Route("/admin/config.json", Config(settings, demo_tokens=bool(demo)).__call__),
        *demo,
        Route("/admin/assets/{name}", files.asset),
        Route("/admin", files.page),
        Route("/admin/{name:path}", files.page),
    ]
