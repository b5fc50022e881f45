"""The doors of the gateways: field names, codes and texts of each in one table; a further one is a table and no code.

What public integrations and documents say is in docs/online.md, with what is assumed.
"""

from collections.abc import Mapping
from dataclasses import field

from domain.payments.payment import PaymentOutcome
from domain.payments.scheme import Scheme
from domain.renewals.request import PaymentMethod
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A gateway's table. `echoes` are fields that come back as they were sent, some under another name.

    `not_found` are codes of an answer for a reference that the gateway does not know; `exists` is a field that says so
    with `N`. Every code that no outcome lists is unknown.
    """

    name: str
    method: PaymentMethod | None
    fixed: Mapping[str, str]
    currency: str
    echoes: Mapping[str, str]
    result: str
    query_result: str
    back: str | None = None
    back_unsigned: str | None = None
    exists: str | None = None
    not_found: frozenset[str] = frozenset()
    codes: Mapping[PaymentOutcome, frozenset[str]]
    says: Mapping[str, str] = field(default_factory=dict)
    confirmed: str = "responsecode=1&desc=confirm-success"
    not_confirmed: str = "responsecode=0&desc=confirm-fail"

    def understood(self, code: str) -> PaymentOutcome:
        """Tell what a code means; one that is not in the table is unknown (O-OUTCOME)."""
        return next((outcome for outcome, codes in self.codes.items() if code in codes), PaymentOutcome.UNKNOWN)

    def text_key(self, outcome: PaymentOutcome, code: str | None) -> str:
        """Tell the key of the text with which a customer is told of an outcome."""
        if outcome is PaymentOutcome.DECLINED:
            return f"online.{self.says.get(code or '', 'declined')}"
        return f"online.{outcome.lower()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merchant:
    """What a gateway knows us by, where its browsers' way is, and how it signs."""

    merchant: str
    access_code: str
    secret: str = field(repr=False)
    scheme: Scheme
    pay_url: str
    query_url: str
    user: str = ""
    password: str = field(default="", repr=False)


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAME = {
    "vpc_Version": "vpc_Version",
    "vpc_Command": "vpc_Command",
    "vpc_Merchant": "vpc_Merchant",
    "vpc_MerchTxnRef": "vpc_MerchTxnRef",
    "vpc_OrderInfo": "vpc_OrderInfo",
    "vpc_Amount": "vpc_Amount",
    "vpc_Locale": "vpc_Locale",
}

_NAPAS_CODES = {
    PaymentOutcome.PAID: _codes("0"),
    PaymentOutcome.UNKNOWN: _codes("5 6 11 26 31 32 34"),
    PaymentOutcome.DECLINED: _codes("1 3 4 7 8 9 10 12 13 14 15 16 17 18 19 20 21 22 23 24 25 27 28 29 30 33"),
}

_NAPAS_SAYS = {
    **dict.fromkeys(("7",), "declined_funds"),
    **dict.fromkeys(("4", "12", "24", "25", "28", "30"), "declined_limit"),
    **dict.fromkeys(("14", "15", "21", "27"), "declined_password"),
    **dict.fromkeys(("13", "16", "17", "18", "19"), "declined_details"),
    **dict.fromkeys(("3",), "declined_expired"),
}


def _napas_kind(name: str, method: PaymentMethod, gateway: str) -> Door:
    return Door(
        name=name,
        method=method,
        fixed={"vpc_Version": "2.0", "vpc_PaymentGateway": gateway},
        currency="vpc_CurrencyCode",
        echoes=_SAME | {"vpc_CurrencyCode": "vpc_CurrencyCode"},
        result="vpc_ResponseCode",
        query_result="vpc_TxnResponseCode",
        back="vpc_BackURL",
        not_found=_codes("31"),
        codes=_NAPAS_CODES,
        says=_NAPAS_SAYS,
    )


NAPAS = _napas_kind("napas", PaymentMethod.DOMESTIC_DEBIT, "ATM")

SMARTLINK = _napas_kind("smartlink", PaymentMethod.INTERNATIONAL_CARD, "INT")

ONEPAY = Door(
    name="onepay",
    method=None,
    fixed={"vpc_Version": "2"},
    currency="vpc_Currency",
    echoes=_SAME | {"vpc_Currency": "vpc_CurrencyCode"},
    result="vpc_TxnResponseCode",
    query_result="vpc_TxnResponseCode",
    back_unsigned="AgainLink",
    exists="vpc_DRExists",
    codes={
        PaymentOutcome.PAID: _codes("0"),
        PaymentOutcome.UNKNOWN: _codes("3 6 7 ? P D 100 300"),
        PaymentOutcome.LEFT: _codes("99 C A"),
        PaymentOutcome.DECLINED: _codes("1 2 4 5 8 9 10 11 12 13 21 B E F I L N R S T U V Z"),
    },
)
"""A close relative, shown to be a table and no code; no method of ours is paid there."""

DOORS = {door.name: door for door in (NAPAS, SMARTLINK)}
"""The doors that are open to customers, where they are configured."""
