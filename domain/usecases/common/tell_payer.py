"""Telling the payer of a renewal what became of it, not before the hour that the policy says (G-MSG)."""

from datetime import datetime

from domain.catalogue.catalogue import Catalogue
from domain.messages.message import Message, compose, earliest_departure
from domain.messages.texts import Texts
from domain.ports.ids import NewId
from domain.refusal import Says
from domain.renewals.renewal import Renewal
from domain.values import dataclass


@dataclass(frozen=True, slots=True)
class TellPayer:
    """Writes messages to payers; who queues one commits it with the fact that it tells of."""

    texts: Texts
    new_id: NewId

    def __call__(self, renewal: Renewal, says: Says, catalogue: Catalogue, now: datetime) -> Message | None:
        """Write a message to a renewal's payer, or none where nobody's main balance paid it."""
        if renewal.payer_id is None or renewal.payer_msisdn is None:
            return None
        return compose(self.new_id(), renewal.payer_msisdn, says, self.texts, earliest_departure(catalogue, now))
