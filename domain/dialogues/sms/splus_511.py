"""511: advances by their code, and `D` to confirm the newest (S-REQUEST, S-CONFIRM)."""

from domain.catalogue.bundle import Bundle
from domain.dialogues.commands import ConfirmBundle, RequestBundle
from domain.dialogues.sms.reading import Misread, Received, Understood
from domain.refusal import Says

CONFIRM = "D"
_BUNDLES = {str(bundle.code): bundle for bundle in Bundle}


def read_511(received: Received) -> Understood | Misread:
    """Read a message to 511."""
    if received.folded == CONFIRM:
        return Understood(command=ConfirmBundle())
    bundle = _BUNDLES.get(received.folded)
    if bundle is None:
        return Misread(Says("sms.syntax_511", received.day))
    return Understood(command=RequestBundle(bundle))
