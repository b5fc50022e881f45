"""What each run makes of an enrolment: decided by rules, with everything that follows from it (P-NOTICE, P-FEE)."""

from dataclasses import field, replace
from datetime import date, datetime
from uuid import UUID

from domain.catalogue.catalogue import Catalogue
from domain.ledger.promotion_transfers import charge_transfers
from domain.messages.message import Message, compose
from domain.messages.texts import Texts
from domain.ports.ids import NewId
from domain.ports.sweeps.promotions import BookedLine, DueEnrolment, PromotionDue, Step
from domain.promotions import messages
from domain.promotions.cycle import cycles_between
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Told
from domain.promotions.evidence import Evidence, EvidenceKind
from domain.promotions.fees import ChargeLine, lines_of
from domain.promotions.notices import DueKey, telling_hours
from domain.promotions.renewal import Heard, new_expiry, outlook_of, renewed
from domain.refusal import Says
from domain.sweeps.sweep import SweepKind
from domain.usecases.promotions.desk import programme_of
from domain.values import dataclass

HEARD = Heard(first=True, second=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Decides for a run, at an instant."""

    due: PromotionDue
    catalogue: Catalogue
    texts: Texts
    new_id: NewId
    now: datetime
    subscribed: set[tuple[UUID, date]] = field(default_factory=set)

    def of(self, each: DueEnrolment) -> Step | None:
        """Decide on an enrolment; None where its request is open, and the run waits for it."""
        kind = self.due.day.kind
        if kind is SweepKind.PROMOTION_RENEW:
            return None if each.waits else self._renewed(each)
        if kind is SweepKind.PROMOTION_NOTIFY:
            return self._notified(each)
        return self._welcomed(each) if kind is SweepKind.PROMOTION_WELCOME else self._closed(each)

    def _renewed(self, each: DueEnrolment) -> Step:
        round_, terms = self._key(each).round, self.catalogue.promotions
        done = renewed(each.enrolment, each.subscriber, each.heard, round_, terms, self.now, self.new_id)
        return Step(after=done.after, begun=done.begun, refusals=done.refusals)

    def _notified(self, each: DueEnrolment) -> Step:
        """Tell what silence will bring; where nothing can, it is not told, and looked at again the next day."""
        key, enrolment, terms = self._key(each), each.enrolment, self.catalogue.promotions
        outlook = outlook_of(enrolment.stint.package, each.subscriber, HEARD, key.round, key.renews_on, terms)
        message_id, day = self.new_id(), self.due.day.on
        after = enrolment.told(key.ordinal, Told(message_id, day), self.now)
        if outlook.package is None:
            return Step(after=replace(after, told_at=enrolment.told_at), refusals=outlook.refusals)
        programme = key.round.programme
        expires_on = new_expiry(key.round)
        says = messages.will_renew(enrolment, outlook.package, programme, key.renews_on, expires_on, day)
        message = self._message(message_id, enrolment, says, programme.sms_fee)
        return self._told(after, message, EvidenceKind.NOTICE)

    def _welcomed(self, each: DueEnrolment) -> Step:
        enrolment = each.enrolment
        stint, programme = enrolment.stint, programme_of(enrolment, self.catalogue)
        package = self.catalogue.promotions.version(enrolment.promotion, stint.version).package(stint.package)
        says = messages.welcome(enrolment, package, programme, self.due.day.on)
        message = self._message(self.new_id(), enrolment, says, programme.sms_fee)
        return self._told(replace(enrolment, welcomed_at=self.now), message, EvidenceKind.WELCOME)

    def _closed(self, each: DueEnrolment) -> Step:
        """Bill every cycle that is over and has no bill yet, and let what is over expire."""
        enrolment, until, terms = each.enrolment, self.due.day.on, self.catalogue.promotions
        if each.subscribed:
            self.subscribed.add((enrolment.subscriber_id, enrolment.billed_until))
        booked: list[BookedLine] = []
        for cycle in cycles_between(enrolment.billed_until, until):
            place = (enrolment.subscriber_id, cycle.start)
            lines = lines_of(enrolment, cycle, terms, subscribed=place in self.subscribed)
            booked += [self._booked(line, enrolment) for line in lines]
            if any(line.subscription for line in lines):
                self.subscribed.add(place)
        after = replace(enrolment, billed_until=until)
        round_ = terms.rounds.get(enrolment.key)
        last = enrolment.last_day(round_)
        if enrolment.status is EnrolmentStatus.ACTIVE and round_ is None and last < until:
            after = after.ended(EnrolmentStatus.EXPIRED, self.now, last)
        return Step(after=after, booked=tuple(booked))

    def _booked(self, line: ChargeLine, enrolment: Enrolment) -> BookedLine:
        charge_id = self.new_id()
        return BookedLine(
            id=charge_id, line=line, transfers=tuple(charge_transfers(line, enrolment.subscriber_id, charge_id))
        )

    def _told(self, after: Enrolment, message: Message, kind: EvidenceKind) -> Step:
        evidence = Evidence(id=self.new_id(), enrolment=after.ref, kind=kind, at=self.now, message_id=message.id)
        return Step(after=after, message=message, evidence=evidence)

    def _message(self, message_id: UUID, enrolment: Enrolment, says: Says, sms_fee: int) -> Message:
        """Write a message that leaves within the hours of the day, or never."""
        opens, closes = telling_hours(programme_of(enrolment, self.catalogue), self.due.day.on)
        composed = compose(message_id, enrolment.msisdn, says, self.texts, opens if self.now < opens else None)
        return messages.with_sms_fee(replace(composed, not_after=closes), self.texts, sms_fee)

    def _key(self, each: DueEnrolment) -> DueKey:
        if each.key is None:
            raise LookupError(each.enrolment)
        return each.key
