"""Answer the questions that customers ask most, with the figures of one of them (K-FAQ)."""

from datetime import datetime, timedelta

from domain.buckets import Ref, bucket_of
from domain.catalogue.policy import Parameter
from domain.months import Term, local_day
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.lookups.subscribers import SubscriberLookups
from domain.ports.support.evidence import EvidenceLookups
from domain.renewals.request import RenewalRequest
from domain.subscribers.msisdn import parse_msisdn
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import SPAN, UsageDay
from domain.support.answers import Known, known_of
from domain.support.examination import examined
from domain.support.outcome import RuleOutcome
from domain.usecases.renewals.examine_renewal import ExamineRenewal
from domain.usecases.renewals.quote_renewal import QuoteAsked
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What answers are filled with, and the rules that they are about."""

    at: datetime
    known: Known
    outcomes: tuple[RuleOutcome, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerQuestions:
    """Looks without recording anything."""

    examine: ExamineRenewal
    subscribers: SubscriberLookups
    evidence: EvidenceLookups
    catalogues: Catalogues
    clock: Clock

    async def __call__(self, msisdn: str, card_number: str | None, at: datetime | None) -> Answered:
        """Gather what the answers for a number, and a card where one is named, are filled with.

        Raises:
            CardSystemUnavailableError: where the card's state of now cannot be known (K-CARD).
        """
        instant = at or self.clock.now()
        day = local_day(instant)
        if card_number is not None:
            request = RenewalRequest(card_number=card_number, package="", term=Term.P1M, payer_msisdn=msisdn)
            facts = await self.examine.facts_for(QuoteAsked(request=request, at=at))
            if not isinstance(facts, tuple):
                usage = await self._usage(facts.payer)
                _, outcomes = examined(facts, day)
                return Answered(at=instant, known=known_of(facts, day, usage), outcomes=outcomes)
        number = parse_msisdn(msisdn)
        subscriber = await self.subscribers.subscriber(number) if number else None
        policy = (await self.catalogues.current()).policy(Parameter.MIN_BASIC_USAGE_30_DAYS_VND, day)
        least = policy.number if policy else None
        known = Known(on=day, subscriber=subscriber, least=least, usage=await self._usage(subscriber))
        return Answered(at=instant, known=known)

    async def _usage(self, subscriber: Subscriber | None) -> tuple[UsageDay, ...]:
        if subscriber is None or subscriber.basic_usage_as_of is None:
            return ()
        until = subscriber.basic_usage_as_of
        ref = Ref(bucket_of(subscriber.msisdn), subscriber.id)
        return tuple(await self.evidence.usage(ref, until - SPAN + timedelta(days=1), until))
