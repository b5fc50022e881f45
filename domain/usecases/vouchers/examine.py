"""What a code comes to for somebody who has named a card: a voucher that buys, or why not (O-VOUCHER)."""

from datetime import datetime

from domain.catalogue.catalogue import Catalogue
from domain.months import local_day
from domain.online.guesses import GuessKind, locked_until
from domain.online.refusals import not_online
from domain.ports.online.sales import SaleSeen
from domain.refusal import Refusal
from domain.renewals.decision import Decision, decide
from domain.renewals.facts import Facts
from domain.renewals.request import PaymentMethod, RenewalRequest
from domain.subscribers.decoder_card import DecoderCard
from domain.usecases.common.identify import Guessing, identify
from domain.values import dataclass
from domain.vouchers.rules import locked_out, unknown_code, voucher_refusal
from domain.vouchers.voucher import Voucher


@dataclass(frozen=True, slots=True)
class Examined:
    """A voucher where there is one, the card that it is for, and why it buys nothing there."""

    card: DecoderCard | None
    voucher: Voucher | None = None
    refusal: Refusal | None = None


async def examined(seen: SaleSeen, contact: str, guessing: Guessing, catalogue: Catalogue) -> Examined:
    """Tell the voucher of a code; what is wrong with it is told in one and the same time, whatever it is."""
    card = await identify(seen, contact, guessing)
    if isinstance(card, Refusal):
        return Examined(None, None, card)
    now, voucher = guessing.now, seen.voucher
    if (until := locked_until(seen.locks, GuessKind.VOUCHER, now)) is not None:
        return Examined(card, None, locked_out(until))
    if voucher is None:
        wrong = await guessing.wrong(GuessKind.VOUCHER, unknown_code(), locked_out)
        return Examined(card, None, wrong)
    refusal = not_online(card) or voucher_refusal(voucher, card, catalogue, local_day(now))
    if refusal is not None:
        refusal = await guessing.wrong(GuessKind.VOUCHER, refusal, locked_out, counts=False)
    return Examined(card, voucher, refusal)


def request_of(voucher: Voucher, card: DecoderCard) -> RenewalRequest:
    """Ask for what a voucher stands for."""
    batch = voucher.batch
    return RenewalRequest(
        card_number=card.number,
        package=batch.package,
        extra_rooms=batch.extra_rooms,
        term=batch.term,
        method=PaymentMethod.VOUCHER,
    )


def decided(voucher: Voucher, card: DecoderCard, catalogue: Catalogue, now: datetime) -> tuple[Facts, Decision]:
    """Apply the rules of every renewal to what a voucher stands for (O-RULES)."""
    facts = Facts(request=request_of(voucher, card), catalogue=catalogue, card=card)
    return facts, decide(facts, local_day(now))
