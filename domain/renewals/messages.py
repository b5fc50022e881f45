"""What the payer is told of a renewal (G-MSG)."""

from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ProductLine
from domain.catalogue.price import PriceKey, Timing
from domain.messages.written import written_date, written_term
from domain.money import divided
from domain.months import Term
from domain.refusal import Says
from domain.renewals.renewal import Renewal


def renewed(catalogue: Catalogue, line: ProductLine, renewal: Renewal, until: date, day: date) -> Says:
    """Say on a day that a card was renewed, until when, and what twelve months would cost a month."""
    words = {
        "card": renewal.card_number,
        "package": catalogue.packages[line, renewal.package].ascii_name,
        "term": written_term(renewal.term),
        "expires_on": written_date(until),
    }
    year = PriceKey(line, renewal.package, renewal.extra_rooms, Term.P12M)
    if (price := catalogue.price(year, Timing.BEFORE_EXPIRY, day)) is not None:
        words["monthly_of_12"] = str(divided(price.value or 0, 12_000))
    return Says("kplus.renewed", day, words)
