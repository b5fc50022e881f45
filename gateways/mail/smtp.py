"""Mail by SMTP: a passing fault (4xx, no connection) is told apart from a lasting one (5xx) by what the server said."""

from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib

from domain.catalogue.catalogue import Catalogue
from domain.ports.outbox.mail_outbox import DueMail
from domain.ports.outside.mail_gateway import MailRefusedError, MailUnavailableError
from gateways.mail.writing import written

PATIENCE = 30.0
"""Seconds for each step of a delivery."""

LASTING = 500
SUBMISSION, TLS = 587, 465


class SmtpMailGateway:
    """Hands mails to one server, each over a connection of its own, encrypted where the server offers it."""

    def __init__(self, url: str, sender: str, patience: float = PATIENCE) -> None:
        parts = urlsplit(url)
        self._sender, self._patience = sender, patience
        self._tls = parts.scheme == "smtps"
        self._host, self._port = parts.hostname or "localhost", parts.port or (TLS if self._tls else SUBMISSION)
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None

    async def send(self, due: DueMail, catalogue: Catalogue) -> None:
        """Hand a mail over.

        Raises:
            MailUnavailableError: where it was not taken, or that is not known.
            MailRefusedError: where it never will be.
        """
        await self._hand_over(written(due, catalogue, self._sender))

    async def _hand_over(self, message: EmailMessage) -> None:
        try:
            await aiosmtplib.send(
                message,
                hostname=self._host,
                port=self._port,
                username=self._user,
                password=self._password,
                use_tls=self._tls,
                timeout=self._patience,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            codes = [each.code for each in error.recipients]
            raise _told(max(codes, default=0), str(error.recipients)) from error
        except aiosmtplib.SMTPResponseException as error:
            raise _told(error.code, f"{error.code} {error.message}") from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise MailUnavailableError(type(error).__name__) from error


def _told(code: int, said: str) -> Exception:
    return MailRefusedError(said) if code >= LASTING else MailUnavailableError(said)
