"""A renewal that is bought online: no payer, no fee, and a confirmation where an address is (O-NOFEE, O-EMAIL)."""

from datetime import datetime
from uuid import UUID

from domain.online.contact import Contact
from domain.online.mail import Mail, MailLanguage
from domain.ports.ids import NewId
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Bought:
    """What a decision was made on, what it costs, and where it stands from the beginning."""

    facts: Facts
    quote: Quote
    status: RenewalStatus

    def renewal(self, renewal_id: UUID, now: datetime) -> Renewal:
        """Write the renewal out."""
        request, quote, paid = self.facts.request, self.quote, self.status is RenewalStatus.SUCCEEDED
        return Renewal(
            id=renewal_id,
            card_id=self.facts.card.id,
            card_number=self.facts.card.number,
            payer_id=None,
            payer_msisdn=None,
            package=request.package,
            extra_rooms=request.extra_rooms,
            term=request.term,
            method=request.method,
            status=self.status,
            price=quote.price,
            fee=0,
            requested_at=now,
            settled_at=now if paid else None,
            expires_on_before=quote.expires_on_before,
            expires_on_after=quote.expires_on_after if paid else None,
            activation=ActivationStatus.QUEUED if paid else None,
        )


def confirmation(
    renewal: Renewal, contact: Contact | None, email: str | None, language: MailLanguage, now: datetime, new_id: NewId
) -> Mail | None:
    """Confirm a renewal to the address given, else to the one on record; nobody is written to without one (O-EMAIL)."""
    to = email or (contact.email if contact is not None else None)
    return Mail(id=new_id(), renewal=renewal.ref, to=to, language=language, queued_at=now) if to else None
