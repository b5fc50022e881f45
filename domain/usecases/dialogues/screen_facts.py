"""What screens need to know: who dials, the cards remembered, the card that a key names, the balances of `*102#`."""

from collections.abc import Sequence
from datetime import date, timedelta

from domain.advances.granted_bundle import GrantedBundle
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.policy import Parameter
from domain.dialogues.state import Found
from domain.months import local_day
from domain.ports.clock import Clock
from domain.ports.lookups.advances import AdvanceLookups
from domain.ports.lookups.auto_renewals import AutoRenewalLookups
from domain.ports.lookups.subscribers import SubscriberLookups
from domain.subscribers.card_number import is_account, parse_card_number
from domain.subscribers.subscriber import Subscriber
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.common.open_account import opened_account
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenFacts:
    """Looks up, without locking or recording anything but a card's state."""

    lookups: SubscriberLookups
    auto_renewals: AutoRenewalLookups
    advances: AdvanceLookups
    look_up: LookUpCard
    clock: Clock

    async def subscriber(self, msisdn: str) -> Subscriber | None:
        """Find the present subscriber of a number."""
        return await self.lookups.subscriber(msisdn)

    async def remembered(self, subscriber: Subscriber | None, catalogue: Catalogue, day: date) -> Sequence[str]:
        """List the cards that an existing customer paid last (K-KNOWN)."""
        if subscriber is None:
            return ()
        days, most = (
            catalogue.policy(each, day) for each in (Parameter.KNOWN_CUSTOMER_DAYS, Parameter.REMEMBERED_CARDS)
        )
        since = day - timedelta(days=days.number) if days else date.min
        (known,) = await self.lookups.known([_ref(subscriber)], since, most.number if most else 0)
        return [card.number for card in known.cards]

    async def card(self, text: str, msisdn: str, catalogue: Catalogue) -> Found:
        """Find a card as true as can be known now; a phone number that nobody knows opens an account (K-CARD).

        Raises:
            CardSystemUnavailableError: where it cannot be known now.
        """
        card = await self.look_up.fresh(text, catalogue)
        if card is None:
            number = parse_card_number(text)
            account = number is not None and is_account(number)
            return Found(opened_account(number, self.clock.now()) if account and number else None)
        (active,) = await self.auto_renewals.of_cards([Ref(bucket_of(card.number), card.id)])
        own = active if active is not None and active.msisdn == msisdn else None
        if own is not None:
            present = await self.lookups.subscriber(msisdn)
            own = own if present is not None and present.id == own.subscriber_id else None
        return Found(card, own)

    async def bundles(self, subscriber: Subscriber | None) -> Sequence[GrantedBundle]:
        """List what the promotional balance holds (S-GRANT)."""
        if subscriber is None:
            return ()
        (held,) = await self.advances.bundles([_ref(subscriber)])
        return held

    def today(self) -> date:
        """Tell the business day."""
        return local_day(self.clock.now())


def _ref(subscriber: Subscriber) -> Ref:
    return Ref(bucket_of(subscriber.msisdn), subscriber.id)
