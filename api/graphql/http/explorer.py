"""The explorer that a browser is shown in the demo profile: GraphiQL, from the project's own files."""

from collections.abc import Awaitable, Callable
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from api.graphql.http.explorer_tokens import ROLES, explorer_tokens
from api.guarding.headers import policy_of_page
from api.identity import TokenIssuer

Endpoint = Callable[[Request], Awaitable[Response]]

FILES = files("api.graphql.http").joinpath("explorer_files")
PARTS = {"explorer.js": "text/javascript", "explorer.css": "text/css", "LEGAL.txt": "text/plain"}
NO_TOKENS = 'data-tokens=""'


def explorer(view: Endpoint, issuer: TokenIssuer | None) -> Endpoint:
    """Show the explorer to a browser that opens the address, and leave everything else to the view.

    Where the built-in issuer is let in, the page offers a token of each role.
    """
    page = FILES.joinpath("explorer.html").read_text("utf-8")
    if issuer is not None:
        page = page.replace(NO_TOKENS, f'data-tokens="{" ".join(ROLES)}"')
    policy = {"Content-Security-Policy": policy_of_page(page)}

    async def answer(request: Request) -> Response:
        browses = request.method == "GET" and "query" not in request.query_params
        if browses and "text/html" in request.headers.get("accept", ""):
            return HTMLResponse(page, headers=policy)
        return await view(request)

    return answer


def explorer_parts(issuer: TokenIssuer | None) -> list[Route]:
    """List the doors to what the explorer's page is made of, and to its tokens."""
    parts = [Route(f"/explorer/{name}", _part(name, kind)) for name, kind in PARTS.items()]
    return parts if issuer is None else [*parts, explorer_tokens(issuer)]


def _part(name: str, kind: str) -> Endpoint:
    body = FILES.joinpath(name).read_bytes()

    async def answer(_: Request) -> Response:
        return Response(body, media_type=kind)

    return answer
