"""Take over what the operator knows of a subscriber: what is left out stays as it was."""

from dataclasses import replace

from domain.advances.lock import lock_refusal
from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.promotions.eligibility import line_ends
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.subscriber_report import SubscriberReport, after_report, changing_hands, input_refusals
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType


@dataclass(frozen=True, slots=True)
class UpsertSubscriber:
    """Keeps the record of subscribers."""

    works: Works
    clock: Clock
    new_id: NewId
    catalogues: Catalogues

    async def __call__(self, report: SubscriberReport, author: Author | None = None) -> Result[Subscriber]:
        """Write a report over what is on record, or say what of it cannot be meant (G-INPUT)."""
        msisdn, now = parse_msisdn(report.msisdn), self.clock.now()
        refusals = tuple(input_refusals(report, now))
        if msisdn is None or refusals:
            return Result(None, refusals)
        catalogue = await self.catalogues.kept()
        while True:
            async with self.works() as work:
                settled = await self._write(
                    work, replace(report, msisdn=msisdn), AuditNote(author, report, now), catalogue
                )
                if settled is not None:
                    await work.commit()
                    return settled

    async def _write(
        self, work: Work, report: SubscriberReport, about: AuditNote, catalogue: Catalogue
    ) -> Result[Subscriber] | None:
        """Write a report; None where somebody else put the number on record meanwhile."""
        known = await work.subscribers.lock(report.msisdn)
        if known is not None and (field := changing_hands(known, report)) is not None:
            owed = await work.advances.owed(known)
            if (refusal := lock_refusal(owed, local_day(about.at), field)) is not None:
                return Result(None, (refusal,))
        told = after_report(known, report, about.at, self.new_id)
        if isinstance(told, tuple):
            return Result(None, told)
        if known is None:
            if not await work.subscribers.add(told):
                return None
        elif told.id != known.id:
            await work.subscribers.succeed(known, told)
        elif told is not known:
            await work.subscribers.update(told)
        if known is not None and line_ends(known, told):
            await self._end_promotions(work, known, about, catalogue)
        if told is not known:
            await note(work, about, told, Ref(bucket_of(told.msisdn), told.id), known)
        return Result(told)

    async def _end_promotions(self, work: Work, known: Subscriber, about: AuditNote, catalogue: Catalogue) -> None:
        """End what the line was enrolled in; who has it next has nothing of it (P-END)."""
        announce = Announce(work, catalogue, self.new_id)
        for enrolment in await work.promotions.running(known):
            ended = enrolment.line_ended(about.at, local_day(about.at), catalogue.promotions.rounds.get(enrolment.key))
            await work.promotions.update(ended)
            event = events.promotion(EventType.PROMOTION_ENDED, ended, about.at)
            await announce(lambda event=event: [event])  # type: ignore[misc]
