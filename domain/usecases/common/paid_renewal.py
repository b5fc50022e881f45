"""All that a paid renewal writes: the renewal, the card as it then is, the transfers, the message, the activation."""

from datetime import date, datetime

from domain.messages.message import compose
from domain.messages.texts import Texts
from domain.ports.ids import NewId
from domain.ports.repositories.renewals import RenewalRecord
from domain.renewals import messages
from domain.renewals.facts import Facts
from domain.renewals.quote import Quote, card_after
from domain.renewals.renewal import ActivationStatus, Renewal, RenewalStatus


def paid_renewal(
    facts: Facts,
    quote: Quote,
    now: datetime,
    new_id: NewId,
    texts: Texts,
    *,
    day: date,
    not_before: datetime | None,
    on_terms_of: date | None = None,
) -> RenewalRecord:
    """Write out what a decision to renew on a day causes, for a payer who has been found able to pay."""
    renewal = _renewal(facts, quote, now, new_id)
    card = card_after(facts, on_terms_of or day, renewal.id)
    added_on = card.overlay if card.overlay and card.overlay.renewal_id == renewal.id else None
    until = added_on.until if added_on else quote.expires_on_after
    says = messages.renewed(facts.catalogue, card.product_line, renewal, until, day)
    return RenewalRecord(
        renewal=renewal,
        paid_on=day,
        card=card,
        message=compose(new_id(), renewal.payer_msisdn or "", says, texts, not_before),
        activation_id=new_id(),
    )


def _renewal(facts: Facts, quote: Quote, now: datetime, new_id: NewId) -> Renewal:
    return Renewal(
        id=new_id(),
        card_id=facts.card.id,
        card_number=facts.card.number,
        payer_id=facts.payer.id if facts.payer else None,
        payer_msisdn=facts.payer.msisdn if facts.payer else None,
        package=quote.package.code,
        extra_rooms=quote.extra_rooms,
        term=quote.term,
        method=facts.request.method,
        status=RenewalStatus.SUCCEEDED,
        price=quote.price,
        fee=quote.fee,
        requested_at=now,
        settled_at=now,
        expires_on_before=quote.expires_on_before,
        expires_on_after=quote.expires_on_after,
        activation=ActivationStatus.QUEUED,
    )
