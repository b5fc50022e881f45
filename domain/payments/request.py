"""The signed request with which a customer is sent to a gateway, and the one with which we ask it (O-REDIRECT)."""

from collections.abc import Mapping

from domain.payments.door import Door, Merchant
from domain.payments.payment import CardPayment
from domain.payments.scheme import HASH, HASH_TYPE, Scheme, signature

CURRENCY = "VND"
SUBUNITS = 100
"""Gateways of this kind count hundredths, of đồng too."""

LONGEST_ORDER = 32
NOWHERE = "127.0.0.1"
"""The address of a customer whose own is not known."""


def sent_fields(door: Door, merchant: Merchant, payment: CardPayment) -> dict[str, str]:
    """Tell what a gateway is sent that it echoes, or that never changes: ASCII, for marks are signed many ways."""
    return {
        **door.fixed,
        "vpc_Command": "pay",
        "vpc_AccessCode": merchant.access_code,
        "vpc_Merchant": merchant.merchant,
        "vpc_MerchTxnRef": payment.reference,
        "vpc_OrderInfo": f"Gia han the {payment.card_number}"[:LONGEST_ORDER],
        "vpc_Amount": str(payment.amount * SUBUNITS),
        door.currency: CURRENCY,
        "vpc_Locale": payment.language,
        "vpc_TicketNo": payment.client_address or NOWHERE,
    }


def way_fields(door: Door, merchant: Merchant, payment: CardPayment, own_return: str) -> dict[str, str]:
    """Tell with what a browser is sent to the gateway; `own_return` is ours, to which the gateway sends it back."""
    back = f"{own_return}?back={payment.reference}"
    fields = sent_fields(door, merchant, payment) | {"vpc_ReturnURL": own_return}
    if door.back is not None:
        fields[door.back] = back
    unsigned = {door.back_unsigned: back, "Title": "Giahan"} if door.back_unsigned is not None else {}
    return signed(merchant, fields) | unsigned


def query_fields(door: Door, merchant: Merchant, payment: CardPayment) -> dict[str, str]:
    """Ask a gateway what became of a payment."""
    fields = {
        "vpc_Version": door.fixed["vpc_Version"],
        "vpc_Command": "queryDR",
        "vpc_AccessCode": merchant.access_code,
        "vpc_Merchant": merchant.merchant,
        "vpc_MerchTxnRef": payment.reference,
        "vpc_User": merchant.user,
        "vpc_Password": merchant.password,
    }
    return signed(merchant, fields)


def signed(merchant: Merchant, fields: Mapping[str, str]) -> dict[str, str]:
    """Sign fields, and say how where the scheme has a name for it."""
    kind = {HASH_TYPE: "SHA256"} if merchant.scheme is Scheme.HMAC_SHA256 else {}
    return {**fields, **kind, HASH: signature(merchant.scheme, merchant.secret, fields)}
