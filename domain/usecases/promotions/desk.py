"""What every use case of promotions has at hand: the ports, and how it tells, witnesses and announces."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any, TypeVar

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.programme import Programme
from domain.messages.message import Message, compose
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.promotions import LockedLine
from domain.ports.work import Work, Works
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import Evidence, EvidenceKind
from domain.promotions.stopping import present_hold
from domain.refusal import Refusal, Says, bad_input
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Result, insist_on_current, once_ready
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.webhooks.event import EventType

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The ports, and what is done with them everywhere."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId
    texts: Texts

    async def once(
        self,
        asked: Asked,
        command: Any,  # noqa: ANN401 - any command: a dataclass of plain values
        act: Callable[[Work, Catalogue], Awaitable[Decided[Made]]],
        recall: Callable[[Work, Ref], Awaitable[Made | None]],
    ) -> Result[Made]:
        """Act under a key, with the catalogue at hand (G-ONCE)."""
        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, recall)

    async def locked(self, work: Work, msisdn: str, catalogue: Catalogue) -> LockedLine | Refusal:
        """Lock the present subscriber of a number, or say what is wrong with the number (G-INPUT)."""
        number = parse_msisdn(msisdn)
        if number is None:
            return bad_input("msisdn", "malformed")
        found = await work.promotions.lock(number)
        if found is None:
            return bad_input("msisdn", "unknown_number")
        insist_on_current(catalogue, found.revision)
        return found

    async def tell(self, work: Work, to: str, says: Says) -> Message:
        """Queue an answer, which leaves at once: somebody waits for it (G-MSG)."""
        message = compose(self.new_id(), to, says, self.texts, None)
        await work.promotions.tell(message)
        return message

    async def witness(
        self, work: Work, enrolment: Enrolment, kind: EvidenceKind, at: datetime, message: Message, said: str | None
    ) -> None:
        """Keep what happened, with what was answered."""
        evidence = Evidence(
            id=self.new_id(), enrolment=enrolment.ref, kind=kind, at=at, message_id=message.id, said=said
        )
        await work.promotions.witness(evidence)

    async def announce(self, work: Work, catalogue: Catalogue, kind: EventType, enrolment: Enrolment) -> None:
        """Tell partners."""
        at = self.clock.now()
        await Announce(work, catalogue, self.new_id)(lambda: [events.promotion(kind, enrolment, at)])

    @property
    def today(self) -> date:
        """The business day."""
        return local_day(self.clock.now())


def held_by(line: LockedLine, catalogue: Catalogue, day: date) -> Enrolment | None:
    """Find the enrolment by which a line is in a programme."""
    return present_hold(line.enrolments, catalogue.promotions, day)


def programme_of(enrolment: Enrolment, catalogue: Catalogue) -> Programme:
    """Find the terms that an enrolment rests on.

    Raises:
        LookupError: where its version withdraws the programme, on which nobody is enrolled.
    """
    value = catalogue.promotions.version(enrolment.promotion, enrolment.stint.version).value
    if value is None:
        raise LookupError(enrolment)
    return value


def minutes_to_confirm(enrolment: Enrolment, catalogue: Catalogue) -> int:
    """Tell for how many minutes a request waits for its `Y`."""
    return programme_of(enrolment, catalogue).confirm_minutes
