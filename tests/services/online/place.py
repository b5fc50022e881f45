"""Where vouchers are tried: all of Giahan, on the memory of the tests or on PostgreSQL, and what it holds there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from api.wiring.use_cases import UseCases
from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.online.mail import MailLanguage
from domain.payments.scheme import Scheme
from domain.renewals.renewal import Renewal
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Result
from domain.usecases.vouchers.change_vouchers import SpanCommand
from domain.usecases.vouchers.check_voucher import CheckCommand, Checked
from domain.usecases.vouchers.issue_vouchers import Issued
from domain.usecases.vouchers.renew_with_voucher import VoucherCommand
from domain.vouchers.rules import Issue
from domain.vouchers.voucher import SpanChange, VoucherSpan, VoucherStatus, written_serial
from tests.databases import Database
from tests.fakes.clock import FakeClock
from tests.fakes.outside.payment_gateway import doors
from tests.fakes.world import World
from tests.persistence.installation import Installation, Wrap, an_installation
from tests.usecases.requests import IN_DATE, TODAY, made

CARD = "10000000001"
OTHER_CARD = "10000000002"
NAME = "Nguyễn Thị Ánh"
PHONE = "0912345678"
LAST_FOUR = "5678"
EMAIL = "anh@example.test"
LAST_DAY = date(2024, 12, 31)


@dataclass(slots=True)
class Place:
    """Everything, with a key for each request that is not named."""

    service: UseCases
    clock: FakeClock
    world: World | None = None
    installed: Installation | None = None
    keys: "count[int]" = field(default_factory=count)

    def by(self, key: str | None = None, principal: str = "partner:shop") -> Asked:
        return Asked(principal, key or f"key {next(self.keys)}")

    async def on_record(
        self,
        number: str = CARD,
        *,
        status: CardStatus = CardStatus.ACTIVE,
        line: ProductLine = ProductLine.DTH_OTT,
        package: str = "TRON_VEN",
        expires_on: date | None = IN_DATE,
        email: str | None = EMAIL,
    ) -> None:
        """Put a card on record whose contact is known."""
        upsert = CardUpsert(
            number=number,
            product_line=line,
            status=status,
            package=package,
            expires_on=expires_on,
            contact_name=NAME,
            contact_phone=PHONE,
            contact_email=email,
        )
        made(await self.service.upsert_card(upsert))

    async def issued(
        self,
        count: int = 1,
        *,
        package: str = "TRON_VEN",
        term: Term = Term.P1M,
        line: ProductLine = ProductLine.DTH_OTT,
        until: date = LAST_DAY,
        active: bool = True,
    ) -> Issued:
        """Issue a batch, on sale unless a test says otherwise."""
        issue = Issue(product_line=line, package=package, extra_rooms=0, term=term, count=count, valid_until=until)
        issued = made(await self.service.vouchers.issue(self.by(), issue))
        if active:
            made(await self.change(SpanChange.ACTIVATE, issued))
        return issued

    async def change(
        self, change: SpanChange, issued: Issued, first: int | None = None, last: int | None = None
    ) -> Result[VoucherSpan]:
        command = SpanCommand(
            change=change,
            batch=issued.batch.ref,
            first_serial=written_serial(first) if first else None,
            last_serial=written_serial(last) if last else None,
            reason="On sale from today.",
        )
        return await self.service.vouchers.change(self.by(principal="admin"), command)

    async def check(
        self,
        code: str,
        *,
        card: str = CARD,
        contact: str = LAST_FOUR,
        by: str = "partner:shop",
        address: str | None = None,
    ) -> Checked:
        command = CheckCommand(card_number=card, contact=contact, code=code, client_address=address)
        return await self.service.vouchers.check(by, command)

    async def renew(
        self,
        code: str,
        *,
        card: str = CARD,
        contact: str = LAST_FOUR,
        key: str | None = None,
        email: str | None = None,
        address: str | None = None,
    ) -> Result[Renewal]:
        command = VoucherCommand(
            card_number=card, contact=contact, secret_code=code, email=email, client_address=address
        )
        return await self.service.vouchers.renew(self.by(key), command, MailLanguage.VIETNAMESE)

    async def status(self, serial: int) -> VoucherStatus:
        found = await self.service.vouchers.lookups.voucher(serial)
        assert found is not None
        return found.state


@asynccontextmanager
async def somewhere(
    database: Database | None,
    most: int = 8,
    *,
    scheme: Scheme = Scheme.HMAC_SHA256,
    two_persons: bool = False,
    wrap: Wrap = lambda pool: pool,
) -> AsyncIterator[Place]:
    """Give a place, in memory where there is no database."""
    if database is None:
        world = World.on(TODAY, doors(scheme), two_persons=two_persons)
        yield Place(world.service, world.clock, world)
        return
    async with an_installation(
        database, day=TODAY, most=most, opened=doors(scheme), two_persons=two_persons, wrap=wrap
    ) as installed:
        yield Place(installed.service, installed.clock, None, installed)
        assert await installed.violations() == []
