"""Take over what the operator's records know of a card: what is left out stays as it was."""

from dataclasses import replace

from domain.audit.author import Author
from domain.buckets import Ref, bucket_of
from domain.catalogue.catalogue import Catalogue
from domain.online.contact import NOBODY, Contact
from domain.online.contact_upsert import told_contact
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.work import Work, Works
from domain.refusal import bad_input
from domain.subscribers.card_upsert import CardUpsert, after_upsert, understood_number
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.audit_note import AuditNote, note
from domain.usecases.common.idempotency import Result
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class UpsertDecoderCard:
    """Keeps the record of cards."""

    works: Works
    catalogues: Catalogues
    clock: Clock
    new_id: NewId

    async def __call__(self, upsert: CardUpsert, author: Author | None = None) -> Result[DecoderCard]:
        """Write a report over what is on record, or say what of it cannot be meant (G-INPUT)."""
        number, contact = understood_number(upsert), told_contact(upsert)
        if number is None or not isinstance(contact, Contact):
            malformed = () if number else (bad_input("number", "malformed"),)
            return Result(None, (*malformed, *(() if isinstance(contact, Contact) else contact)))
        catalogue, about = await self.catalogues.current(), AuditNote(author, upsert, self.clock.now())
        while True:
            async with self.works() as work:
                settled = await self._write(work, replace(upsert, number=number), contact, catalogue, about)
                if settled is not None:
                    await work.commit()
                    return settled

    async def _write(
        self, work: Work, upsert: CardUpsert, contact: Contact, catalogue: Catalogue, about: AuditNote
    ) -> Result[DecoderCard] | None:
        """Write a report; None where somebody else put the card on record meanwhile."""
        known = await work.cards.lock(upsert.number)
        told = after_upsert(known, upsert, catalogue, about.at, self.new_id)
        if isinstance(told, tuple):
            return Result(None, told)
        if told.report is None:
            return Result(told.card)
        await work.cards.state(told.report)
        if known is None:
            if not await work.cards.add(told.card):
                return None
        else:
            await work.cards.update(told.card)
        if contact != NOBODY:
            kept = await work.online.contact(upsert.number) or NOBODY
            await work.online.tell_contact(upsert.number, kept.told(contact))
        ref = Ref(bucket_of(told.card.number), told.card.id)
        await note(work, about, told.card, ref, known.card if known else None)
        return Result(told.card)
