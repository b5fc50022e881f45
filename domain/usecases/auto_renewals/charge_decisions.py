"""What becomes of cards that are due: for each the outcome that paying by hand would have had (K-AUTO-CHARGE)."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import field, replace
from datetime import date, datetime
from typing import Self
from uuid import UUID

from domain.auto_renewals.hours import is_missed
from domain.auto_renewals.rules import charge_missed, renewal_of
from domain.catalogue.catalogue import Catalogue
from domain.messages.message import compose, earliest_departure
from domain.messages.texts import Texts
from domain.money import VND
from domain.months import Term, local_day
from domain.ports.ids import NewId
from domain.ports.sweeps.due_cards import Charged, DueCard, DueFacts, NotCharged, Outcome
from domain.refusal import Refusal
from domain.renewals.card_rules import unknown_card
from domain.renewals.decision import Decision, Quoting, decide, quoted
from domain.renewals.facts import Facts, Spent
from domain.renewals.renewal import RefusedAttempt
from domain.renewals.request import RenewalRequest
from domain.subscribers.subscriber import Subscriber
from domain.sweeps.progress_messages import charge_failed
from domain.usecases.common.paid_renewal import paid_renewal
from domain.values import dataclass


@dataclass(slots=True)
class Purses:
    """Payers as they stand while cards are decided on: those who pay for several are kept up to date meanwhile."""

    several: Collection[UUID]
    payers: dict[UUID, Subscriber] = field(default_factory=dict)
    spending: dict[UUID, tuple[Spent, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: DueFacts) -> Self:
        """Begin with what was read."""
        cards = Counter(due.payer.id for due in facts.cards)
        several = {payer for payer, count in cards.items() if count > 1} if len(cards) < len(facts.cards) else ()
        return cls(several, dict(facts.payers), dict(facts.spending))

    def joined_by(self, facts: DueFacts) -> Self:
        """Forget payers but those with cards to come, and learn those of more cards."""
        carried = {payer: known for payer, known in self.payers.items() if payer in self.several}
        spending = {payer: spent for payer, spent in self.spending.items() if payer in self.several}
        self.payers, self.spending = {**facts.payers, **carried}, {**facts.spending, **spending}
        return self

    def pay(self, due: DueCard, total: VND, day: date) -> None:
        """Let a payer's further cards count what it pays for one."""
        if (payer := due.payer.id) in self.several:
            paid = self.payers[payer]
            self.payers[payer] = replace(paid, main_balance=paid.main_balance - total)
            self.spending[payer] = (*self.spending.get(payer, ()), Spent(day, total, due.card.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Charging:
    """Decides on cards of one expiry day, now, each after the other: what a payer pays for one counts for the next."""

    catalogue: Catalogue
    on: date
    now: datetime
    new_id: NewId
    texts: Texts
    quoted: Quoting = quoted

    def decided(
        self, facts: DueFacts, unknown: Collection[UUID] = (), *, purses: Purses | None = None
    ) -> Iterator[tuple[DueCard, Facts, Decision]]:
        """Decide on cards; those that the television company does not know are refused for that alone (K-CARD)."""
        purses, day = purses or Purses.of(facts), local_day(self.now)
        for due in facts.cards:
            known = self._known(due, purses)
            decision = self._decision(known, day, known_there=due.card.id not in unknown)
            yield due, known, decision
            if decision.quote and not decision.refusals:
                purses.pay(due, decision.quote.total, day)

    def outcomes(self, facts: DueFacts, unknown: Collection[UUID] = ()) -> list[Outcome]:
        """Decide on cards and write out what follows."""
        day, not_before = local_day(self.now), earliest_departure(self.catalogue, self.now)
        return [self._outcome(*each, day, not_before) for each in self.decided(facts, unknown)]

    def _decision(self, known: Facts, day: date, *, known_there: bool) -> Decision:
        if is_missed(self.catalogue, self.on, self.now):
            return Decision(None, (charge_missed(self.on, day),))
        if not known_there:
            return Decision(None, (unknown_card(known.card.number),))
        return decide(known, day, on_terms_of=self.on, quoted=self.quoted)

    def _known(self, due: DueCard, purses: Purses) -> Facts:
        return Facts(
            request=self._request(due),
            catalogue=self.catalogue,
            card=due.card,
            payer=purses.payers.get(due.payer.id),
            spending=purses.spending.get(due.payer.id, ()),
        )

    def _request(self, due: DueCard) -> RenewalRequest:
        request = renewal_of(due.card, due.msisdn, self.catalogue)
        return request or RenewalRequest(
            card_number=due.card.number, package="", term=Term.P1M, payer_msisdn=due.msisdn
        )

    def _outcome(
        self, due: DueCard, facts: Facts, decision: Decision, day: date, not_before: datetime | None
    ) -> Outcome:
        if decision.quote is None or decision.refusals:
            return self._refused(due, facts, decision.refusals, day, not_before)
        record = paid_renewal(
            facts,
            decision.quote,
            self.now,
            self.new_id,
            self.texts,
            day=day,
            not_before=not_before,
            on_terms_of=self.on,
        )
        return Charged(due=due, record=record)

    def _refused(
        self, due: DueCard, facts: Facts, refusals: tuple[Refusal, ...], day: date, not_before: datetime | None
    ) -> NotCharged:
        attempt = RefusedAttempt(id=self.new_id(), at=self.now, request=facts.request, refusals=refusals)
        message = None
        if facts.payer is not None:
            says = charge_failed(due.card, refusals, self.texts, day)
            message = compose(self.new_id(), due.msisdn, says, self.texts, not_before)
        return NotCharged(due=due, attempt=attempt, message=message)
