"""Understanding a renewal request: which card, which payer, before anything is looked up (G-INPUT, K-CARD)."""

from typing import Self

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ProductLine
from domain.refusal import Refusal, bad_input, given_back
from domain.renewals.card_rules import malformed_card
from domain.renewals.request import RenewalRequest
from domain.subscribers.card_number import is_account, parse_card_number
from domain.subscribers.msisdn import parse_msisdn
from domain.values import dataclass

LONGEST_KEPT = 64


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """A request with its numbers as they are kept, or why they cannot be meant."""

    request: RenewalRequest
    refusals: tuple[Refusal, ...] = ()
    opens_account: bool = False

    @classmethod
    def of(cls, request: RenewalRequest, catalogue: Catalogue) -> Self:
        """Read the numbers of a request; what cannot be read is given back as an attempt can keep it."""
        lines = catalogue.lines_of(request.package)
        card = parse_card_number(request.card_number, lines)
        payer = parse_msisdn(request.payer_msisdn) if request.payer_msisdn is not None else None
        refusals = tuple(_refusals(request, card, payer))
        understood = RenewalRequest(
            card_number=card or given_back(request.card_number, LONGEST_KEPT),
            package=given_back(request.package, LONGEST_KEPT),
            extra_rooms=request.extra_rooms,
            term=request.term,
            method=request.method,
            payer_msisdn=payer or (request.payer_msisdn and given_back(request.payer_msisdn, LONGEST_KEPT)),
        )
        account = lines == {ProductLine.VTVCAB_ON} and card is not None and is_account(card)
        return cls(understood, refusals, opens_account=account)


def _refusals(request: RenewalRequest, card: str | None, payer: str | None) -> list[Refusal]:
    refusals = [] if card else [malformed_card(request.card_number)]
    if request.payer_msisdn is not None and payer is None:
        refusals.append(bad_input("payerMsisdn", "malformed"))
    return refusals
