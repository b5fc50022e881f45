"""Paying by card as tests do it: started at a gateway of theirs, told of in every way."""

from dataclasses import dataclass

from domain.months import Term
from domain.online.mail import MailLanguage
from domain.payments.door import DOORS
from domain.payments.message import MessageKind
from domain.payments.payment import CardPayment
from domain.payments.scheme import Scheme
from domain.renewals.renewal import Renewal
from domain.renewals.request import PaymentMethod
from domain.usecases.common.idempotency import Result
from domain.usecases.payments.start_card_payment import StartCommand
from domain.usecases.payments.take_message import Heeded
from tests.fakes.outside.payment_gateway import FakePaymentGateway, merchant, message
from tests.services.online.place import CARD, LAST_FOUR, Place
from tests.usecases.requests import made

BACK = "https://shop.example/kplus/back"


@dataclass(slots=True)
class Paying:
    """A place where people pay by card, under one scheme."""

    place: Place
    gateway: FakePaymentGateway
    scheme: Scheme

    async def start(  # noqa: PLR0913 - a test names the one thing that matters to it
        self,
        *,
        card: str = CARD,
        contact: str = LAST_FOUR,
        method: PaymentMethod = PaymentMethod.DOMESTIC_DEBIT,
        package: str = "TRON_VEN",
        term: Term = Term.P1M,
        name: str = "NGUYEN THI ANH",
        total: int | None = None,
        key: str | None = None,
        email: str | None = None,
        allowed: bool = True,
    ) -> Result[Renewal]:
        command = StartCommand(
            card_number=card,
            contact=contact,
            package=package,
            extra_rooms=0,
            term=term,
            method=method,
            cardholder_name=name,
            email=email,
            return_url=BACK,
            confirmed_total=total,
            client_address=None,
        )
        payments = self.place.service.payments
        return await payments.start(self.place.by(key), command, MailLanguage.VIETNAMESE, return_allowed=allowed)

    async def started(self, **asked: object) -> tuple[Renewal, CardPayment]:
        """Start a payment that nothing refuses."""
        renewal = made(await self.start(**asked))  # type: ignore[arg-type]
        return renewal, await self.payment(renewal)

    async def payment(self, renewal: Renewal) -> CardPayment:
        async with self.place.service.renew.works() as work:
            seen = await work.payments.read(renewal.ref)
        assert seen is not None
        return seen.payment

    async def renewal(self, renewal: Renewal) -> Renewal:
        async with self.place.service.renew.works() as work:
            found = await work.renewals.find(renewal.ref)
        assert found is not None
        return found

    async def tell(
        self, payment: CardPayment, code: str, kind: MessageKind = MessageKind.NOTICE, **other: str
    ) -> Heeded:
        """Send a signed message, with other fields where a test says so."""
        fields = message(DOORS[payment.gateway], merchant(self.scheme), payment, code, **other)
        return await self.send(payment.gateway, fields, kind)

    async def send(self, gateway: str, fields: dict[str, str], kind: MessageKind = MessageKind.NOTICE) -> Heeded:
        heeded = await self.place.service.payments.take(gateway, kind, fields.items())
        assert heeded is not None
        return heeded
