"""What the payer is told when a renewal that was confirmed comes to nothing, and when its money is back (K-REFUND)."""

from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ProductLine
from domain.messages.written import written_amount
from domain.refusal import Says
from domain.renewals.renewal import Renewal


def activation_rejected(catalogue: Catalogue, line: ProductLine, renewal: Renewal, day: date) -> Says:
    """Say that the card system did not take a renewal on, and what is owed back."""
    package = catalogue.packages[line, renewal.package].ascii_name
    words = {"card": renewal.card_number, "package": package, "total": written_amount(renewal.total)}
    return Says("kplus.activation_rejected", day, words)


def refunded(renewal: Renewal, day: date) -> Says:
    """Say that the money of a renewal is back on the main balance."""
    return Says("kplus.refunded", day, {"card": renewal.card_number, "total": written_amount(renewal.total)})
