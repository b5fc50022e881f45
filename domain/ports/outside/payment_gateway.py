"""Gateways that take cards: asking them what became of a payment."""

from collections.abc import Mapping
from typing import Protocol

from domain.payments.door import Door, Merchant
from domain.renewals.request import PaymentMethod
from domain.values import dataclass


class GatewayUnavailableError(Exception):
    """The gateway did not answer, or not in a way that can be read; asking again later is right."""


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """A door that is configured: its table, and what the gateway knows us by."""

    door: Door
    merchant: Merchant


class PaymentGateway(Protocol):
    """Reaches every gateway of the family; they differ by their tables alone."""

    async def ask(self, door: OpenDoor, fields: Mapping[str, str]) -> dict[str, str]:
        """Send a signed question, and give the fields of the answer.

        Raises:
            GatewayUnavailableError: where no answer came that can be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Doors:
    """The doors that are open, by name."""

    by_name: Mapping[str, OpenDoor]

    @property
    def methods(self) -> frozenset[PaymentMethod | None]:
        """Tell the methods of payment that are open."""
        return frozenset(each.door.method for each in self.by_name.values())

    def of(self, method: PaymentMethod) -> OpenDoor | None:
        """Find the door of a method of payment."""
        return next((each for each in self.by_name.values() if each.door.method is method), None)
