"""A registration of the demo data: a card that renews itself."""

from dataclasses import dataclass

from domain.auto_renewals.auto_renewal import Channel
from domain.usecases.auto_renewals.register_auto_renewal import RegisterCommand


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoRegistration:
    """Who has which card renewed by itself; staff registers it when the data is loaded."""

    payer: str
    card: str

    @property
    def command(self) -> RegisterCommand:
        """Ask for it."""
        return RegisterCommand(msisdn=self.payer, card_number=self.card, channel=Channel.STAFF)
