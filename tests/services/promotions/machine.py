"""A promotion as a state machine: whatever is done in whatever order, it is as the plain model says."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain.catalogue.regions import Region
from domain.months import HO_CHI_MINH
from domain.promotions.stopping import StopKind
from domain.subscribers.subscriber import Billing, LineStatus
from domain.usecases.promotions.change_package import MoveRegionCommand
from tests.services.promotions.model import Model
from tests.services.promotions.place import BEGINS, CLOSE, MSISDN, NOTIFY, RENEW, Place
from tests.services.promotions.plain import TIERS, next_month

Answer = TypeVar("Answer")
Opening = Callable[[], AbstractAsyncContextManager[Place]]
KINDS = st.sampled_from(StopKind)
REGIONS = {"Hà Nội": Region.SPECIAL, "Quảng Ninh": Region.REGION_3}
PLACES = st.sampled_from(list(REGIONS))
STEPS = st.sampled_from([3, 9, 10, 60, 14 * 60, 24 * 60, 3 * 24 * 60, 9 * 24 * 60])


class Promotion(RuleBasedStateMachine):
    """One number, its owner, the operator, staff, and the days that pass."""

    opening: Opening

    def __init__(self) -> None:
        super().__init__()
        self.runner, self.stack = asyncio.Runner(), AsyncExitStack()
        self.place = self.run(self.stack.enter_async_context(self.opening()))

    def run(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.stack.aclose())
        self.runner.close()

    @property
    def hour(self) -> int:
        return self.place.clock.now().astimezone(HO_CHI_MINH).hour

    @initialize(cycle_day=st.sampled_from([1, 11, 21]), package=st.sampled_from(list(TIERS)))
    def begin(self, cycle_day: int, package: str) -> None:
        self.place.at(BEGINS)
        self.run(self.place.on_record(billing_cycle_day=cycle_day))
        self.refs = [self.place.refs[MSISDN]]
        self.model = Model(now=self.place.clock.now(), cycle_day=cycle_day)
        self.enrol(package)

    @rule(package=st.sampled_from(list(TIERS)))
    def enrol(self, package: str) -> None:
        outcome = self.run(self.place.enrol(package, since=self.place.today))
        assert self.model.enrol(package) == (outcome.made is not None), outcome

    @rule(minutes=STEPS)
    def time_passes(self, minutes: int) -> None:
        self.place.clock.pass_by(timedelta(minutes=minutes))
        self.model.now = self.place.clock.now()

    @rule()
    def notify(self) -> None:
        assert self.run(self.place.run(NOTIFY)).succeeded == self.model.notify(self.hour)

    @rule(fails=st.booleans())
    def deliver(self, fails: bool) -> None:  # noqa: FBT001
        if fails:
            return
        self.run(self.place.deliver())
        self.model.deliver(self.hour)

    @rule()
    def a_course_of_notices(self) -> None:
        """Both notices in a row, so that renewals are not rare."""
        hold = self.model.present()
        renews = self.model.renews(hold) if hold is not None else None
        if renews is None or (renews - self.place.today).days < 10:
            return
        for ahead in (10, 2):
            self.place.at(renews - timedelta(days=ahead))
            self.model.now = self.place.clock.now()
            self.notify()
            self.deliver(fails=False)

    @rule(kind=KINDS)
    def stop_by_the_app(self, kind: StopKind) -> None:
        outcome = self.run(self.place.stop(kind))
        assert self.model.stop(kind.value, self.model.present()) == (outcome.made is not None), outcome

    @rule(kind=KINDS)
    def ask_over_sms(self, kind: StopKind) -> None:
        text = self.run(self.place.sms("HUY GH" if kind is StopKind.OPT_OUT else "HUY KM"))
        assert self.model.ask(kind.value) == text.startswith("Soan Y"), text

    @rule()
    def write_y(self) -> None:
        text = self.run(self.place.sms("Y"))
        assert self.model.confirm() == ("thanh cong" in text and "khong thanh cong" not in text), text

    @rule()
    def requests_lapse(self) -> None:
        assert self.run(self.place.service.promotions.lapse_requests()) == self.model.lapse()

    @rule()
    def renew(self) -> None:
        day = self.model.renewal
        while day <= self.place.today:
            self.run(self.place.run(RENEW, day))
            self.model.renew(day)
            day = next_month(day)

    @rule(package=st.sampled_from(["CT1", "CT2", "CT3", "CT4", "BCT2", "BCT3"]))
    def upgrade(self, package: str) -> None:
        outcome = self.run(self.place.upgrade(package))
        assert self.model.upgrade(package) == (outcome.made is not None), outcome

    @rule(province=PLACES)
    def staff_move(self, province: str) -> None:
        command = MoveRegionCommand(msisdn=MSISDN, region=REGIONS[province], reason="Asked at a shop.")
        outcome = self.run(self.place.service.promotions.change(self.place.by(), command))
        assert self.model.move(province) == (outcome.made is not None), outcome

    @rule(province=PLACES)
    def billing_address_changes(self, province: str) -> None:
        self.run(self.place.told(province=province))
        self.model.province = province

    @rule(status=st.sampled_from([LineStatus.ACTIVE, LineStatus.BARRED_ONE_WAY, LineStatus.BARRED_BOTH_WAYS]))
    def bar(self, status: LineStatus) -> None:
        self.run(self.place.told(status=status))
        self.model.barred = status is not LineStatus.ACTIVE

    @rule(billing=st.sampled_from(Billing))
    def change_billing(self, billing: Billing) -> None:
        self.run(self.place.told(billing=billing))
        self.model.postpaid = billing is Billing.POSTPAID
        if not self.model.postpaid:
            self.model.line_ends()

    @rule()
    def change_owner(self) -> None:
        """P-END: a new owner has nothing of it."""
        self.run(self.place.told(status=LineStatus.TERMINATED))
        self.model.line_ends()
        self.time_passes(24 * 60)
        self.run(
            self.place.told(
                activated_on=self.place.today,
                status=LineStatus.ACTIVE,
                billing=Billing.POSTPAID,
                billing_cycle_day=self.model.cycle_day,
                province="Quảng Ninh",
            )
        )
        self.refs.append(self.place.refs[MSISDN])
        self.model.own, self.model.barred, self.model.postpaid, self.model.province = [], False, True, "Quảng Ninh"
        for ask in self.model.asks:
            ask.owner = False

    @rule()
    def close_cycles(self) -> None:
        """P-FEE: every cycle that is over is billed once, to the đồng."""
        self.renew()
        start = self.model.cycle_start(BEGINS)
        while next_month(start) <= self.place.today:
            self.run(self.place.run(CLOSE, next_month(start)))
            lines = [line for ref in self.refs for line in self.run(self.place.lookups.charges(ref, start))]
            assert sum(line.amount for line in lines) == self.model.bill(start), (start, lines)
            start = next_month(start)

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        if not hasattr(self, "model"):
            return
        found = [each for ref in self.refs for each in reversed(self.run(self.place.lookups.enrolments_of([ref]))[0])]
        stands = [(each.stint.package, each.status.value, each.ends_on, each.postponed_to) for each in found]
        assert stands == [(each.package, each.status, each.ends, each.postponed) for each in self.model.holds]
        running = [each for each in found if each.status.runs and self.place.today <= each.expires_on]
        assert len(running) <= 1 or running[0].status.value == "OPTED_OUT"
