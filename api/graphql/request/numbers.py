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
        raise ApiError(Code.BAD_REQUEST, f"{argument} is no phone number: 0900000001, 84900000001 or +84 900 000 001.")
    return msisdn


def insist_on_card(argument: str, text: str) -> None:
    """Insist that a text may be the number of a card, or of an account of VTVcab ON.

    Raises:
        ApiError: BAD_REQUEST, where it is none.
    """
    if not possible_numbers(text):
        raise ApiError(
            Code.BAD_REQUEST, f"{argument} is no card number: 11 or 12 digits, or an account's phone number."
        )


def payer_of(msisdn: str | None) -> str | None:
    """Read a number as it is kept, or give back what was written where it is none."""
    text = given(msisdn)
    return (parse_msisdn(text) or given_back(text, LONGEST_KEPT)) if text is not None else None


def card_of(number: str | None) -> str | None:
    """Read a card's number as it is kept, or give back what was written where it is none."""
    text = given(number)
    return (parse_card_number(text) or given_back(text, LONGEST_KEPT)) if text is not None else None
