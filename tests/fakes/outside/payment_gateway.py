"""A gateway in memory: it knows what was paid there, and answers signed questions as the real one does."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.payments.door import NAPAS, SMARTLINK, Door, Merchant
from domain.payments.message import REFERENCE
from domain.payments.payment import CardPayment
from domain.payments.request import sent_fields, signed
from domain.payments.scheme import Scheme, is_signed
from domain.ports.outside.payment_gateway import Doors, GatewayUnavailableError, OpenDoor

SECRET = "00112233445566778899AABBCCDDEEFF"


def merchant(scheme: Scheme = Scheme.HMAC_SHA256) -> Merchant:
    """Give what the gateway of the tests knows us by."""
    return Merchant(
        merchant="GIAHAN",
        access_code="SANDBOX",
        secret=SECRET,
        scheme=scheme,
        pay_url="https://gateway.test/pay",
        query_url="https://gateway.test/query",
        user="user",
        password="password",
    )


def doors(scheme: Scheme = Scheme.HMAC_SHA256) -> Doors:
    """Open both doors under one scheme."""
    return Doors({door.name: OpenDoor(door, merchant(scheme)) for door in (NAPAS, SMARTLINK)})


def message(door: Door, by: Merchant, payment: CardPayment, code: str, **other: str) -> dict[str, str]:
    """Write a signed notice or return, as the gateway does, with other fields where a test says so."""
    sent = sent_fields(door, by, payment)
    echoed = {name: sent[ours] for ours, name in door.echoes.items()}
    said = {door.result: code, "vpc_TransactionNo": "846732430", "vpc_AdditionalData": "970436"}
    return signed(by, echoed | said | other)


@dataclass(slots=True)
class FakePaymentGateway:
    """Keeps a code for each reference; `down` makes it answer nothing, and `changed` alters what it answers."""

    codes: dict[str, str] = field(default_factory=dict)
    payments: dict[str, CardPayment] = field(default_factory=dict)
    down: bool = False
    changed: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    def decides(self, payment: CardPayment, code: str) -> None:
        self.codes[payment.reference] = code
        self.payments[payment.reference] = payment

    async def ask(self, door: OpenDoor, fields: Mapping[str, str]) -> dict[str, str]:
        self.asked += 1
        if self.down:
            raise GatewayUnavailableError("down")
        assert is_signed(door.merchant.scheme, door.merchant.secret, fields)
        reference = fields[REFERENCE]
        if reference not in self.codes:
            unknown = {REFERENCE: reference, "vpc_Merchant": door.merchant.merchant, door.door.query_result: "31"}
            return signed(door.merchant, unknown)
        sent = sent_fields(door.door, door.merchant, self.payments[reference])
        echoed = {name: sent[ours] for ours, name in door.door.echoes.items()} | {"vpc_Command": "queryDR"}
        said = {
            door.door.query_result: self.codes[reference],
            "vpc_TransactionNo": "846732430",
            "vpc_VerStatus": "Y+/=",
        }
        return signed(door.merchant, echoed | said) | self.changed
