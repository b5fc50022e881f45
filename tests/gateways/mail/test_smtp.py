"""Confirmations to a real mail server: HTML and text, passing faults told from lasting ones (O-EMAIL)."""

import socket
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from uuid import UUID

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from domain.online.mail import MailLanguage
from domain.ports.outside.mail_gateway import MailRefusedError, MailUnavailableError
from gateways.mail.smtp import SmtpMailGateway
from tests.builders.catalogue import the_catalogue
from tests.builders.mails import SENDER, a_mail


class Server:
    """A mail server that takes what it is given, or answers as a test says."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answer = "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        assert isinstance(content, bytes)
        read = message_from_bytes(content, policy=policy.default)
        assert isinstance(read, EmailMessage)
        self.taken.append(read)
        return "250 OK"


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    yield f"smtp://127.0.0.1:{port}"
    controller.stop()


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        (
            MailLanguage.VIETNAMESE,
            "Gia hạn K+ thành công: thẻ",
            ("Trọn vẹn", "20/05/2024", "Thẻ ghi nợ nội địa (Napas)"),
        ),
        (MailLanguage.ENGLISH, "K+ renewed: card", ("Trọn vẹn", "20/05/2024", "Domestic debit card (Napas)")),
    ],
)
async def test_a_confirmation_is_html_and_text_in_the_customers_language(
    server: Server, url: str, language: MailLanguage, subject: str, words: tuple[str, ...]
) -> None:
    """O-EMAIL."""
    gateway, due = SmtpMailGateway(url, SENDER), a_mail(language)
    await gateway.send(due, the_catalogue())
    await gateway.send(due, the_catalogue())
    first, second = server.taken
    assert first["Subject"].startswith(subject)
    assert (first["To"], first["From"]) == ("anh@example.test", SENDER)
    assert first["Message-ID"] == second["Message-ID"] == f"<{UUID(int=7)}@giahan.example>"
    for kind in ("plain", "html"):
        body = first.get_body((kind,))
        assert body is not None
        told = body.get_content()
        assert all(word in told for word in words), (kind, told)
        assert "{" not in told.replace("{}", "") or kind == "html"


async def test_whatever_stands_in_a_field_is_data(server: Server, url: str) -> None:
    """O-EMAIL: a package's code with marks of HTML in it breaks neither page nor header."""
    await SmtpMailGateway(url, SENDER).send(a_mail(package="<b>&\"'"), the_catalogue())
    body = server.taken[0].get_body(("html",))
    assert body is not None
    assert "&lt;b&gt;&amp;" in body.get_content()
    assert "<b>&" not in body.get_content()


@pytest.mark.parametrize(
    ("answer", "expected"), [("451 come again", MailUnavailableError), ("550 no such mailbox", MailRefusedError)]
)
async def test_a_passing_fault_is_told_from_a_lasting_one(
    server: Server, url: str, answer: str, expected: type[Exception]
) -> None:
    """O-EMAIL."""
    server.answer = answer
    with pytest.raises(expected):
        await SmtpMailGateway(url, SENDER).send(a_mail(), the_catalogue())
    assert server.taken == []


async def test_a_server_that_is_away_is_a_passing_fault() -> None:
    """O-EMAIL."""
    with pytest.raises(MailUnavailableError):
        await SmtpMailGateway("smtp://127.0.0.1:1", SENDER).send(a_mail(), the_catalogue())
