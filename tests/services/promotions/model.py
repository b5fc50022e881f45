"""A plain model of one number's promotion: days, lists and fractions, nothing of Giahan's own code but its words."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import floor

from domain.months import local_day
from tests.services.promotions.plain import EXPIRY, FEES, LETTERS, ONE, TIERS, Ask, Hold, fee_of, next_month


@dataclass(slots=True)
class Model:
    """Everything of one number's present owner; `holds` has what earlier owners held too, for their bills."""

    now: datetime
    cycle_day: int
    province: str = "Quảng Ninh"
    barred: bool = False
    postpaid: bool = True
    holds: list[Hold] = field(default_factory=list)
    own: list[Hold] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)

    @property
    def today(self) -> date:
        return local_day(self.now)

    @property
    def renewal(self) -> date:
        """The programme's day for this cycle."""
        return date(2016, 1, self.cycle_day)

    def last(self, hold: Hold) -> date:
        if hold.ends is not None:
            return hold.ends
        bridging = hold.old and hold.status == "ACTIVE"
        return self.renewal - ONE if bridging else hold.expires

    def present(self) -> Hold | None:
        """What the owner is in a programme by: held, or waiting for a postponed renewal."""
        for hold in reversed(self.own):
            waits = hold.status == "ACTIVE" and hold.old
            if hold.status in ("ACTIVE", "OPTED_OUT") and (waits or self.today <= self.last(hold)):
                return hold
        return None

    def enrol(self, package: str) -> bool:
        cancelled = any(hold.status == "CANCELLED" for hold in self.own)
        if self.present() is not None or cancelled or not self.postpaid or self.today > EXPIRY:
            return False
        hold = Hold([(package, self.today)], EXPIRY)
        self.own.append(hold)
        self.holds.append(hold)
        return True

    def renews(self, hold: Hold) -> date | None:
        return (hold.postponed or self.renewal) if hold.old and hold.status == "ACTIVE" else None

    def stop(self, kind: str, hold: Hold | None, asked: date | None = None) -> bool:
        if hold is None or hold.status not in ("ACTIVE", "OPTED_OUT"):
            return False
        if kind == "OPT_OUT":
            renews = self.renews(hold)
            if renews is None or (asked or self.today) >= renews:
                return False
            hold.status, hold.ends = "OPTED_OUT", max(EXPIRY, min(self.today, self.renewal - ONE))
            hold.postponed = None
            return True
        waits = hold.status == "ACTIVE" and hold.old
        if not waits and self.today > self.last(hold):
            return False
        hold.ends, hold.status, hold.postponed = min(self.today, self.last(hold)), "CANCELLED", None
        return True

    def may_ask(self, kind: str) -> bool:
        hold = self.present()
        if hold is None:
            return False
        if kind == "CANCEL":
            return True
        renews = self.renews(hold)
        return renews is not None and self.today < renews

    def ask(self, kind: str) -> bool:
        hold = self.present()
        if hold is None or not self.may_ask(kind):
            return False
        self.asks.append(Ask(kind, hold, self.now, self.now + timedelta(minutes=10)))
        return True

    def confirm(self) -> bool:
        waiting = [ask for ask in self.asks if ask.open and ask.owner and self.now < ask.until]
        if not waiting:
            return False
        newest = waiting[-1]
        newest.open = False
        return self.stop(newest.kind, newest.hold, local_day(newest.asked))

    def lapse(self) -> int:
        late = [ask for ask in self.asks if ask.open and self.now >= ask.until]
        for ask in late:
            ask.open = False
        return len(late)

    def notify(self, hour: int) -> int:
        hold, told = self.present(), 0
        renews = self.renews(hold) if hold is not None else None
        if hold is None or renews is None or hour >= 20:
            return 0
        ahead = (renews - self.today).days
        for name, days in (("first", range(10, 16)), ("second", range(1, 4))):
            notice = getattr(hold, name)
            if ahead in days and (notice is None or (notice[0] < self.today and not notice[1])):
                setattr(hold, name, (self.today, False))
                told += 1
        return told

    def deliver(self, hour: int) -> None:
        for hold in self.holds:
            for name in ("first", "second"):
                notice = getattr(hold, name)
                if notice is not None and notice[0] == self.today and 9 <= hour < 20:
                    setattr(hold, name, (notice[0], True))

    def renew(self, on: date) -> None:
        for hold in list(self.own):
            if self.renews(hold) != on or on > self.today:
                continue
            if any(ask.open and ask.hold is hold and self.now < ask.until for ask in self.asks):
                continue
            self._renewed(hold, on)

    def _renewed(self, hold: Hold, on: date) -> None:
        ends = next_month(self.renewal)
        for _ in range(11):
            ends = next_month(ends)
        told = hold.first is not None and hold.first[1] and hold.second is not None and hold.second[1]
        waits = self.barred or (hold.postponed is not None and not told)
        if waits and next_month(on) <= ends - ONE:
            hold.postponed = next_month(on)
            return
        hold.status, hold.ends, hold.postponed = "RENEWED" if told else "EXPIRED", self.renewal - ONE, None
        if told:
            package = f"{LETTERS[self.province]}{TIERS[hold.package]}"
            new = Hold([(package, on)], ends - ONE, old=False)
            self.own.append(new)
            self.holds.append(new)

    def upgrade(self, package: str) -> bool:
        hold = self.present()
        if hold is None or hold.old or self.today > self.last(hold):
            return False
        same = package[:-1] == hold.package[:-1]
        start = self.cycle_start(self.today)
        before = [since for _, since in hold.stints[1:] if since >= start]
        if not same or before or fee_of(package) <= fee_of(hold.package):
            return False
        hold.stints.append((package, self.today))
        return True

    def move(self, province: str) -> bool:
        hold = self.present()
        if hold is None or hold.old or hold.moved:
            return False
        letters, tier, (_, since) = LETTERS[province], int(hold.package[-1]), hold.stints[-1]
        begun = hold.stints[0][1]
        upgraded = [each for _, each in hold.stints[1:] if each >= self.cycle_start(self.today)]
        same_month = (begun.year, begun.month) == (self.today.year, self.today.month)
        if letters == hold.package[:-1] or tier > len(FEES[letters]) or upgraded or not same_month:
            return False
        hold.stints[-1], hold.moved = (f"{letters}{tier}", since), True
        return True

    def line_ends(self) -> None:
        for hold in self.own:
            if hold.status in ("ACTIVE", "OPTED_OUT"):
                last = min(self.today, self.renewal - ONE if hold.old else hold.expires)
                ends = min(last, hold.ends) if hold.ends is not None else last
                hold.status, hold.ends, hold.postponed = "ENDED", ends, None

    def cycle_start(self, day: date) -> date:
        start = day.replace(day=self.cycle_day)
        if start <= day:
            return start
        return start.replace(year=start.year - (start.month == 1), month=(start.month - 2) % 12 + 1)

    def bill(self, start: date) -> int:
        """Add up a whole cycle's fees by fractions, each part rounded once."""
        end, total = next_month(start), 0
        for hold in self.holds:
            for index, (package, since) in enumerate(hold.stints):
                following = hold.stints[index + 1][1] - ONE if index + 1 < len(hold.stints) else date.max
                last = min(following, self.last(hold), end - ONE)
                days = (last - max(since, start)).days + 1
                if days > 0:
                    total += floor(Fraction(fee_of(package) * days, (end - start).days) + Fraction(1, 2))
        return total
