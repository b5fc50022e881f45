"""The body of a request, read as far as it may be long and no further."""

from starlette.requests import Request


class TooLargeError(Exception):
    """A body is longer than it may be."""


async def bounded(request: Request, most: int) -> bytes:
    """Read a body of so many bytes at most.

    Raises:
        TooLargeError: where it is longer; what follows is not read.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise TooLargeError(f"The body is larger than {most} bytes.")
    return bytes(body)


def media_type(request: Request) -> str:
    """Tell what a body is said to be, without its parameters; empty where nothing is said."""
    return request.headers.get("content-type", "").split(";")[0].strip().lower()
