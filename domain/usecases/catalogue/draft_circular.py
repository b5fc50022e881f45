"""Draft a circular, and publish it: every price and policy of it, or none (G-CIRCULAR, G-VERSION)."""

from collections.abc import Awaitable
from dataclasses import replace
from datetime import date

from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.draft import Draft, DraftPolicy, DraftPrice, draft_refusals, versions_of
from domain.circular import Circular
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import Refusal, bad_input
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once_ready
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCommand:
    """A draft as it is to be: a new one where no draft is named; `missing` where the id is of something else."""

    draft: Ref | None
    missing: bool
    circular: Circular
    valid_from: date
    valid_to: date | None
    prices: tuple[DraftPrice, ...]
    policies: tuple[DraftPolicy, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishCircularCommand:
    """Which draft is published; none where the id is of something else."""

    draft: Ref | None


@dataclass(frozen=True, slots=True)
class DraftCircular:
    """Keeps drafts, and publishes them."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, asked: Asked, command: DraftCommand) -> Result[Draft]:
        """Write a draft, or say what of it cannot be meant; the same key gives the same outcome for ever (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Draft]:
            return await self._draft(work, catalogue, command, asked.principal)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, _recall)

    async def publish(self, asked: Asked, command: PublishCircularCommand) -> Result[Draft]:
        """Publish a draft whole, or say what contradicts itself and publish nothing (G-ONCE)."""

        async def act(work: Work, catalogue: Catalogue) -> Decided[Draft]:
            return await self._publish(work, catalogue, command, asked.principal)

        return await once_ready(self.works, self.clock, asked, command, self.catalogues.current, act, _recall)

    async def _draft(self, work: Work, catalogue: Catalogue, command: DraftCommand, by: str) -> Decided[Draft]:
        known = await work.drafts.lock(command.draft.id) if command.draft else None
        if command.missing or (command.draft is not None and known is None):
            return (bad_input("draftId", "unknown_id"),)
        if known is not None and known.published_at is not None:
            return (bad_input("draftId", "already_published"),)
        draft = Draft(
            id=known.id if known else self.new_id(),
            circular=command.circular,
            valid_from=command.valid_from,
            valid_to=command.valid_to,
            prices=command.prices,
            policies=command.policies,
            changed_by=by,
            changed_at=self.clock.now(),
        )
        if refusals := tuple(draft_refusals(draft, catalogue)):
            return refusals
        await (work.drafts.update(draft) if known else work.drafts.add(draft))
        return Done(draft, draft.ref, known)

    async def _publish(
        self, work: Work, catalogue: Catalogue, command: PublishCircularCommand, by: str
    ) -> Decided[Draft]:
        draft = await work.drafts.lock(command.draft.id) if command.draft else None
        if refusals := publishing_refusals(draft, catalogue):
            return refusals
        if draft is None:
            return (bad_input("draftId", "unknown_id"),)
        now = self.clock.now()
        prices, policies = versions_of(draft, catalogue, now)
        for price in prices:
            await work.publications.add_price(self.new_id(), price, by)
        for policy in policies:
            await work.publications.add_policy(self.new_id(), policy, by)
        published = draft.published(by, now)
        await work.drafts.update(published)
        return Done(published, published.ref, replace(draft))


def publishing_refusals(draft: Draft | None, catalogue: Catalogue) -> tuple[Refusal, ...]:
    """Refuse to publish a draft that is none, was published, or does not hold together."""
    if draft is None:
        return (bad_input("draftId", "unknown_id"),)
    if draft.published_at is not None:
        return (bad_input("draftId", "already_published"),)
    return tuple(draft_refusals(draft, catalogue))


def _recall(work: Work, ref: Ref) -> Awaitable[Draft | None]:
    return work.drafts.find(ref.id)
