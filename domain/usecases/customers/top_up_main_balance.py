"""Top up a main balance: money received first pays what is owed, the rest reaches the balance; once for each key."""

from collections.abc import Iterator
from datetime import datetime

from domain.advances import messages
from domain.advances.loan import AdvanceStatus
from domain.advances.repayment import Repayment, repay
from domain.ledger.advance_transfers import repayment_transfers
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import Transfer, top_up_transfer
from domain.messages.message import compose, earliest_departure
from domain.messages.texts import Texts
from domain.messages.written import written_amount
from domain.money import LARGEST_AMOUNT, VND
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.keys import Key, KeyTakenError
from domain.ports.repositories.renewals import FactsMovedError
from domain.ports.repositories.top_ups import TopUpRecord
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import LineStatus, Subscriber
from domain.usecases.common.command import Asked, key_for, key_refusals
from domain.usecases.common.idempotency import Result, replay
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import Event, EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpCommand:
    """Whose balance, and how much in đồng."""

    msisdn: str
    amount: VND


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpMainBalance:
    """Credits top-ups."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def __call__(self, asked: Asked, command: TopUpCommand) -> Result[TopUp]:
        """Credit a top-up, or say why not; the same key gives the same outcome for ever (G-ONCE, S-REPAY)."""
        if refusals := key_refusals(asked):
            return Result(None, refusals)
        key = key_for(asked, command)
        while True:
            try:
                async with self.works() as work:
                    return await self._attempt(work, key, command)
            except (KeyTakenError, FactsMovedError):
                continue

    async def _attempt(self, work: Work, key: Key, command: TopUpCommand) -> Result[TopUp]:
        msisdn = parse_msisdn(command.msisdn)
        receiver = await work.top_ups.read(msisdn or "", key)
        if receiver.outcome is not None:
            return await replay(work, key, receiver.outcome, lambda work, ref: work.top_ups.find(ref))
        subscriber, now = receiver.subscriber, self.clock.now()
        refusals = _refusals(command, msisdn, subscriber)
        if subscriber is None or refusals:
            await work.keys.settle(key, None, refusals)
            await work.commit()
            return Result(None, refusals)
        catalogue = await self.catalogues.at_least(receiver.revision)  # nothing is begun: reading it waits for nobody
        repayment = repay(receiver.loans, command.amount, now)
        not_before = earliest_departure(catalogue, now)
        record = self._record(key, subscriber, command.amount, repayment, now, not_before)
        announce = Announce(work, catalogue, self.new_id)
        await announce(lambda: _repaid(repayment, now, key.principal))
        await work.top_ups.record(record, receiver)
        await work.commit()
        return Result(record.top_up)

    def _record(
        self,
        key: Key,
        subscriber: Subscriber,
        amount: VND,
        repayment: Repayment,
        now: datetime,
        not_before: datetime | None,
    ) -> TopUpRecord:
        top_up = TopUp(
            id=self.new_id(),
            subscriber_id=subscriber.id,
            msisdn=subscriber.msisdn,
            amount=amount,
            repaid=repayment.paid,
            at=now,
        )
        message = None
        if repayment.paid:
            says = messages.repaid(repayment, now)
            message = compose(self.new_id(), subscriber.msisdn, says, self.texts, not_before)
        return TopUpRecord(
            key=key,
            top_up=top_up,
            transfers=(*repayment_transfers(repayment), *_credit(top_up)),
            loans=tuple(each.after for each in repayment.instalments),
            message=message,
        )


def _repaid(repayment: Repayment, now: datetime, by: str) -> Iterator[Event]:
    """Tell of what is repaid in full."""
    for each in repayment.instalments:
        if each.after.status is AdvanceStatus.REPAID:
            yield events.advance(EventType.ADVANCE_REPAID, each.after, now, by)


def _credit(top_up: TopUp) -> tuple[Transfer, ...]:
    """Put on the main balance what the debts have left of a top-up."""
    return (top_up_transfer(top_up.subscriber_id, top_up.id, top_up.credited),) if top_up.credited else ()


def _refusals(command: TopUpCommand, msisdn: str | None, subscriber: Subscriber | None) -> tuple[Refusal, ...]:
    refusals: list[Refusal] = []
    if msisdn is None:
        refusals.append(bad_input("msisdn", "malformed"))
    elif subscriber is None:
        refusals.append(bad_input("msisdn", "unknown_number"))
    elif subscriber.status is LineStatus.TERMINATED:
        refusals.append(bad_input("msisdn", "terminated"))
    if not 1 <= command.amount <= LARGEST_AMOUNT:
        refusals.append(bad_input("amount", "out_of_range", least="1", most=written_amount(LARGEST_AMOUNT)))
    return tuple(refusals)
