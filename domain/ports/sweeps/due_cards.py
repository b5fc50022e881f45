"""The cards of a sweep as workers read and decide on them, and what became of each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from domain.buckets import Ref
from domain.messages.message import Message
from domain.ports.repositories.renewals import RenewalRecord
from domain.refusal import Rule
from domain.renewals.facts import Spent
from domain.renewals.renewal import RefusedAttempt
from domain.subscribers.decoder_card import DecoderCard, KnownCard
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.sweep import Tally
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Which cards are due for a charge: of an expiry day, with fewer attempts behind them than have come by now.

    A copy of a card that was observed before `fresh_since` is too old to decide on; None where no copy is. Where the
    charge was `missed`, it is told, and nobody who has halted or capped the sweep keeps that back.
    """

    on: date
    attempts: int
    now: datetime
    fresh_since: datetime | None
    missed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCard:
    """A registered card that is due, who registered it, who pays, and whether it was refused earlier that day."""

    registration: Ref
    payer: Ref
    msisdn: str
    card: DecoderCard
    refused_before: bool = False
    registered_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleCard:
    """A card that is due and of which our copy is too old, as it is known."""

    registration: Ref
    known: KnownCard


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFacts:
    """Cards that are due and all that is known of their payers, locked: nobody changes them before the chunk ends.

    `more` is whether there may be others, `stale` whether there were some of which our copies are too old.
    """

    cards: tuple[DueCard, ...]
    payers: Mapping[UUID, Subscriber]
    spending: Mapping[UUID, tuple[Spent, ...]]
    revision: int
    more: bool = False
    stale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Charged:
    """A card that was charged."""

    due: DueCard
    record: RenewalRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCharged:
    """A card that was refused, with what its payer is told of it: nothing where the number is somebody else's now."""

    due: DueCard
    attempt: RefusedAttempt
    message: Message | None


Outcome = Charged | NotCharged


def tally_of(outcomes: Iterable[Outcome]) -> Tally:
    """Count what became of cards; one that an earlier attempt had refused is counted as refused already."""
    succeeded, refused, refusals = 0, 0, Counter[Rule]()
    for outcome in outcomes:
        before = outcome.due.refused_before
        if isinstance(outcome, Charged):
            succeeded, refused = succeeded + 1, refused - before
        else:
            refused += not before
            refusals.update({refusal.rule for refusal in outcome.attempt.refusals})
    return Tally(succeeded, refused, refusals)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A registration whose card expires soon; `present` is whether its number is still the one who registered's."""

    registration: Ref
    msisdn: str
    card_number: str
    present: bool = True
