"""The explorer that a browser is shown in the demo profile: served from the project's own file."""

from collections.abc import Awaitable, Callable
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.guarding.headers import policy_of_page

Endpoint = Callable[[Request], Awaitable[Response]]


def explorer(view: Endpoint) -> Endpoint:
    """Show the explorer to a browser that opens the address, and leave everything else to the view."""
    page = files("api.graphql").joinpath("explorer.html").read_text("utf-8")
    policy = {"Content-Security-Policy": policy_of_page(page)}

    async def answer(request: Request) -> Response:
        browses = request.method == "GET" and "query" not in request.query_params
        if browses and "text/html" in request.headers.get("accept", ""):
            return HTMLResponse(page, headers=policy)
        return await view(request)

    return answer
