"""Enrol a subscriber in a programme, as the operator's records have it or as staff agree with it (P-WHO, P-BEST)."""

from collections.abc import Iterator
from datetime import date

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.programme import Programme, PromotionPackage
from domain.catalogue.promotion_terms import PromotionVersion
from domain.months import DAY
from domain.ports.repositories.promotions import LockedLine
from domain.ports.work import Work
from domain.promotions.cycle import cycle_of
from domain.promotions.eligibility import best_refusal, rejoining_refusal, who_refusals
from domain.promotions.enrolment import Enrolment, EnrolmentStatus, Stint
from domain.promotions.sources import refused
from domain.refusal import Refusal, Rule, bad_input, given_back
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result
from domain.usecases.promotions.desk import Desk, held_by
from domain.values import dataclass
from domain.webhooks.event import EventType

EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)
"""Beyond these a day is a slip of the finger (assumed)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolCommand:
    """Whom to enrol in which package of which programme, from which day to which."""

    msisdn: str
    promotion: str
    package: str
    starts_on: date
    expires_on: date


@dataclass(frozen=True, slots=True)
class EnrolInPromotion:
    """Enrols."""

    desk: Desk

    async def __call__(self, asked: Asked, command: EnrolCommand) -> Result[Enrolment]:
        """Enrol, or say every reason why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Enrolment]:
            return await self._enrol(work, catalogue, command, asked.principal)

        return await self.desk.once(asked, command, act, lambda work, ref: work.promotions.find(ref))

    async def _enrol(self, work: Work, catalogue: Catalogue, command: EnrolCommand, by: str) -> Decided[Enrolment]:
        line = await self.desk.locked(work, command.msisdn, catalogue)
        day = self.desk.today
        version = catalogue.promotions.programme(command.promotion.strip(), day)
        wrong = [*_input_refusals(command, version), *([line] if isinstance(line, Refusal) else [])]
        programme = version.value if version is not None else None
        package = programme.package(command.package.strip()) if programme is not None else None
        if isinstance(line, Refusal) or version is None or programme is None or package is None or wrong:
            return tuple(wrong)
        if refusals := tuple(_refusals(line, programme, package, catalogue, command, day)):
            return refusals
        enrolment = self._made(line, version, package, command, day, by)
        await self._end_what_is_less(work, catalogue, line, day)
        await work.promotions.add(enrolment)
        return Done(enrolment, enrolment.ref)

    def _made(
        self,
        line: LockedLine,
        version: PromotionVersion,
        package: PromotionPackage,
        command: EnrolCommand,
        day: date,
        by: str,
    ) -> Enrolment:
        subscriber, cycle_day = line.subscriber, line.subscriber.billing_cycle_day or 1
        return Enrolment(
            id=self.desk.new_id(),
            subscriber_id=subscriber.id,
            msisdn=subscriber.msisdn,
            promotion=version.code,
            cycle_day=cycle_day,
            starts_on=command.starts_on,
            expires_on=command.expires_on,
            stints=(Stint(package.code, version.sequence, command.starts_on),),
            enrolled_at=self.desk.clock.now(),
            billed_until=cycle_of(max(command.starts_on, day), cycle_day).start,
            data_package=subscriber.data_package,
            requested_by=by,
        )

    async def _end_what_is_less(self, work: Work, catalogue: Catalogue, line: LockedLine, day: date) -> None:
        """End what gives way to a larger gift, where its rules allow it (P-BEST)."""
        held = held_by(line, catalogue, day)
        if held is not None:
            ended = held.ended(EnrolmentStatus.ENDED, self.desk.clock.now(), day - DAY, Rule.P_BEST)
            await work.promotions.update(ended)
            await self.desk.announce(work, catalogue, EventType.PROMOTION_ENDED, ended)


def _input_refusals(command: EnrolCommand, version: PromotionVersion | None) -> Iterator[Refusal]:
    if version is None or version.value is None:
        yield bad_input("promotion", "unknown_promotion")
    elif version.value.package(command.package.strip()) is None:
        yield bad_input("package", "unknown_package", value=given_back(command.package, 40))
    for name, day in (("startsOn", command.starts_on), ("expiresOn", command.expires_on)):
        if not EARLIEST <= day <= LATEST:
            yield bad_input(name, "out_of_range", least=str(EARLIEST), most=str(LATEST))
    if command.expires_on < command.starts_on:
        yield bad_input("expiresOn", "before", other="startsOn")


def _refusals(
    line: LockedLine,
    programme: Programme,
    package: PromotionPackage,
    catalogue: Catalogue,
    command: EnrolCommand,
    day: date,
) -> Iterator[Refusal]:
    subscriber, terms = line.subscriber, catalogue.promotions
    yield from who_refusals(subscriber, programme)
    if subscriber.billing_cycle_day is None:
        yield bad_input("billingCycleDay", "missing")
    if command.expires_on < day:
        yield bad_input("expiresOn", "out_of_range", least=str(day), most=str(LATEST))
    if package.upgrade_only:
        yield refused(Rule.P_UPGRADE, "upgrade_only", "package", parameters={"package": package.code})
    province = subscriber.province
    if programme.by_region and province and terms.region_of(province, day) is None:
        yield refused(Rule.P_REGION, "unknown_province", "province", actual=province, parameters={"value": province})
    found = best_refusal(line.enrolments, terms, package, joins_others=programme.joins_others, day=day)
    again = rejoining_refusal(line.enrolments, programme)
    yield from (each for each in (found, again) if each is not None)
