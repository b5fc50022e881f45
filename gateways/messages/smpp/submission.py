"""A message as the short-message centre wants it submitted."""

from uuid import uuid4

from aiosmpplib import NPI, TON, GSM7BitCodec, PhoneNumber, SubmitSm

from domain.messages.message import Message
from domain.ports.outside.message_gateway import MessageRefusedError

GSM = "gsm0338"
UCS2 = "ucs2"
# What one short message holds, in octets of each alphabet as SMPP carries it.
FITS = {GSM: 160, UCS2: 140}


def submission(message: Message) -> SubmitSm:
    """Write a message as one submission, whatever its length.

    A text that one short message cannot hold travels as `message_payload` and the centre divides it: one submission has
    one answer, so that a repeat never leaves half a text behind.

    Raises:
        MessageRefusedError: where it cannot be written, and so can never be taken.
    """
    alphabet = GSM if GSM7BitCodec.is_gsm_text(message.text) else UCS2
    long = _octets(message.text, alphabet) > FITS[alphabet]
    try:
        return SubmitSm(
            short_message="" if long else message.text,
            message_payload=message.text if long else "",
            source=_sender(message.sender),
            destination=PhoneNumber(_ascii(message.to), TON.INTERNATIONAL, NPI.ISDN),
            # The alphabet of data_coding 0 is the centre's own; what is not GSM says so.
            encoding=None if alphabet == GSM else UCS2,
            registered_delivery=1,  # a receipt tells what became of it
            log_id=uuid4().hex,
        )
    except ValueError:  # its text could tell the number
        msg = "the message cannot be written as SMPP wants it"
        raise MessageRefusedError(msg) from None


def _octets(text: str, alphabet: str) -> int:
    if alphabet == UCS2:
        return len(text.encode("utf-16-be"))
    return len(GSM7BitCodec.get_codec_info().encode(text)[0])


def _sender(sender: str) -> PhoneNumber:
    """Address the sender: a brand name has letters, a short code is the network's own."""
    if sender.isdecimal():
        return PhoneNumber(_ascii(sender), TON.NETWORK_SPECIFIC, NPI.UNKNOWN)
    return PhoneNumber(_ascii(sender), TON.ALPHANUMERIC, NPI.UNKNOWN)


def _ascii(address: str) -> str:
    if address and address.isascii():
        return address
    raise ValueError
