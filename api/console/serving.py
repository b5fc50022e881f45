"""Serving the console: files that never change are kept for ever, every other address is the one page."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from api.console.files import INDEX, File, Table

FOR_EVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
NOT_FOUND = "There is no such file: the console was built anew, and the page that asks is of before."
NOT_BUILT = "The console was not built: run `make console`."
Endpoint = Callable[[Request], Awaitable[Response]]


def policy(reaches: tuple[str, ...] = ()) -> str:
    """Write the content policy: this origin alone, and the issuers that a person signs in with."""
    connects = " ".join(("'self'", *reaches))
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        f"connect-src {connects}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def page_headers(reaches: tuple[str, ...]) -> dict[str, str]:
    """Say what the page may do."""
    return {
        "Content-Security-Policy": policy(reaches),
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


class Files:
    """Answers with the console's files."""

    def __init__(self, table: Table, reaches: tuple[str, ...]) -> None:
        self._table = table
        self._page = page_headers(reaches)

    async def asset(self, request: Request) -> Response:
        """Answer with a file whose name tells its content."""
        found = self._table.get(f"assets/{request.path_params['name']}")
        if found is None:
            return Response(NOT_FOUND, HTTPStatus.NOT_FOUND, media_type="text/plain")
        return _answer(request, found, {"Cache-Control": FOR_EVER})

    async def page(self, request: Request) -> Response:
        """Answer with the one page, whatever it is asked to show; a file beside it by its own name."""
        found = self._table.get(request.path_params.get("name", ""))
        beside = found is not None and found.kind != "text/html"
        page = found if beside else self._table.get(INDEX)
        if page is None:
            return Response(NOT_BUILT, HTTPStatus.SERVICE_UNAVAILABLE, media_type="text/plain")
        return _answer(request, page, {"Cache-Control": ASK_AGAIN} | ({} if beside else self._page))


async def to_console(_: Request) -> Response:
    """Lead a browser that opens the server's own address to the console."""
    return RedirectResponse("/admin/", HTTPStatus.TEMPORARY_REDIRECT)


def _answer(request: Request, file: File, headers: dict[str, str]) -> Response:
    told = {"ETag": file.etag, "Vary": "Accept-Encoding", **headers}
    if file.etag in request.headers.get("if-none-match", ""):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=told)
    packs = file.packed is not None and "gzip" in request.headers.get("accept-encoding", "")
    body = file.packed if packs and file.packed is not None else file.body
    told |= {"Content-Encoding": "gzip"} if packs else {}
    return Response(body, headers=told, media_type=file.kind)
