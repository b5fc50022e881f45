"""The ways out that the settings ask for: real adapters where there is an address, sandboxes where there is none."""

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import asyncpg
from pydantic import SecretStr
from starlette.applications import Starlette

from api.settings import Settings
from api.wiring.services.inbox import Inbox
from domain.payments.door import DOORS
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.mail_gateway import MailGateway
from domain.ports.outside.message_gateway import MessageGateway
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.mail.sandbox import SandboxMailGateway
from gateways.messages.sandbox import SandboxMessageGateway

if TYPE_CHECKING:
    from api.operations.tracing.tracing import Tracing


async def card_system(settings: Settings, pool: asyncpg.Pool, stack: AsyncExitStack) -> CardSystem:
    """Reach the television company's card system, or its sandbox."""
    if settings.card_system_url is None:
        return SandboxCardSystem(pool)
    from gateways.decoders.http import HttpCardSystem  # noqa: PLC0415 - loaded only where it is used

    system = HttpCardSystem(settings.card_system_url, settings.card_system_key_id, _plain(settings.card_system_secret))
    stack.push_async_callback(system.aclose)
    return system


async def message_gateway(settings: Settings, stack: AsyncExitStack) -> MessageGateway:
    """Reach the short-message centre, or its sandbox."""
    if settings.smpp_host is None:
        return SandboxMessageGateway()
    from gateways.messages.smpp import SmppAccount, SmppMessageGateway  # noqa: PLC0415 - loaded only where it is used

    account = SmppAccount(
        host=settings.smpp_host,
        port=settings.smpp_port,
        system_id=settings.smpp_system_id,
        password=_plain(settings.smpp_password),
    )
    gateway = SmppMessageGateway(account, window=settings.smpp_window)
    await gateway.start()
    stack.push_async_callback(gateway.aclose)
    return gateway


def listen(gateway: MessageGateway, inbox: Inbox) -> None:
    """Have what a centre delivers brought in; a sandbox delivers nothing."""
    if not isinstance(gateway, SandboxMessageGateway) and (listen := getattr(gateway, "listen", None)) is not None:
        listen(inbox)


def traced_cards(cards: CardSystem, settings: Settings, tracing: "Tracing") -> CardSystem:
    """Trace what goes to the card system, or to its sandbox."""
    host = urlsplit(settings.card_system_url).hostname if settings.card_system_url else "sandbox"
    return tracing.way_out(cards, "card system", ("look_up", "look_up_many", "activate"), host)


def traced_messages(messages: MessageGateway, settings: Settings, tracing: "Tracing") -> MessageGateway:
    """Trace what goes to the short-message centre, or to its sandbox."""
    return tracing.way_out(messages, "message centre", ("send",), settings.smpp_host or "sandbox")


def mail_gateway(settings: Settings) -> MailGateway:
    """Reach the mail server, or its sandbox."""
    if settings.smtp_url is None:
        return SandboxMailGateway()
    from gateways.mail.smtp import SmtpMailGateway  # noqa: PLC0415 - loaded only where it is used

    return SmtpMailGateway(settings.smtp_url.get_secret_value(), settings.mail_from)


def sandbox_gateways(settings: Settings) -> Starlette:
    """Make the gateways that people can click through; their ledger is a file in the home of this installation."""
    from gateways.payments.sandbox.app import Sandbox  # noqa: PLC0415 - loaded only where it is used
    from gateways.payments.sandbox.ledger import SandboxLedger  # noqa: PLC0415

    schemes = {name: getattr(settings, f"{name}_scheme") for name in DOORS}
    ledger = SandboxLedger(settings.home / "sandbox-gateways.sqlite")
    return Sandbox(ledger, schemes, settings.sandbox_port, settings.clock_offset).app()


def _plain(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
