"""`GET /phone`: telephones side by side in a browser, in the demo profile; it asks with the token that it is given."""

from importlib.resources import files

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from api.guarding.headers import policy_of_page

PAGE = files("api.channels").joinpath("phone_files", "phone.html")


def phone_page() -> Route:
    """Give the page's door."""
    page = PAGE.read_text("utf-8")
    policy = {"Content-Security-Policy": policy_of_page(page)}

    async def answer(_: Request) -> Response:
        return HTMLResponse(page, headers=policy)

    return Route("/phone", answer)
