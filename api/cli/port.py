"""Seeing that the port is free before anything is started for it."""

import errno
import socket

import click

from api.settings import Settings


def insist_on_port(settings: Settings) -> None:
    """See that the address can be served on.

    Raises:
        ClickException: it cannot, with what to do.
    """
    where = f"{settings.host}:{settings.port}"
    try:
        family, kind, *_, address = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            message = f"{where} is in use: stop what listens there, or choose another port with --port or GIAHAN_PORT."
        else:
            message = f"{where} cannot be served on ({error.strerror}): choose --host and --port of this machine."
        raise click.ClickException(message) from None
