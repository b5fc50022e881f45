"""Loaders: whatever is reached through a list is read for the whole list at once."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar
from uuid import UUID

from strawberry.dataloader import DataLoader

from domain.advances.granted_bundle import GrantedBundle
from domain.advances.loan import AdvanceLoan
from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref
from domain.catalogue.catalogue import Catalogue
from domain.dialogues.steps import Step
from domain.ledger.top_up import TopUp
from domain.money import VND
from domain.payments.payment import CardPayment
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.dialogues import DialogueLookups
from domain.ports.lookups.ledger import Cause
from domain.ports.lookups.pages import Page, Window
from domain.ports.lookups.promotions import PromotionLookups, UsedWithin
from domain.ports.lookups.screens import Lookups
from domain.ports.lookups.subscribers import Known
from domain.ports.online.payments import PaymentLookups
from domain.promotions.benefits import UsedSum
from domain.promotions.enrolment import Enrolment
from domain.promotions.evidence import ShownEvidence
from domain.renewals.renewal import Renewal
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber

Answer = TypeVar("Answer")

Key = TypeVar("Key", "OfCard", "OfPayer", "KnownOf", "AdvancesOf")


NOW = "now"
"""The one catalogue that is asked for."""


class OfCard(NamedTuple):
    """A card's renewals, those of one payer or by one principal only where it is named."""

    card: Ref
    window: Window
    payer_id: UUID | None
    asked_by: str | None


class OfPayer(NamedTuple):
    """A payer's renewals."""

    payer: Ref
    window: Window


class KnownOf(NamedTuple):
    """What is remembered of a payer."""

    payer: Ref
    since: date
    most: int


class AdvancesOf(NamedTuple):
    """A subscriber's advances."""

    subscriber: Ref
    window: Window


class Loaders:
    """The loaders of one request."""

    def __init__(
        self,
        lookups: Lookups,
        catalogues: Catalogues,
        advances: AdvanceLookups,
        auto_renewals: AutoRenewalLookups,
        payments: PaymentLookups,
        promotions: PromotionLookups,
        clock: Clock,
        dialogues: DialogueLookups,
    ) -> None:
        self._lookups = lookups
        self._catalogues = catalogues
        self._advances = advances
        self.catalogue: DataLoader[str, Catalogue] = DataLoader(load_fn=self._catalogue)
        self.owed: DataLoader[Ref, VND] = DataLoader(load_fn=advances.owed)
        self.bundles: DataLoader[Ref, tuple[GrantedBundle, ...]] = DataLoader(load_fn=advances.bundles)
        self.advances_of: DataLoader[AdvancesOf, Page[AdvanceLoan]] = DataLoader(load_fn=self._advances_of)
        self.enrolments_of: DataLoader[Ref, tuple[Enrolment, ...]] = DataLoader(load_fn=promotions.enrolments_of)
        self.evidence_of: DataLoader[Ref, tuple[ShownEvidence, ...]] = DataLoader(load_fn=promotions.evidence_of)
        self.promotion_used: DataLoader[UsedWithin, tuple[UsedSum, ...]] = DataLoader(load_fn=promotions.used)
        self._auto_renewals, self._clock = auto_renewals, clock
        self.auto_renewal_of: DataLoader[Ref, AutoRenewal | None] = DataLoader(load_fn=auto_renewals.of_cards)
        self.auto_renewals_of: DataLoader[Ref, tuple[AutoRenewal, ...]] = DataLoader(load_fn=self._registered)
        self.last_renewal: DataLoader[AutoRenewal, Renewal | None] = DataLoader(load_fn=auto_renewals.last_renewals)
        self.payments_of: DataLoader[Ref, CardPayment | None] = DataLoader(load_fn=payments.payments)
        self.cards: DataLoader[Ref, DecoderCard | None] = DataLoader(load_fn=lookups.cards)
        self.subscribers: DataLoader[Ref, Subscriber | None] = DataLoader(load_fn=lookups.subscribers)
        self.present: DataLoader[str, Subscriber | None] = DataLoader(load_fn=self._present)
        self.of_cards: DataLoader[OfCard, Page[Renewal]] = DataLoader(load_fn=self._of_cards)
        self.of_payers: DataLoader[OfPayer, Page[Renewal]] = DataLoader(load_fn=self._of_payers)
        self.causes: DataLoader[Cause, Renewal | TopUp | AdvanceLoan | None] = DataLoader(load_fn=lookups.causes)
        self.steps_of: DataLoader[Ref, Sequence[Step]] = DataLoader(load_fn=dialogues.steps)
        self.known: DataLoader[KnownOf, Known] = DataLoader(load_fn=self._known)

    async def _catalogue(self, asked: list[str]) -> Sequence[Catalogue]:
        return [await self._catalogues.current()] * len(asked)

    async def _registered(self, subscribers: list[Ref]) -> Sequence[tuple[AutoRenewal, ...]]:
        return await self._auto_renewals.of_subscribers(subscribers, self._clock.now())

    async def _present(self, numbers: list[str]) -> Sequence[Subscriber | None]:
        return [await self._lookups.subscriber(number) for number in numbers]

    async def _of_cards(self, keys: list[OfCard]) -> Sequence[Page[Renewal]]:
        def load(cards: list[Ref], like: OfCard) -> Awaitable[Sequence[Page[Renewal]]]:
            return self._lookups.renewals_of_cards(cards, like.window, like.payer_id, like.asked_by)

        return await _grouped(keys, load)

    async def _of_payers(self, keys: list[OfPayer]) -> Sequence[Page[Renewal]]:
        def load(payers: list[Ref], like: OfPayer) -> Awaitable[Sequence[Page[Renewal]]]:
            return self._lookups.renewals_of_payers(payers, like.window)

        return await _grouped(keys, load)

    async def _advances_of(self, keys: list[AdvancesOf]) -> Sequence[Page[AdvanceLoan]]:
        def load(subscribers: list[Ref], like: AdvancesOf) -> Awaitable[Sequence[Page[AdvanceLoan]]]:
            return self._advances.advances_of(subscribers, like.window)

        return await _grouped(keys, load)

    async def _known(self, keys: list[KnownOf]) -> Sequence[Known]:
        def load(payers: list[Ref], like: KnownOf) -> Awaitable[Sequence[Known]]:
            return self._lookups.known(payers, like.since, like.most)

        return await _grouped(keys, load)


async def _grouped(keys: Sequence[Key], load: Callable[[list[Ref], Key], Awaitable[Sequence[Answer]]]) -> list[Answer]:
    """Load together the keys that differ in their owner, their first part, only."""
    groups: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    for key in keys:
        groups[key[1:]].append(key)
    found: dict[Key, Answer] = {}
    for alike in groups.values():
        answers = await load([key[0] for key in alike], alike[0])
        found |= dict(zip(alike, answers, strict=True))
    return [found[key] for key in keys]
