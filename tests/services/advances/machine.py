"""S-Plus as a state machine: whatever is done in whatever order, it is as the plain model says."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.advances.granted_bundle import BundleUsage
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import SettlementKind
from domain.catalogue.bundle import Bundle
from domain.months import local_day
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus, Operator
from domain.subscribers.subscriber_report import SubscriberReport
from tests.services.advances.model import NEW_CUSTOMER, PRICES, Model
from tests.services.advances.place import MSISDN, Place
from tests.usecases.requests import made, rules

BUNDLES = st.sampled_from(Bundle)
INDEXES = st.integers(0, 10**6)
AMOUNTS = st.sampled_from([1, 999, 1_250, 4_000, 5_000, 20_000]) | st.integers(1, 60_000)
Answer = TypeVar("Answer")
Opening = Callable[[], AbstractAsyncContextManager[Place]]


class SPlus(RuleBasedStateMachine):
    """One number, its owner, the operator's events and staff."""

    opening: Opening

    def __init__(self) -> None:
        super().__init__()
        self.runner, self.stack = asyncio.Runner(), AsyncExitStack()
        self.place = self.run(self.stack.enter_async_context(self.opening()))
        self.run(self.place.on_record())
        self.model = Model(now=self.place.clock.now())
        self.loans: list[AdvanceLoan] = []
        self.usages = 0

    def run(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.stack.aclose())
        self.runner.close()

    @rule(bundle=BUNDLES, choice=st.none() | INDEXES)
    def request(self, bundle: Bundle, choice: int | None) -> None:
        quantities = PRICES[bundle][1]
        quantity = quantities[choice % len(quantities)] if choice is not None else None
        settled = self.run(self.place.request(bundle, quantity))
        assert self.model.request(bundle, quantity) == (settled.made is not None)
        if settled.made is not None:
            self.loans.append(settled.made)

    @precondition(lambda self: self.loans)
    @rule(index=INDEXES)
    def confirm(self, index: int) -> None:
        index %= len(self.loans)
        settled = self.run(self.place.confirm(self.loans[index]))
        assert self.model.confirm(index) == (settled.made is not None)

    @rule()
    def confirm_the_newest(self) -> None:
        settled = self.run(self.place.confirm_newest())
        expected = bool(self.loans) and self.model.confirm(len(self.loans) - 1)
        assert expected == (settled.made is not None)

    @rule(minutes=st.sampled_from([1, 4, 9, 10, 60]))
    def time_passes(self, minutes: int) -> None:
        self.place.clock.pass_by(timedelta(minutes=minutes))
        self.model.now += timedelta(minutes=minutes)

    @rule(amount=AMOUNTS)
    def top_up(self, amount: int) -> None:
        assert self.run(self.place.top_up(amount)) == self.model.top_up(amount)

    @rule(bundle=BUNDLES, quantity=st.integers(1, 60))
    def use(self, bundle: Bundle, quantity: int) -> None:
        self.usages += 1
        usage = BundleUsage(
            usage_id=f"usage {self.usages}",
            msisdn=MSISDN,
            bundle=bundle,
            quantity=quantity,
            used_at=self.place.clock.now(),
        )
        settled = self.run(self.place.service.advances.report_usage(usage))
        assert self.model.use(bundle, quantity) == (settled.made is not None)

    @precondition(lambda self: self.loans)
    @rule(index=INDEXES)
    def refund(self, index: int) -> None:
        index %= len(self.loans)
        settled = self.run(self.place.settle(SettlementKind.REFUND, self.loans[index]))
        assert self.model.refund(index) == (settled.made is not None)

    @precondition(lambda self: self.loans)
    @rule(index=INDEXES)
    def write_off(self, index: int) -> None:
        index %= len(self.loans)
        settled = self.run(self.place.settle(SettlementKind.WRITE_OFF, self.loans[index]))
        assert self.model.write_off(index) == (settled.made is not None)

    @rule()
    def leave_and_return(self) -> None:
        """S-LOCK."""
        for operator in (Operator.OTHER, Operator.VIETTEL):
            report = SubscriberReport(msisdn=MSISDN, operator=operator)
            refused = rules(self.run(self.place.service.upsert_subscriber(report)))
            assert refused == ({Rule.S_LOCK} if self.model.owed and operator is Operator.OTHER else set())

    @rule()
    def change_owner(self) -> None:
        """S-LOCK, K-KNOWN: a new owner begins with nothing, and with the lowest ceiling."""
        self.place.clock.pass_by(timedelta(days=1))
        self.model.now += timedelta(days=1)
        ends = SubscriberReport(msisdn=MSISDN, status=LineStatus.TERMINATED)
        made(self.run(self.place.service.upsert_subscriber(ends)))
        begins = SubscriberReport(msisdn=MSISDN, activated_on=local_day(self.model.now), status=LineStatus.ACTIVE)
        settled = self.run(self.place.service.upsert_subscriber(begins))
        assert rules(settled) == ({Rule.S_LOCK} if self.model.owed else set())
        if settled.made is None:
            back = SubscriberReport(msisdn=MSISDN, status=LineStatus.ACTIVE)
            made(self.run(self.place.service.upsert_subscriber(back)))
        else:
            self.model, self.loans = Model(now=self.model.now, ceiling=NEW_CUSTOMER), []

    @invariant()
    def everything_is_as_the_model_says(self) -> None:
        stands, model = self.run(self.place.standing()), self.model
        assert (stands.subscriber.main_balance, stands.owed) == (model.balance, model.owed)
        assert model.owed <= model.ceiling
        assert [(loan.status, loan.repaid) for loan in self.run(self.place.loans())] == model.statuses()
        assert {bundle: self.run(self.place.units(bundle)) for bundle in Bundle} == model.units
