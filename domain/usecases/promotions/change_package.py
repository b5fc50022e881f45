"""Change the package that is held: a subscriber upgrades, staff move it to another region (P-UPGRADE, P-REGION)."""

from domain.catalogue.catalogue import Catalogue
from domain.catalogue.regions import Region
from domain.ports.work import Work
from domain.promotions import messages
from domain.promotions.changing import move_of, upgrade_of
from domain.promotions.enrolment import Enrolment, Stint
from domain.promotions.stopping import in_no_programme
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result
from domain.usecases.common.reason import reason_refusals
from domain.usecases.promotions.desk import Desk, held_by
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeCommand:
    """Who wants which package."""

    msisdn: str
    package: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRegionCommand:
    """Whom to move where, and why."""

    msisdn: str
    region: Region
    reason: str


@dataclass(frozen=True, slots=True)
class ChangePackage:
    """Changes packages, at once."""

    desk: Desk

    async def __call__(self, asked: Asked, command: UpgradeCommand | MoveRegionCommand) -> Result[Enrolment]:
        """Change it, or say every reason why not; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Enrolment]:
            return await self._change(work, catalogue, command)

        return await self.desk.once(asked, command, act, lambda work, ref: work.promotions.find(ref))

    async def _change(
        self, work: Work, catalogue: Catalogue, command: UpgradeCommand | MoveRegionCommand
    ) -> Decided[Enrolment]:
        wrong = reason_refusals(command.reason) if isinstance(command, MoveRegionCommand) else ()
        line = await self.desk.locked(work, command.msisdn, catalogue)
        if isinstance(line, Refusal) or wrong:
            return (*wrong, *([line] if isinstance(line, Refusal) else []))
        held = held_by(line, catalogue, self.desk.today)
        if held is None:
            return (in_no_programme(),)
        if isinstance(command, UpgradeCommand):
            return await self._upgrade(work, catalogue, held, command.package)
        stint = move_of(held, command.region, catalogue.promotions, self.desk.today)
        if not isinstance(stint, Stint):
            return stint
        return await self._done(work, held, held.moved(stint, self.desk.clock.now()))

    async def _upgrade(self, work: Work, catalogue: Catalogue, held: Enrolment, wanted: str) -> Decided[Enrolment]:
        stint = upgrade_of(held, wanted, catalogue.promotions, self.desk.today)
        if not isinstance(stint, Stint):
            return stint
        package = catalogue.promotions.version(held.promotion, stint.version).package(stint.package)
        await self.desk.tell(work, held.msisdn, messages.upgraded(package, self.desk.today))
        return await self._done(work, held, held.upgraded(stint, self.desk.clock.now()))

    async def _done(self, work: Work, before: Enrolment, after: Enrolment) -> Decided[Enrolment]:
        await work.promotions.update(after)
        return Done(after, after.ref, before)
