"""Report what was used of a promotion: once an event, in any order; more than is left is beyond the package (P-USE)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from domain.audit.author import Author
from domain.months import local_day
from domain.ports.repositories.promotions import LockedLine
from domain.ports.work import Work
from domain.promotions.benefits import PromotionUsage
from domain.promotions.enrolment import Enrolment
from domain.promotions.stopping import in_no_programme
from domain.refusal import Citation, Refusal, Rule, Says, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.usecases.promotions.desk import Desk
from domain.values import dataclass

MOST_UNITS = 1_000_000
LONGEST_ID = 200


@dataclass(frozen=True, slots=True)
class ReportPromotionUsage:
    """Takes usage down; what is refused is not kept, and may be reported again."""

    desk: Desk

    async def __call__(self, usage: PromotionUsage, author: Author | None = None) -> Result[Enrolment]:
        """Take a usage down, or say why it cannot be; the same one twice is one (G-ONCE)."""
        number, now = parse_msisdn(usage.msisdn), self.desk.clock.now()
        refusals = tuple(_input_refusals(usage, now, known=number is not None))
        if number is None or refusals:
            return Result(None, refusals)
        async with self.desk.works() as work:
            outcome = await self._use(work, replace(usage, msisdn=number), AuditNote(author, usage, now))
            await work.commit()
            return outcome

    async def _use(self, work: Work, usage: PromotionUsage, about: AuditNote) -> Result[Enrolment]:
        line = await work.promotions.lock(usage.msisdn)
        if line is None:
            return Result(None, (bad_input("msisdn", "unknown_number"),))
        enrolment = await self._enrolled(line, usage)
        if enrolment is None:
            return Result(None, (in_no_programme(),))
        known = await work.promotions.usage(line.subscriber, usage.usage_id)
        if known is not None:
            return Result(enrolment, replayed=True) if known == usage else Result(None, (_another(),))
        await work.promotions.use(enrolment, usage)
        await note(work, about, usage, enrolment.ref)
        return Result(enrolment)

    async def _enrolled(self, line: LockedLine, usage: PromotionUsage) -> Enrolment | None:
        """Find what was held on the day of the usage, over by now or not."""
        day, rounds = local_day(usage.used_at), (await self.desk.catalogues.kept()).promotions.rounds
        held = (each for each in line.enrolments if each.starts_on <= day <= each.last_day(rounds.get(each.key)))
        return max(held, key=lambda each: (each.starts_on, each.id), default=None)


def _input_refusals(usage: PromotionUsage, now: datetime, *, known: bool) -> Iterator[Refusal]:
    if not usage.usage_id.strip():
        yield bad_input("usageId", "empty")
    elif len(usage.usage_id) > LONGEST_ID:
        yield bad_input("usageId", "too_long", most=str(LONGEST_ID))
    elif not usage.usage_id.isprintable():
        yield bad_input("usageId", "malformed")
    if not known:
        yield bad_input("msisdn", "malformed")
    if not 1 <= usage.quantity <= MOST_UNITS:
        yield bad_input("quantity", "out_of_range", least="1", most=str(MOST_UNITS))
    if usage.used_at > now:
        yield bad_input("usedAt", "from_future")


def _another() -> Refusal:
    says = Says("refusal.key_reused")
    return Refusal(rule=Rule.G_ONCE, field="usageId", says=says, citation=Citation(rule=Rule.G_ONCE))
