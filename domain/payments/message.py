"""A message of a gateway: what it says, where all of it is what was sent, and why it is not believed otherwise."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.payments.door import Door, Merchant
from domain.payments.payment import CardPayment, PaymentOutcome
from domain.payments.request import sent_fields
from domain.payments.scheme import is_signed
from domain.refusal import given_back
from domain.values import dataclass

REFERENCE = "vpc_MerchTxnRef"
LONGEST = 200
MOST_FIELDS = 60
_KEPT = frozenset(
    {
        "vpc_AcqResponseCode", "vpc_AdditionalData", "vpc_Amount", "vpc_BatchNo", "vpc_CardType", "vpc_Command",
        "vpc_CurrencyCode", "vpc_Currency", "vpc_DRExists", "vpc_Locale", "vpc_MerchTxnRef", "vpc_Merchant",
        "vpc_Message", "vpc_OrderInfo", "vpc_ResponseCode", "vpc_TransactionNo", "vpc_TxnResponseCode", "vpc_VerStatus",
        "vpc_VerType", "vpc_Version", "vpc_3DSECI",
    }
)  # fmt: skip
"""The fields that are kept for staff: none of them holds a card's number or its holder's name (O-PRIVACY)."""

_REQUIRED_OF_ANSWERS = frozenset({"vpc_MerchTxnRef", "vpc_Merchant", "vpc_Amount"})
_OF_REQUESTS_ALONE = "vpc_Command"


class MessageKind(StrEnum):
    """How a message came: posted to us, brought by the customer's browser, or as the answer to our question."""

    NOTICE = "NOTICE"
    RETURN = "RETURN"
    ANSWER = "ANSWER"


class Doubt(StrEnum):
    """Why a message is not believed, or changed nothing."""

    MALFORMED = "a field is missing, or there twice"
    UNKNOWN_ORDER = "no payment has this reference"
    BAD_SIGNATURE = "the signature is missing or wrong"
    OTHER_FIELDS = "a field is not what was sent"
    HINT = "it proves nothing under this scheme: the gateway is asked"
    KNOWN = "its outcome was known already"


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayMessage:
    """A message as it is kept for staff: whether it was taken, and why not; of its fields none that is personal."""

    id: UUID
    gateway: str
    kind: MessageKind
    received_at: datetime
    reference: str | None
    taken: bool
    why: str | None
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a gateway says of a payment; `found` is false where it does not know the reference."""

    outcome: PaymentOutcome
    code: str
    found: bool = True
    transaction_no: str | None = None
    three_ds: str | None = None


def read_fields(pairs: Iterable[tuple[str, str]]) -> dict[str, str] | None:
    """Read the fields of a message; None where one is there twice, or there are too many."""
    pairs = tuple(pairs)
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) and len(fields) <= MOST_FIELDS else None


def read_answer(text: str) -> dict[str, str] | None:
    """Read the answer to a question: `key=value` joined by `&`, not encoded, so that a `+` is a `+`."""
    parts = [part.partition("=") for part in text.strip().split("&") if part]
    return read_fields((name, value) for name, _, value in parts)


def doubt(
    door: Door, merchant: Merchant, payment: CardPayment, fields: Mapping[str, str], kind: MessageKind
) -> Doubt | None:
    """Tell why a message proves nothing of a payment: its signature, or a field that is not what was sent (O-PROOF)."""
    if not is_signed(merchant.scheme, merchant.secret, fields):
        return Doubt.BAD_SIGNATURE
    if (door.query_result if kind is MessageKind.ANSWER else door.result) not in fields:
        return Doubt.MALFORMED
    sent, answer = sent_fields(door, merchant, payment), kind is MessageKind.ANSWER
    for name, echoed in door.echoes.items():
        if answer and (name == _OF_REQUESTS_ALONE or (echoed not in _REQUIRED_OF_ANSWERS and echoed not in fields)):
            continue
        if fields.get(echoed) != sent[name]:
            return Doubt.OTHER_FIELDS
    return None


def missing(door: Door, merchant: Merchant, payment: CardPayment, fields: Mapping[str, str]) -> bool:
    """Tell whether a signed answer says that the gateway does not know the reference: it then echoes no amount."""
    unknown = (door.exists is not None and fields.get(door.exists) == "N") or (
        fields.get(door.query_result, "") in door.not_found
    )
    ours = fields.get(REFERENCE) == payment.reference and fields.get("vpc_Merchant") == merchant.merchant
    return unknown and ours and is_signed(merchant.scheme, merchant.secret, fields)


def said_in(door: Door, fields: Mapping[str, str], kind: MessageKind) -> Said:
    """Read what a message says, once it is believed."""
    code = fields.get(door.query_result if kind is MessageKind.ANSWER else door.result, "")
    return Said(
        outcome=door.understood(code),
        code=given_back(code, 10),
        found=not (code in door.not_found or (door.exists is not None and fields.get(door.exists) == "N")),
        transaction_no=_short(fields.get("vpc_TransactionNo")),
        three_ds=_short(fields.get("vpc_VerStatus")),
    )


def kept_fields(fields: Mapping[str, str]) -> dict[str, str]:
    """Give what is kept of a message: fields that are known and not personal, cut, without what cannot be printed."""
    return {name: given_back(value, LONGEST) for name, value in sorted(fields.items()) if name in _KEPT}


def kept_reference(fields: Mapping[str, str]) -> str | None:
    """Give the reference that a message names, as it can be kept."""
    return _short(fields.get(REFERENCE))


def _short(text: str | None) -> str | None:
    return given_back(text, 40) if text else None
