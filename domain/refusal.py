"""An expected "no": the rule, what was compared, when it clears, and what it rests on (G-EXPLAIN)."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from enum import StrEnum

from domain.circular import Circular
from domain.values import dataclass


class Rule(StrEnum):
    """A rule of the specification: `K_MAX_MONTH` is K-MAX-MONTH there."""

    G_INPUT = "G_INPUT"
    G_ONCE = "G_ONCE"
    G_EFFECTIVE = "G_EFFECTIVE"
    G_TWO = "G_TWO"
    K_PRICE = "K_PRICE"
    K_TIMING = "K_TIMING"
    K_FEE = "K_FEE"
    K_FROM = "K_FROM"
    K_STACK = "K_STACK"
    K_MONTHS = "K_MONTHS"
    K_ADDON = "K_ADDON"
    K_CARD = "K_CARD"
    K_PREPAID = "K_PREPAID"
    K_ACTIVE = "K_ACTIVE"
    K_AGE = "K_AGE"
    K_USAGE = "K_USAGE"
    K_ABUSE = "K_ABUSE"
    K_BALANCE = "K_BALANCE"
    K_MAX_TX = "K_MAX_TX"
    K_MAX_MONTH = "K_MAX_MONTH"
    K_MAX_CARDS = "K_MAX_CARDS"
    K_HEAVY = "K_HEAVY"
    K_REFUND = "K_REFUND"
    K_USSD_HOLD = "K_USSD_HOLD"
    K_AUTO_ONE = "K_AUTO_ONE"
    K_AUTO_VALID = "K_AUTO_VALID"
    K_AUTO_CONFIRM = "K_AUTO_CONFIRM"
    K_AUTO_CANCEL = "K_AUTO_CANCEL"
    K_AUTO_CHARGE = "K_AUTO_CHARGE"
    S_WHO = "S_WHO"
    S_CEILING = "S_CEILING"
    S_CONFIRM = "S_CONFIRM"
    S_LOCK = "S_LOCK"
    S_REFUND = "S_REFUND"
    O_WHO = "O_WHO"
    O_IDENTIFY = "O_IDENTIFY"
    O_HOLD = "O_HOLD"
    O_VOUCHER = "O_VOUCHER"
    O_VOUCHER_SECRET = "O_VOUCHER_SECRET"  # noqa: S105 - the name of a rule
    O_REDIRECT = "O_REDIRECT"
    O_PROOF = "O_PROOF"
    O_OUTCOME = "O_OUTCOME"
    O_PENDING = "O_PENDING"
    O_REFUND = "O_REFUND"
    P_WHO = "P_WHO"
    P_MAP = "P_MAP"
    P_BEST = "P_BEST"
    P_NOTICE = "P_NOTICE"
    P_OPTOUT = "P_OPTOUT"
    P_WHEN = "P_WHEN"
    P_BARRED = "P_BARRED"
    P_CANCEL = "P_CANCEL"
    P_UPGRADE = "P_UPGRADE"
    P_REGION = "P_REGION"
    P_END = "P_END"
    P_Y = "P_Y"


class FigureUnit(StrEnum):
    """What the figures of a refusal count."""

    VND = "VND"
    DAYS = "DAYS"
    CARDS = "CARDS"
    MONTHS = "MONTHS"
    PERCENT = "PERCENT"
    COUNT = "COUNT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Which published version, or which part of a circular, something rests on."""

    rule: Rule
    circular: Circular | None = None
    section: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def source(self) -> str | None:
        """The title of the circular."""
        return self.circular.title_vi if self.circular is not None else None


@dataclass(frozen=True, slots=True)
class Says:
    """What a customer is told: the key of a text, the day it is told on, and what fills its braces (G-MSG)."""

    key: str
    on: date | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)


FACTS = frozenset({"balance", "used", "as_of", "since", "until", "debt", "owed", "ceiling"})
"""What texts call the facts of a subscriber."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One rule that a request fails; `clears_at` is the instant that clears it, where that is sooner than a day."""

    rule: Rule
    says: Says
    field: str | None = None
    actual: str | None = None
    limit: str | None = None
    unit: FigureUnit | None = None
    clears_on: date | None = None
    clears_at: datetime | None = None
    citation: Citation | None = None

    def withheld(self) -> "Refusal":
        """Leave out what was compared, for somebody who may not read it; the sentences that say it go with it."""
        told = {name: value for name, value in self.says.parameters.items() if name not in FACTS}
        return replace(self, actual=None, says=Says(self.says.key, self.says.on, told))


def bad_input(name: str, key: str, /, **parameters: str) -> Refusal:
    """Refuse what cannot be meant, naming the field (G-INPUT)."""
    return Refusal(
        rule=Rule.G_INPUT,
        field=name,
        says=Says(f"input.{key}", None, {"field": name, **parameters}),
        citation=Citation(rule=Rule.G_INPUT),
    )


def given_back(text: str, most: int) -> str:
    """Repeat what somebody wrote, cut, with ? for what cannot be printed: not every text can be kept or sent."""
    cut = text[:most]
    return cut if cut.isprintable() else "".join(each if each.isprintable() else "?" for each in cut)


def kept_text(text: str, most: int) -> str:
    """Keep what somebody wrote as it is, cut, with ? for what no database keeps; what cannot be seen has a meaning."""
    cut = text[:most].replace("\0", "?")
    return cut if cut.isascii() else "".join("?" if "\ud800" <= each <= "\udfff" else each for each in cut)
