"""Check a voucher: what its code would buy for a card, without spending it (O-VOUCHER)."""

from domain.online.client import client_of, read_address
from domain.online.guesses import subjects_of
from domain.online.refusals import form_refusals
from domain.ports.catalogues import Catalogues
from domain.ports.clock import Clock
from domain.ports.online.sales import SaleAsked
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.renewals.card_rules import malformed_card
from domain.subscribers.card_number import parse_card_number
from domain.usecases.common.identify import Guessing, LookUpFirst
from domain.usecases.common.look_up_card import LookUpCard, is_fresh
from domain.usecases.vouchers.examine import decided, examined
from domain.values import dataclass
from domain.vouchers.code import VoucherKeys, read_code
from domain.vouchers.rules import mistyped
from domain.vouchers.voucher import Voucher


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCommand:
    """Whose code, for which card; the address is believed of those alone who are trusted to name one (O-WHO)."""

    card_number: str
    contact: str
    code: str
    client_address: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What a code stands for, where it is one, and why it would buy nothing."""

    voucher: Voucher | None
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckVoucher:
    """Tells what a code would buy; a wrong one counts as it does where it is spent."""

    works: Works
    catalogues: Catalogues
    look_up: LookUpCard
    clock: Clock
    keys: VoucherKeys

    async def __call__(self, principal: str, command: CheckCommand) -> Checked:
        """Check a code.

        Raises:
            CardSystemUnavailableError: where the card's state cannot be known now (K-CARD).
        """
        code, number = read_code(command.code), parse_card_number(command.card_number)
        refusals = tuple(form_refusals(None, command.client_address))
        refusals += () if number else (malformed_card(command.card_number),)
        if code is None or number is None or refusals:
            return Checked(None, refusals or (mistyped(),))
        address = read_address(command.client_address) if command.client_address else None
        subjects = subjects_of(client_of(principal, address), number)
        asked = SaleAsked(card_number=number, subjects=subjects, hashes=self.keys.hashes(code))
        fresh = False
        while True:
            try:
                async with self.works() as work:
                    return await self._checked(work, asked, command.contact, fresh=fresh)
            except LookUpFirst:
                await self.look_up(number)
                fresh = True

    async def _checked(self, work: Work, asked: SaleAsked, contact: str, *, fresh: bool) -> Checked:
        now, seen = self.clock.now(), await work.online.read(asked)
        catalogue = await self.catalogues.at_least(seen.revision)
        found = await examined(seen, contact, Guessing(work, asked.subjects, now), catalogue)
        await work.commit()
        if found.refusal is not None or found.voucher is None or found.card is None:
            return Checked(found.voucher, (found.refusal,) if found.refusal else ())
        if not fresh and not is_fresh(found.card, catalogue, now):
            raise LookUpFirst
        _, decision = decided(found.voucher, found.card, catalogue, now)
        return Checked(found.voucher, decision.refusals)
