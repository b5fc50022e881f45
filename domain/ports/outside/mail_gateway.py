"""The way mail leaves: an SMTP server."""

from typing import Protocol

from domain.catalogue.catalogue import Catalogue
from domain.ports.outbox.mail_outbox import DueMail


class MailUnavailableError(Exception):
    """The mail was not taken, and trying again later is right: the server was away, or said 4xx."""


class MailRefusedError(Exception):
    """The mail will never be taken: the server said 5xx."""


class MailGateway(Protocol):
    """Writes confirmations out and hands them over."""

    async def send(self, due: DueMail, catalogue: Catalogue) -> None:
        """Hand a mail over.

        Raises:
            MailUnavailableError: where it was not taken, or that is not known.
            MailRefusedError: where it never will be.
        """
        ...
