"""The decoder card: what is renewed."""

from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.catalogue.package import COMBO, ProductLine
from domain.months import DAY, Term, add_months
from domain.subscribers.periods import EMPTY_LOG, Entry, Period, PeriodLog
from domain.values import dataclass


class CardStatus(StrEnum):
    """What the television company says of a card (K-CARD)."""

    NOT_ACTIVATED = "NOT_ACTIVATED"
    ACTIVE = "ACTIVE"
    LOCKED = "LOCKED"
    PIRACY = "PIRACY"
    FREE = "FREE"


@dataclass(frozen=True, slots=True)
class Overlay:
    """A month, or less, on the combo that an add-on bought; no entry of the log (K-ADDON)."""

    renewal_id: UUID
    until: date

    def within(self, expires_on: date | None) -> "Overlay | None":
        """Cut an add-on to a card's expiry day: it never lasts longer than the card."""
        return None if expires_on is None else Overlay(self.renewal_id, min(self.until, expires_on))


@dataclass(frozen=True, slots=True, kw_only=True)
class DecoderCard:
    """A card with its log; `package` and `extra_rooms` are what it is on before the first entry of the log."""

    id: UUID
    number: str
    product_line: ProductLine
    status: CardStatus = CardStatus.ACTIVE
    package: str | None = None
    extra_rooms: int = 0
    log: PeriodLog = EMPTY_LOG
    overlay: Overlay | None = None
    observed_at: datetime

    @property
    def expires_on(self) -> date | None:
        """The last day of service, to its end (K-FROM)."""
        return self.log.expires_on

    def in_date(self, day: date) -> bool:
        """Tell whether a day is one of service, the expiry day included (K-TIMING)."""
        expires_on = self.expires_on
        return expires_on is not None and day <= expires_on

    def periods(self, day: date) -> tuple[Period, ...]:
        """List the bought periods from a day on: the one in use, then those waiting."""
        return tuple(period for period in self.log.periods() if period.ends_on >= day)

    def package_on(self, day: date) -> str | None:
        """Tell the package that the card is on: the combo while an add-on lasts, else that of the period in use."""
        if self.overlay is not None and day <= self.overlay.until:
            return COMBO
        return self.own_package_on(day)

    def own_package_on(self, day: date) -> str | None:
        """Tell the package of the period in use, add-ons left out of account."""
        entry = self._entry_on(day)
        return entry.package if entry else self.package

    def extra_rooms_on(self, day: date) -> int:
        """Tell the extra rooms of the period in use."""
        entry = self._entry_on(day)
        return entry.extra_rooms if entry else self.extra_rooms

    def last_bought(self) -> tuple[str | None, int]:
        """Tell package and extra rooms of the last period in the log: what is renewed by itself (K-AUTO-TERM)."""
        periods = self.log.periods()
        return (
            (periods[-1].entry.package, periods[-1].entry.extra_rooms) if periods else (self.package, self.extra_rooms)
        )

    def renewed(self, entry: Entry) -> "DecoderCard":
        """Add a bought period, counting what ended before it as used up (K-STACK)."""
        package, extra_rooms, log = self._used_up(entry.bought_on)
        return DecoderCard(  # `replace` costs more than all the rest
            id=self.id,
            number=self.number,
            product_line=self.product_line,
            status=self.status,
            package=package,
            extra_rooms=extra_rooms,
            log=log.with_bought(entry),
            overlay=self.overlay,
            observed_at=self.observed_at,
        )

    def lifted(self, renewal_id: UUID, day: date) -> "DecoderCard":
        """Lift a card in date to the combo for a month from a day, or until its expiry (K-ADDON)."""
        month_end = add_months(day, Term.P1M.months) - DAY
        return replace(self, overlay=Overlay(renewal_id, min(month_end, self.expires_on or month_end)))

    def without(self, renewal_id: UUID) -> "DecoderCard":
        """Take back what a renewal gave the card (K-REFUND)."""
        log = self.log.without(renewal_id)
        lifts = self.overlay is not None and self.overlay.renewal_id != renewal_id
        return replace(self, log=log, overlay=self.overlay.within(log.expires_on) if lifts and self.overlay else None)

    def _entry_on(self, day: date) -> Entry | None:
        begun = [period.entry for period in self.log.periods() if period.starts_on <= day]
        return begun[-1] if begun else None

    def _used_up(self, day: date) -> tuple[str | None, int, PeriodLog]:
        """Count periods that ended before a day as used up: tell what the card was on last, and its log."""
        ended = [period.entry for period in self.log.periods() if period.ends_on < day]
        if not ended:
            return self.package, self.extra_rooms, self.log
        return ended[-1].package, ended[-1].extra_rooms, self.log.settled(day)


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card, and whether the card system still owes an answer to a command of ours."""

    card: DecoderCard
    unacknowledged: bool
