"""A television company in memory: it may be down, and it may reject."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import (
    ActivationAnswer,
    ActivationCommand,
    ActivationVerdict,
    CardSystemUnavailableError,
)
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus


@dataclass(slots=True)
class FakeCardSystem:
    """Knows cards by number, and carries each command out once; `meanwhile` happens while a look-up is on its way."""

    cards: dict[str, CardReport] = field(default_factory=dict)
    down: bool = False
    rejecting: set[str] = field(default_factory=set)
    looked_up: list[str] = field(default_factory=list)
    silent: set[str] = field(default_factory=set)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    commands: dict[UUID, ActivationCommand] = field(default_factory=dict)

    def knows(self, *reports: CardReport) -> None:
        self.cards.update({report.number: report for report in reports})

    async def look_up(self, number: str) -> CardReport | None:
        if self.down:
            raise CardSystemUnavailableError
        self.looked_up.append(number)
        report = self.cards.get(number)
        if (meanwhile := self.meanwhile) is not None:
            self.meanwhile = None
            await meanwhile()
        return report

    async def look_up_many(self, numbers: Sequence[str]) -> dict[str, CardReport | None]:
        return {number: await self.look_up(number) for number in numbers if number not in self.silent}

    async def activate(self, command: ActivationCommand) -> ActivationAnswer:
        if self.down:
            raise CardSystemUnavailableError
        if any(done.card_number == command.card_number and done.id >= command.id for done in self.commands.values()):
            return ActivationAnswer(ActivationVerdict.ACKNOWLEDGED)
        known = self.cards.get(command.card_number)
        if known is None and command.product_line is ProductLine.VTVCAB_ON:
            known = CardReport(number=command.card_number, product_line=command.product_line, status=CardStatus.ACTIVE)
        if known is None or not self._serves(known, command):
            return ActivationAnswer(ActivationVerdict.REJECTED, "The card was returned.")
        self.commands[command.id] = command
        self.cards[command.card_number] = replace(
            known, package=command.package, extra_rooms=command.extra_rooms, expires_on=command.expires_on
        )
        return ActivationAnswer(ActivationVerdict.ACKNOWLEDGED)

    def _serves(self, known: CardReport, command: ActivationCommand) -> bool:
        fits = (known.status, known.product_line) == (CardStatus.ACTIVE, command.product_line)
        return fits and known.number not in self.rejecting
