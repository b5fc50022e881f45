"""999: what postpaid subscribers write of their promotions; near misses are told how to write (P-CANCEL)."""

from domain.dialogues.commands import AskPromotions
from domain.dialogues.sms.reading import Misread, Received, Understood
from domain.promotions.messages import how_to_write
from domain.promotions.sms import read_sms


def read_999(received: Received) -> Understood | Misread:
    """Read a message to 999."""
    read = read_sms(received.folded)
    if read.word is None:
        return Misread(how_to_write(read.near, received.day))
    return Understood(command=AskPromotions(received.folded))
