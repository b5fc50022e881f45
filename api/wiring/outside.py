"""The ways out that the settings ask for: real adapters where there is an address, sandboxes where there is none."""

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import asyncpg
from pydantic import SecretStr

from api.settings import Settings
from api.wiring.services.inbox import Inbox
from domain.ports.outside.card_system import CardSystem
from domain.ports.outside.message_gateway import MessageGateway
from gateways.decoders.sandbox import SandboxCardSystem
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


def _plain(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
