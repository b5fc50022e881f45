"""Numbers that a query was asked with: what is none is told by the name of its argument (G-INPUT)."""

from api.graphql.request.errors import ApiError, Code
from domain.subscribers.card_number import possible_numbers
from domain.subscribers.msisdn import parse_msisdn


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
