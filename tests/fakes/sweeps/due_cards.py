"""What is due in memory: registrations with their cards and payers."""

from collections.abc import Iterator
from datetime import date

from domain.buckets import Ref, bucket_of
from domain.ports.sweeps.due_cards import Due, DueCard, DueFacts, Reminder
from domain.subscribers.decoder_card import DecoderCard
from domain.subscribers.subscriber import LineStatus
from tests.fakes.kept import KeptRegistration
from tests.fakes.records import Records, revision_of
from tests.fakes.repositories.renewals import spending_of

Registered = tuple[KeptRegistration, DecoderCard]


def registered(records: Records, expires_on: date) -> Iterator[Registered]:
    """List active registrations of cards that expire on a day, by key."""
    kept = [(each, records.cards[each.auto_renewal.card_number]) for each in records.auto_renewals.values()]
    due = [(each, card) for each, card in kept if each.active and card.expires_on == expires_on]
    return iter(sorted(due, key=lambda both: (bucket_of(both[1].number), both[1].id)))


def fresh(card: DecoderCard, due: Due) -> bool:
    return due.fresh_since is None or due.fresh_since <= card.observed_at <= due.now


def waits(records: Records, card: DecoderCard) -> bool:
    return any(command.waits for command in records.activations.values() if command.card_number == card.number)


def due_card(kept: KeptRegistration, card: DecoderCard, due: Due) -> DueCard:
    registration = kept.auto_renewal
    return DueCard(
        registration=registration.ref,
        payer=Ref(bucket_of(registration.msisdn), registration.subscriber_id),
        msisdn=registration.msisdn,
        card=card,
        refused_before=kept.refused_for == due.on,
        registered_by=kept.auto_renewal.requested_by,
    )


def facts_of(records: Records, cards: tuple[DueCard, ...], since: date, *, more: bool) -> DueFacts:
    payers = {each.payer.id for each in cards}
    present = set(records.present.values())
    return DueFacts(
        cards=cards,
        payers={payer: records.subscribers[payer] for payer in payers if payer in present},
        spending={payer: spending_of(records, payer, since) for payer in payers},
        revision=revision_of(records),
        more=more,
    )


def reminder_of(records: Records, kept: KeptRegistration) -> Reminder:
    registration = kept.auto_renewal
    payer = records.subscriber_of(registration.msisdn)
    present = payer is not None and payer.id == registration.subscriber_id
    return Reminder(
        registration=registration.ref,
        msisdn=registration.msisdn,
        card_number=registration.card_number,
        present=present and payer is not None and payer.status is not LineStatus.TERMINATED,
    )
