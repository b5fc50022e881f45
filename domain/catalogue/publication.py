"""What may be published: a version that does not contradict itself (G-EFFECTIVE)."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.package import ADD_ONS
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.circular import Circular
from domain.money import LARGEST_AMOUNT, VND
from domain.months import Term
from domain.refusal import Citation, Refusal, Rule, Says, bad_input, given_back
from domain.values import dataclass

LONGEST_SOURCE = 200
MOST_ROOMS = 2


@dataclass(frozen=True, slots=True)
class Clause:
    """A circular, and where in it."""

    circular: Circular
    section: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days on which a version applies, and what it rests on: a text, or a circular that is named in full."""

    valid_from: date
    valid_to: date | None
    source: str | Clause

    @property
    def clause(self) -> Clause:
        """What it rests on: a text is the code of a circular, or all that is known of one."""
        return self.source if isinstance(self.source, Clause) else Clause(Circular.told(self.source.strip()))


def price_refusals(
    catalogue: Catalogue, key: PriceKey, timing: Timing, price: VND | None, span: Span
) -> Iterator[Refusal]:
    """Refuse a version of a price that cannot be meant or contradicts itself."""
    if (key.product_line, key.package) not in catalogue.packages:
        yield bad_input("package", "unknown_package", value=given_back(key.package, 40))
    if not 0 <= key.extra_rooms <= MOST_ROOMS:
        yield bad_input("extraRooms", "out_of_range", least="0", most=str(MOST_ROOMS))
    if price is not None and not 1 <= price <= LARGEST_AMOUNT:
        yield bad_input("price", "out_of_range", least="1", most=str(LARGEST_AMOUNT))
    if key.package in ADD_ONS and (key.extra_rooms, key.term, timing) != (0, Term.P1M, Timing.ANY):
        yield contradiction("term", "add_on_form")
    if price is None and not catalogue.prices.get(key):
        yield contradiction("price", "never_sold")
    yield from span_refusals(span, "price", withdraws=price is None)


def policy_refusals(parameter: str, value: str | None, span: Span) -> Iterator[Refusal]:
    """Refuse a version of a policy that cannot be meant or contradicts itself."""
    if parameter not in Parameter.__members__:
        yield bad_input("parameter", "malformed")
    elif value is not None and not written_well(Parameter(parameter), value):
        yield bad_input("value", "malformed")
    elif value is not None and Parameter(parameter) in _MOST:
        least, most = _LEAST.get(Parameter(parameter), 0), _MOST[Parameter(parameter)]
        if not least <= int(value) <= most:
            yield bad_input("value", "out_of_range", least=str(least), most=str(most))
    yield from span_refusals(span, "value", withdraws=value is None)


def span_refusals(span: Span, what: str, *, withdraws: bool) -> Iterator[Refusal]:
    """Refuse days that contradict themselves, and a source that is none."""
    if span.valid_to is not None and span.valid_to <= span.valid_from:
        yield contradiction("validTo", "before", other="validFrom")
    if withdraws and span.valid_to is not None:
        yield contradiction(what, "withdrawal_with_end")
    yield from _circular_refusals(span.clause.circular)
    yield from _text_refusals("section", span.clause.section or "")


def _circular_refusals(circular: Circular) -> Iterator[Refusal]:
    """Refuse a circular without a name, and what cannot be printed of it."""
    if circular == Circular.told(circular.code):
        yield from _text_refusals("source", circular.code, needed=True)
        return
    yield from _text_refusals("circular.code", circular.code, needed=True)
    yield from _text_refusals("circular.titleVi", circular.title_vi, needed=True)
    for name, text in (("titleEn", circular.title_en), ("issuedBy", circular.issued_by), ("url", circular.url)):
        yield from _text_refusals(f"circular.{name}", text or "")


def _text_refusals(name: str, text: str, *, needed: bool = False) -> Iterator[Refusal]:
    if needed and not text.strip():
        yield bad_input(name, "empty")
    if len(text) > LONGEST_SOURCE:
        yield bad_input(name, "too_long", most=str(LONGEST_SOURCE))
    elif not text.isprintable():
        yield bad_input(name, "malformed")


def contradiction(name: str, key: str, **parameters: str) -> Refusal:
    """Refuse what contradicts itself, naming the field (G-EFFECTIVE)."""
    says = Says(f"input.{key}", None, {"field": name, **parameters})
    return Refusal(rule=Rule.G_EFFECTIVE, field=name, says=says, citation=Citation(rule=Rule.G_EFFECTIVE))


def written_well(parameter: Parameter, value: str) -> bool:
    """Tell whether a value has the form of its policy: a number, a percentage, a time of day, a term."""
    return _FORMS.get(parameter, _is_number)(value)


def _is_number(value: str) -> bool:
    return re.fullmatch(r"[0-9]{1,12}", value) is not None


def _is_percent(value: str) -> bool:
    return re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,4})?", value) is not None and Fraction(value) <= 100  # noqa: PLR2004 - per cent


def _is_time(value: str) -> bool:
    return re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value) is not None


def _is_times(value: str) -> bool:
    return all(_is_time(each) for each in value.split(";"))


def _is_term(value: str) -> bool:
    return value in Term.__members__


_FORMS: dict[Parameter, Callable[[str], bool]] = {
    Parameter.SERVICE_FEE_PERCENT: _is_percent,
    Parameter.AUTO_RENEW_CHARGE_AT: _is_time,
    Parameter.AUTO_RENEW_NOTIFY_AT: _is_time,
    Parameter.AUTO_RENEW_RETRY_AT: _is_times,
    Parameter.AUTO_RENEW_TERM: _is_term,
}

# Beyond these a value is a slip of the finger, and its day would lie outside of any calendar (assumed).
_MOST = {
    Parameter.HEAVY_SPEND_BLOCK_MONTHS: 24,
    Parameter.MIN_DAYS_SINCE_ACTIVATION: 3_650,
    Parameter.USAGE_MAX_AGE_DAYS: 3_650,
    Parameter.KNOWN_CUSTOMER_DAYS: 3_650,
    Parameter.AUTO_RENEW_REMIND_DAYS_BEFORE: 28,
    Parameter.AUTO_RENEW_CONFIRM_HOURS: 720,
    Parameter.CARD_MAX_AGE_MINUTES: 525_600,
    Parameter.USSD_IDLE_SECONDS: 180,
    Parameter.SMS_REPEAT_MINUTES: 1_440,
    Parameter.DIALOGUE_KEEP_DAYS: 3_650,
    Parameter.KEEP_MONEY_DAYS: 36_500,
    Parameter.KEEP_KEYS_DAYS: 36_500,
    Parameter.KEEP_MESSAGES_DAYS: 36_500,
    Parameter.KEEP_AUDIT_DAYS: 36_500,
    Parameter.KEEP_ATTEMPTS_DAYS: 36_500,
    Parameter.ADVANCE_CONFIRM_MINUTES: 1_440,
    Parameter.ADVANCE_OFFER_INTERVAL_MINUTES: 525_600,
}

# A client may repeat a key for a year; money is asked for again within two (limits, known customers, refunds); what
# staff did and read, and what customers were told, for a year and half a year at least (assumed).
_LEAST = {
    Parameter.KEEP_MONEY_DAYS: 731,
    Parameter.KEEP_KEYS_DAYS: 366,
    Parameter.KEEP_MESSAGES_DAYS: 183,
    Parameter.KEEP_AUDIT_DAYS: 366,
    Parameter.KEEP_ATTEMPTS_DAYS: 183,
}
