"""Renew a card with a voucher: its code is spent and the card renewed in one step, once (O-VOUCHER)."""

from dataclasses import replace
from datetime import datetime

from domain.months import local_day
from domain.online.client import client_of, read_address
from domain.online.contact import folded_name
from domain.online.guesses import subjects_of
from domain.online.mail import MailLanguage
from domain.online.refusals import form_refusals
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.online.sales import SaleAsked, SaleSeen, VoucherSale
from domain.ports.repositories.keys import Key, KeyTakenError
from domain.ports.repositories.renewals import FactsMovedError
from domain.ports.work import Work, Works
from domain.refusal import Refusal, given_back
from domain.renewals.card_rules import malformed_card, unknown_card
from domain.renewals.quote import card_after
from domain.renewals.renewal import RefusedAttempt, Renewal, RenewalStatus
from domain.subscribers.card_number import parse_card_number
from domain.usecases.common.command import Asked, key_for, key_refusals
from domain.usecases.common.idempotency import CatalogueMoved, Result, insist_on_current, replay
from domain.usecases.common.identify import Guessing, LookUpFirst
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.common.online_renewal import Bought, confirmation
from domain.usecases.common.sealed import Seal
from domain.usecases.vouchers.examine import Examined, decided, examined, request_of
from domain.usecases.webhooks import events
from domain.usecases.webhooks.announce import Announce
from domain.values import dataclass
from domain.vouchers.code import VoucherKeys, read_code
from domain.vouchers.rules import mistyped

_NO_CARD = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherCommand:
    """What is asked for, as it was written; `client_address` is believed as `CheckCommand` says."""

    card_number: str
    contact: str
    secret_code: str
    email: str | None = None
    client_address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewWithVoucher:
    """Spends vouchers; nothing calls the network inside its transaction."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    new_id: NewId
    keys: VoucherKeys
    seal: Seal

    async def __call__(self, asked: Asked, command: VoucherCommand, language: MailLanguage) -> Result[Renewal]:
        """Spend a voucher, or say why not; the same key gives the same outcome for ever (G-ONCE).

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known: nothing is spent or stored (K-CARD).
            StoreBusyError: where nothing was recorded, and the same key may try again.
            OutcomeUnknownError: where the commit's outcome is not known: the same key finds it out.
        """
        if refusals := key_refusals(asked):
            return Result(None, refusals)
        code, number = read_code(command.secret_code), parse_card_number(command.card_number)
        key, looked_up = key_for(asked, self._sealed(command, code)), False
        address = read_address(command.client_address) if command.client_address else None
        reading = SaleAsked(
            card_number=number or given_back(command.card_number, _NO_CARD),
            subjects=subjects_of(client_of(asked.principal, address), number or ""),
            hashes=self.keys.hashes(code) if code else (),
            key=key,
        )
        attempt = _Attempt(self, key, reading, command, language, self._unmeant(command, code, number))
        while True:
            try:
                async with self.works() as work:
                    return await attempt(work, looked_up=looked_up)
            except LookUpFirst:
                await self.look_up(reading.card_number)
                looked_up = True
            except CatalogueMoved:
                await self.catalogues.current()
            except (KeyTakenError, FactsMovedError):
                continue

    def _sealed(self, command: VoucherCommand, code: str | None) -> VoucherCommand:
        """Give the command as its key remembers it: the same input however it was typed, and no secret in it."""
        contact = self.seal(folded_name(command.contact))
        return replace(command, secret_code=self.seal(code or command.secret_code), contact=contact)

    @staticmethod
    def _unmeant(command: VoucherCommand, code: str | None, number: str | None) -> tuple[Refusal, ...]:
        refusals = tuple(form_refusals(command.email, command.client_address))
        refusals += () if number else (malformed_card(command.card_number),)
        return refusals if refusals or code else (mistyped(),)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One request, as often as it is decided anew."""

    to: RenewWithVoucher
    key: Key
    reading: SaleAsked
    command: VoucherCommand
    language: MailLanguage
    unmeant: tuple[Refusal, ...]

    async def __call__(self, work: Work, *, looked_up: bool) -> Result[Renewal]:
        now, catalogue = self.to.clock.now(), await self.to.catalogues.kept()
        seen = await work.online.read(self.reading)
        if seen.outcome is not None:
            return await replay(work, self.key, seen.outcome, lambda work, ref: work.renewals.find(ref))
        insist_on_current(catalogue, seen.revision)
        if self.unmeant:
            return await self._refuse(work, self.unmeant)
        found = await examined(seen, self.command.contact, Guessing(work, self.reading.subjects, now), catalogue)
        if found.refusal is not None or found.card is None:
            return await self._refuse(work, (found.refusal,) if found.refusal else (unknown_card(""),))
        if not looked_up and not is_fresh(found.card, catalogue, now):
            raise LookUpFirst
        return await self._decide(work, seen, found, now)

    async def _decide(self, work: Work, seen: SaleSeen, found: Examined, now: datetime) -> Result[Renewal]:
        voucher, card, catalogue = found.voucher, found.card, await self.to.catalogues.kept()
        assert voucher is not None  # noqa: S101 - examined: without a refusal there is one
        assert card is not None  # noqa: S101
        facts, decision = decided(voucher, card, catalogue, now)
        if decision.quote is None or decision.refusals:
            attempt = RefusedAttempt(
                id=self.to.new_id(), at=now, request=request_of(voucher, card), refusals=decision.refusals
            )
            await Announce(work, catalogue, self.to.new_id)(lambda: [events.refused(attempt, self.key.principal)])
            await work.renewals.refuse(self.key, attempt)
            await work.commit()
            return Result(None, decision.refusals)
        day, renewal = local_day(now), Bought(facts, decision.quote, RenewalStatus.SUCCEEDED)
        bought = renewal.renewal(self.to.new_id(), now)
        mail = confirmation(bought, seen.contact, self.command.email, self.language, now, self.to.new_id)
        sale = VoucherSale(
            renewal=bought,
            paid_on=day,
            card=card_after(facts, day, bought.id),
            voucher=voucher,
            activation_id=self.to.new_id(),
            mail=mail,
        )
        await Announce(work, catalogue, self.to.new_id)(lambda: [events.succeeded(bought, self.key.principal)])
        await work.online.record(self.key, sale, seen)
        await work.commit()
        return Result(bought)

    async def _refuse(self, work: Work, refusals: tuple[Refusal, ...]) -> Result[Renewal]:
        await work.keys.settle(self.key, None, refusals)
        await work.commit()
        return Result(None, refusals)
