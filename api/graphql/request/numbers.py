"""Numbers that a query was asked with: what is none is told by the name of its argument (G-INPUT)."""

from api.graphql.request.context import given
from api.graphql.request.errors import ApiError, Code
from domain.refusal import given_back
from domain.subscribers.card_number import parse_card_number, possible_numbers
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.renewals.read_request import LONGEST_KEPT


def read_msisdn(argument: str, text: str) -> str:
    """Read a phone's number, however it is written.

    Raises:
        ApiError: BAD_REQUEST, where it is none.
    """
    if (msisdn := parse_msisdn(text)) is None:
        why = f"{argument} is no phone number: 0900000001, 84900000001 or +84 900 000 001."
        raise ApiError(Code.BAD_REQUEST, why, field=argument)
    return msisdn


def insist_on_card(argument: str, text: str) -> None:
    """Insist that a text may be the number of a card, or of an account of VTVcab ON.

    Raises:
        ApiError: BAD_REQUEST, where it is none.
    """
    if not possible_numbers(text):
        why = f"{argument} is no card number: 11 or 12 digits, or an account's phone number."
        raise ApiError(Code.BAD_REQUEST, why, field=argument)


def payer_who_paid(msisdn: str | None) -> str | None:
    """Read the number of a payer of something paid, which is one.

    Raises:
        ApiError: BAD_REQUEST, where it is none.
    """
    text = given(msisdn)
    return read_msisdn("payerMsisdn", text) if text is not None else None


def card_paid_for(number: str | None) -> str | None:
    """Read the number of a card that something was paid for, which is one.

    Raises:
        ApiError: BAD_REQUEST, where it is none.
    """
    text = given(number)
    if text is not None:
        insist_on_card("cardNumber", text)
    return card_of(number)


def payer_of(msisdn: str | None) -> str | None:
    """Read a number as it is kept, or give back what was written where it is none."""
    text = given(msisdn)
    return (parse_msisdn(text) or given_back(text, LONGEST_KEPT)) if text is not None else None


def card_of(number: str | None) -> str | None:
    """Read a card's number as it is kept, or give back what was written where it is none."""
    text = given(number)
    return (parse_card_number(text) or given_back(text, LONGEST_KEPT)) if text is not None else None
