"""Top up a main balance: money received goes to a subscriber, once for each key."""

from dataclasses import dataclass

from domain.buckets import Ref, bucket_of
from domain.ledger.top_up import TopUp
from domain.ledger.transfer import top_up_transfer
from domain.messages.written import written_amount
from domain.money import LARGEST_AMOUNT, VND
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import LineStatus, Subscriber
from domain.usecases.command import Asked, key_for, key_refusals
from domain.usecases.once import Done, Settled, once


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUpCommand:
    """Whose balance, and how much in đồng."""

    msisdn: str
    amount: VND


@dataclass(frozen=True, slots=True)
class TopUpMainBalance:
    """Credits top-ups."""

    works: Works
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: TopUpCommand) -> Settled[TopUp]:
        """Credit a top-up, or say why not; the same key gives the same outcome for ever (G-ONCE)."""
        if refusals := key_refusals(asked):
            return Settled(None, refusals)

        async def act(work: Work) -> Done[TopUp] | tuple[Refusal, ...]:
            return await self._credit(work, command)

        return await once(self.works, key_for(asked, command), act, lambda work, ref: work.top_ups.find(ref))

    async def _credit(self, work: Work, command: TopUpCommand) -> Done[TopUp] | tuple[Refusal, ...]:
        msisdn = parse_msisdn(command.msisdn)
        subscriber = await work.subscribers.lock(msisdn) if msisdn else None
        if refusals := _refusals(command, msisdn, subscriber):
            return refusals
        if subscriber is None:
            raise AssertionError
        top_up = TopUp(
            id=self.new_id(),
            subscriber_id=subscriber.id,
            msisdn=subscriber.msisdn,
            amount=command.amount,
            repaid=0,
            at=self.clock.now(),
        )
        await work.top_ups.record(top_up, (top_up_transfer(subscriber.id, top_up.id, top_up.credited),))
        return Done(top_up, Ref(bucket_of(subscriber.msisdn), top_up.id))


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
