"""A plain model of S-Plus for one number: lists and sums, nothing of Giahan's own code but its words."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.catalogue.bundle import Bundle

PRICES = {
    Bundle.VOICE_ON_NET: (1_600, list(range(1, 16))),
    Bundle.VOICE_OFF_NET: (1_800, list(range(1, 16))),
    Bundle.SMS_ON_NET: (250, [5, 10, 15, 20]),
    Bundle.SMS_OFF_NET: (325, [5, 10, 15, 20]),
    Bundle.DATA: (80, list(range(50, 501, 50))),
}
OLD_CUSTOMER, NEW_CUSTOMER = 50_000, 5_000


@dataclass(slots=True)
class Asked:
    """A request, and the debt it has become."""

    bundle: Bundle
    quantity: int
    price: int
    until: datetime
    status: str = "AWAITING_CONFIRMATION"
    repaid: int = 0
    overdue: bool = False
    granted: datetime | None = None

    @property
    def owed(self) -> int:
        return self.price - self.repaid if self.status in ("OUTSTANDING", "WRITTEN_OFF") else 0


@dataclass(slots=True)
class Model:
    """Everything of one number's present owner."""

    now: datetime
    ceiling: int = OLD_CUSTOMER
    balance: int = 0
    received: int = 0
    asked: list[Asked] = field(default_factory=list)
    units: dict[Bundle, int] = field(default_factory=lambda: dict.fromkeys(Bundle, 0))

    @property
    def owed(self) -> int:
        return sum(each.owed for each in self.asked)

    @property
    def welcome(self) -> bool:
        return self.balance < 5_000 and not any(each.overdue and each.owed for each in self.asked)

    def request(self, bundle: Bundle, quantity: int | None) -> bool:
        unit, quantities = PRICES[bundle]
        fitting = [each for each in quantities if each * unit <= self.ceiling - self.owed]
        wanted = quantity if quantity is not None else max(fitting, default=None)
        if not self.welcome or wanted not in fitting:
            return False
        self.asked.append(Asked(bundle, wanted, wanted * unit, self.now + timedelta(minutes=10)))
        return True

    def confirm(self, index: int) -> bool:
        each = self.asked[index]
        late = self.now >= each.until
        if each.status != "AWAITING_CONFIRMATION" or late or not self.welcome:
            return False
        if self.owed + each.price > self.ceiling:
            return False
        each.status, each.granted = "OUTSTANDING", self.now
        self.units[each.bundle] += each.quantity
        return True

    def top_up(self, amount: int) -> int:
        """Repay the oldest first: of those granted at one instant, the one that was asked for first."""
        left = amount
        self.received += amount
        for each in sorted((each for each in self.asked if each.owed), key=lambda each: each.granted or self.now):
            paid = min(left, each.owed)
            each.repaid, left = each.repaid + paid, left - paid
            if each.repaid == each.price:
                each.status = "REPAID"
            else:
                each.overdue = True
        self.balance += left
        return amount - left

    def use(self, bundle: Bundle, quantity: int) -> bool:
        if quantity > self.units[bundle]:
            return False
        self.units[bundle] -= quantity
        return True

    def refund(self, index: int) -> bool:
        each = self.asked[index]
        if each.status not in ("OUTSTANDING", "REPAID", "WRITTEN_OFF"):
            return False
        each.status = "REFUNDED"
        self.balance += each.repaid
        self.units[each.bundle] -= min(each.quantity, self.units[each.bundle])
        return True

    def write_off(self, index: int) -> bool:
        each = self.asked[index]
        if each.status != "OUTSTANDING":
            return False
        each.status = "WRITTEN_OFF"
        return True

    def statuses(self) -> list[tuple[str, int]]:
        late = "LAPSED"
        return [
            (late if each.status == "AWAITING_CONFIRMATION" and self.now >= each.until else each.status, each.repaid)
            for each in self.asked
        ]
