"""The outcome of one rule: whether it lets something pass, and every figure it looked at (K-SUPPORT)."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from domain.refusal import Citation, FigureUnit, Refusal, Rule
from domain.values import dataclass


class RuleResult(StrEnum):
    """What a rule said."""

    PASS = "PASS"  # noqa: S105 - what a rule says
    FAIL = "FAIL"
    NOT_ASKED = "NOT_ASKED"


class NotAsked(StrEnum):
    """Why a rule was not asked; each is the key of a text for staff."""

    OFF = "OFF"
    """No version is in force, or the one in force says that there is no limit."""

    NO_PRICE = "NO_PRICE"
    NO_CARD = "NO_CARD"
    NO_PAYER = "NO_PAYER"
    PAYER_UNKNOWN = "PAYER_UNKNOWN"
    NO_ADD_ON = "NO_ADD_ON"
    OTHER_METHOD = "OTHER_METHOD"
    INPUT = "INPUT"
    AT_THE_CHARGE = "AT_THE_CHARGE"


class EvidenceKind(StrEnum):
    """What makes a figure up."""

    PAYMENTS = "PAYMENTS"
    MOVEMENTS = "MOVEMENTS"


@dataclass(frozen=True, slots=True)
class EvidenceSpan:
    """Which records make a figure up: of a kind, on the days from one to another, both included."""

    kind: EvidenceKind
    since: date
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a rule looked at, whether it refuses or not; `words` fill the text for staff."""

    actual: str | None = None
    limit: str | None = None
    unit: FigureUnit | None = None
    as_of: date | None = None
    citation: Citation | None = None
    evidence: EvidenceSpan | None = None
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOutcome:
    """A rule with its result, and the refusal where it refuses."""

    rule: Rule
    result: RuleResult
    why_not_asked: NotAsked | None = None
    looked: Looked = Looked()
    refusal: Refusal | None = None


def outcome_of(rule: Rule, refusals: tuple[Refusal, ...], looked: Looked | NotAsked) -> RuleOutcome:
    """Tell a rule's outcome: its refusal alone decides whether it passes, and its figures go with it."""
    refusal = next((each for each in refusals if each.rule is rule), None)
    if refusal is not None:
        return RuleOutcome(rule=rule, result=RuleResult.FAIL, looked=_refused(refusal, looked), refusal=refusal)
    if isinstance(looked, NotAsked):
        return RuleOutcome(rule=rule, result=RuleResult.NOT_ASKED, why_not_asked=looked)
    return RuleOutcome(rule=rule, result=RuleResult.PASS, looked=looked)


def _refused(refusal: Refusal, looked: Looked | NotAsked) -> Looked:
    """Give the figures of a refusal, and of what was looked at only what a refusal does not tell."""
    seen = looked if isinstance(looked, Looked) else Looked()
    return Looked(
        actual=refusal.actual,
        limit=refusal.limit,
        unit=refusal.unit,
        as_of=seen.as_of,
        citation=refusal.citation,
        evidence=seen.evidence,
        words=seen.words,
    )
