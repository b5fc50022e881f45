"""Posting webhooks: never into a private network, whatever a name leads to, and no further than the first answer."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.test_utils import TestServer

from domain.ports.outside.webhook_gateway import WebhookUnreachableError
from gateways.webhooks.http import EXCERPT, HttpWebhookGateway
from gateways.webhooks.targets import Targets

PUBLIC = "93.184.216.34"


class Names(AbstractResolver):
    """Leads every name to the addresses given, one look-up after the other; the last goes on for ever."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        self.answers = list(answers)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [
            ResolveResult(hostname=host, host=each, port=port, family=family, proto=0, flags=socket.AI_NUMERICHOST)
            for each in found
        ]

    async def close(self) -> None:
        pass


@asynccontextmanager
async def a_gateway(targets: Targets, *, resolver: Names | None = None) -> AsyncIterator[HttpWebhookGateway]:
    gateway = HttpWebhookGateway(targets, resolver=resolver)
    yield gateway
    await gateway.aclose()


@asynccontextmanager
async def a_server(answer: web.Response) -> AsyncIterator[tuple[TestServer, list[str]]]:
    seen: list[str] = []

    async def handle(request: web.Request) -> web.Response:
        seen.append(request.path)
        return answer

    app = web.Application()
    app.router.add_post("/{path:.*}", handle)
    server = TestServer(app)
    async with server:
        yield server, seen


@pytest.mark.parametrize(
    "addresses", [("127.0.0.1",), (PUBLIC, "10.0.0.1"), ("::1",), ("fe80::1",), ("::ffff:10.0.0.1",)]
)
async def test_a_name_that_leads_to_a_private_address_is_not_connected_to(addresses: tuple[str, ...]) -> None:
    async with a_gateway(Targets(), resolver=Names(addresses)) as gateway:
        with pytest.raises(WebhookUnreachableError, match=r"^private network$"):
            await gateway.post("https://partner.example/hook", {}, b"{}")


async def test_a_name_that_is_led_elsewhere_after_it_was_checked_is_checked_again() -> None:
    """A name may be the partner's when it is registered, and lead into our network later: DNS rebinding."""
    async with a_server(web.Response(status=204)) as (server, seen):
        names = Names(("127.0.0.1",))
        async with a_gateway(Targets(private_networks=True), resolver=names) as lenient:
            assert (await lenient.post(f"http://partner.example:{server.port}/hook", {}, b"{}")).status == 204
        async with a_gateway(Targets(), resolver=names) as gateway:
            with pytest.raises(WebhookUnreachableError, match=r"^private network$"):
                await gateway.post(f"https://partner.example:{server.port}/hook", {}, b"{}")
        assert seen == ["/hook"]


async def test_an_address_that_was_registered_before_the_setting_changed_is_not_connected_to() -> None:
    async with a_gateway(Targets()) as gateway:
        with pytest.raises(WebhookUnreachableError, match=r"^private network$"):
            await gateway.post("https://127.1/hook", {}, b"{}")


async def test_a_redirect_is_an_answer_and_not_followed() -> None:
    answer = web.Response(status=307, headers={"Location": "/inner"})
    async with a_server(answer) as (server, seen), a_gateway(Targets(private_networks=True)) as gateway:
        assert (await gateway.post(str(server.make_url("/hook")), {}, b"{}")).status == 307
        assert seen == ["/hook"]


async def test_of_a_long_answer_only_the_beginning_is_kept_and_nothing_that_cannot_be_printed() -> None:
    answer = web.Response(status=500, body=b"\x00" + b"x" * 1_000_000)
    async with a_server(answer) as (server, _), a_gateway(Targets(private_networks=True)) as gateway:
        reply = await gateway.post(str(server.make_url("/hook")), {}, b"{}")
        assert reply.excerpt == "?" + "x" * (EXCERPT - 1)


async def test_nobody_there_is_told_in_words_that_show_nothing_of_our_network() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        async with a_gateway(Targets(private_networks=True)) as gateway:
            with pytest.raises(WebhookUnreachableError, match=r"^ClientConnectorError$"):
                await gateway.post(f"http://127.0.0.1:{port}/", {}, b"{}")
