"""Report what was used of a granted bundle: once an event, in any order, never more than is left (S-GRANT)."""

from dataclasses import replace

from domain.advances.granted_bundle import BundleUsage, GrantedBundle, in_validity
from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.months import local_day
from domain.ports.clock import Clock
from domain.ports.work import Work, Works
from domain.refusal import Citation, FigureUnit, Refusal, Rule, Says, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.usecases.advances.event_ids import event_id_refusals
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.values import dataclass

MOST_UNITS = 1_000_000


@dataclass(frozen=True, slots=True)
class ReportBundleUsage:
    """Takes usage off the promotional balance; what is refused is not kept, and may be reported again."""

    works: Works
    clock: Clock

    async def __call__(self, usage: BundleUsage, author: Author | None = None) -> Result[GrantedBundle]:
        """Take a usage down, or say why it cannot be; the same one twice is one (G-ONCE)."""
        msisdn = parse_msisdn(usage.msisdn)
        refusals = _input_refusals(usage, known=msisdn is not None)
        if usage.used_at > self.clock.now():
            refusals = (*refusals, bad_input("usedAt", "from_future"))
        if msisdn is None or refusals:
            return Result(None, refusals)
        async with self.works() as work:
            settled = await self._use(work, replace(usage, msisdn=msisdn), AuditNote(author, usage, self.clock.now()))
            await work.commit()
            return settled

    async def _use(self, work: Work, usage: BundleUsage, about: AuditNote) -> Result[GrantedBundle]:
        subscriber = await work.subscribers.lock(usage.msisdn)
        if subscriber is None:
            return Result(None, (bad_input("msisdn", "unknown_number"),))
        ref = Ref(bucket_of(subscriber.msisdn), subscriber.id)
        held = await work.advances.bundle(ref, usage.bundle)
        if (known := await work.advances.usage(subscriber, usage.usage_id)) is not None:
            return Result(held, replayed=True) if known == usage else Result(None, (_another(),))
        if refusal := _too_much(usage, held, subscriber):
            return Result(None, (refusal,))
        await work.advances.use(subscriber, usage)
        left = replace(held, used=held.used + usage.quantity)
        await note(work, about, left, ref, held)
        return Result(left)


def _input_refusals(usage: BundleUsage, *, known: bool) -> tuple[Refusal, ...]:
    refusals = list(event_id_refusals("usageId", usage.usage_id))
    if not known:
        refusals.append(bad_input("msisdn", "malformed"))
    if not 1 <= usage.quantity <= MOST_UNITS:
        refusals.append(bad_input("quantity", "out_of_range", least="1", most=str(MOST_UNITS)))
    return tuple(refusals)


def _too_much(usage: BundleUsage, held: GrantedBundle, subscriber: Subscriber) -> Refusal | None:
    remaining = held.remaining if in_validity(subscriber, local_day(usage.used_at)) else 0
    if usage.quantity <= remaining:
        return None
    return Refusal(
        rule=Rule.G_INPUT,
        field="quantity",
        says=Says("input.more_than_left", None, {"field": "quantity", "left": str(remaining)}),
        actual=str(usage.quantity),
        limit=str(remaining),
        unit=FigureUnit.COUNT,
        citation=Citation(rule=Rule.G_INPUT),
    )


def _another() -> Refusal:
    says = Says("refusal.key_reused")
    return Refusal(rule=Rule.G_ONCE, field="usageId", says=says, citation=Citation(rule=Rule.G_ONCE))
