"""The seven questions that customers ask most, answered with the figures at hand (K-FAQ)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from domain.catalogue.policy import Parameter
from domain.refusal import FigureUnit, Rule
from domain.renewals.facts import Facts
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import Subscriber
from domain.subscribers.usage_day import SPAN, UsageDay
from domain.support.staff_texts import StaffTexts, Tongue, amount, day, figure
from domain.values import dataclass

ASKED_OF: Mapping[int, tuple[Rule, ...]] = {
    1: (Rule.K_USAGE,),
    2: (Rule.K_USAGE,),
    3: (Rule.K_USAGE,),
    4: (Rule.K_USAGE,),
    5: (Rule.K_AUTO_VALID,),
    6: (),
    7: (),
}
"""The questions, and the rules that each is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with its answer, filled in."""

    question: int
    text: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What answers are filled with: the subscriber, what it used, its card, and the day that is asked about."""

    on: date
    subscriber: Subscriber | None
    least: int | None
    usage: Sequence[UsageDay] = ()
    card: DecoderCard | None = None
    card_number: str | None = None


def known_of(facts: Facts, on: date, usage: Sequence[UsageDay]) -> Known:
    """Take from the facts of a renewal what answers are filled with."""
    policy = facts.catalogue.policy(Parameter.MIN_BASIC_USAGE_30_DAYS_VND, on)
    return Known(
        on=on,
        subscriber=facts.payer,
        least=policy.number if policy else None,
        usage=usage,
        card=facts.card,
        card_number=facts.card.number,
    )


def answers(known: Known, texts: StaffTexts, tongue: Tongue) -> tuple[Answer, ...]:
    """Answer the seven questions."""
    told = _told(known, texts, tongue)
    return tuple(
        Answer(
            question=number,
            text=texts.render(f"faq.{number}.question", tongue),
            answer=texts.render(f"faq.{number}.answer", tongue, told),
        )
        for number in ASKED_OF
    )


def _told(known: Known, texts: StaffTexts, tongue: Tongue) -> dict[str, str | None]:
    subscriber, card = known.subscriber, known.card
    as_of = subscriber.basic_usage_as_of if subscriber else None
    in_date = card is not None and card.in_date(known.on)
    return {
        "as_of": day(as_of),
        "since": day(as_of - SPAN + timedelta(days=1)) if as_of else None,
        "used": _vnd(subscriber.basic_usage_30_days, tongue) if subscriber else None,
        "min": _vnd(known.least, tongue) if known.least is not None else None,
        "days": _days(known.usage, texts, tongue),
        "card": known.card_number if card else None,
        "in_date": texts.render("faq.5.in_date" if in_date else "faq.5.expired", tongue) if card else None,
        "expires_on": day(card.expires_on) if card else None,
    }


def _vnd(value: int, tongue: Tongue) -> str | None:
    return figure(str(value), FigureUnit.VND, tongue)


def _days(usage: Sequence[UsageDay], texts: StaffTexts, tongue: Tongue) -> str | None:
    """List which service was charged on which day."""
    listed = [
        f"{day(each.day)} {texts.render(f'service.{each.service}', tongue)} {amount(each.amount, tongue)}"
        for each in sorted(usage, key=lambda each: (each.day, each.service))
    ]
    return ", ".join(listed) or None
