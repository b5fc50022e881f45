"""Giahan's use cases over one pool, put together as the server puts them together."""

from dataclasses import replace

import asyncpg

from api.wiring.ports import OnlinePorts, OnlineSecrets
from api.wiring.postgres import postgres_ports
from api.wiring.use_cases import UseCases, use_cases_over
from domain.payments.door import DOORS, Merchant
from domain.payments.scheme import Scheme
from domain.ports.clock import Clock
from domain.ports.outside.payment_gateway import Doors, OpenDoor
from domain.usecases.auto_renewals.charge_due_cards import AT_ONCE, ChargeDueCards
from domain.vouchers.code import VoucherKeys
from gateways.clock import SystemClock
from gateways.decoders.sandbox import SandboxCardSystem
from gateways.mail.sandbox import SandboxMailGateway
from gateways.messages.sandbox import SandboxMessageGateway
from gateways.payments.http import HttpPaymentGateway
from persistence.connections.stores import near_to

SECRETS = OnlineSecrets(vouchers=VoucherKeys(((1, b"a key for benches"),)), sealing=b"another")
MERCHANT = Merchant(
    merchant="GIAHAN",
    access_code="BENCH",
    secret="00112233445566778899AABBCCDDEEFF",  # noqa: S106 - made up
    scheme=Scheme.HMAC_SHA256,
    pay_url="https://gateway.test/pay",
    query_url="https://gateway.test/query",
)
ONLINE = OnlinePorts(
    secrets=SECRETS,
    gateway=HttpPaymentGateway(),
    doors=Doors({door.name: OpenDoor(door, MERCHANT) for door in DOORS.values()}),
    mail_gateway=SandboxMailGateway(),
)


def giahan_over(pool: "asyncpg.Pool[asyncpg.Record]", clock: Clock | None = None, node: str | None = None) -> UseCases:
    """Put the use cases together, over the sandboxes; with as many turns of a sweep as any pool of a server has."""
    outside = (SandboxCardSystem(pool), SandboxMessageGateway(), clock or SystemClock(), ONLINE)
    ports = postgres_ports(pool, *outside, near=near_to(node))
    return use_cases_over(replace(ports, turns=AT_ONCE))


def charge_over(pool: "asyncpg.Pool[asyncpg.Record]", clock: Clock, node: str | None = None) -> ChargeDueCards:
    """Put the charge of a day's cards together, near to a node where one is named."""
    return giahan_over(pool, clock, node).auto_renewals.charge
