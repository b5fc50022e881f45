"""What the operator's records say of a card's holder, or what of it cannot be meant (G-INPUT)."""

from domain.online.contact import Contact
from domain.online.refusals import is_email
from domain.refusal import Refusal, bad_input
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.msisdn import parse_msisdn

LONGEST_NAME = 100


def told_contact(upsert: CardUpsert) -> Contact | tuple[Refusal, ...]:
    """Read who is told to be behind a card; what is left out is None."""
    name, phone, email = upsert.contact_name, upsert.contact_phone, upsert.contact_email
    refusals = []
    if name is not None and not name.strip():
        refusals.append(bad_input("contactName", "empty"))
    elif name is not None and len(name) > LONGEST_NAME:
        refusals.append(bad_input("contactName", "too_long", most=str(LONGEST_NAME)))
    elif name is not None and not name.isprintable():
        refusals.append(bad_input("contactName", "malformed"))
    number = parse_msisdn(phone) if phone is not None else None
    if phone is not None and number is None:
        refusals.append(bad_input("contactPhone", "malformed"))
    if email is not None and not is_email(email):
        refusals.append(bad_input("contactEmail", "malformed"))
    return tuple(refusals) or Contact(name=name and name.strip(), phone=number, email=email)
