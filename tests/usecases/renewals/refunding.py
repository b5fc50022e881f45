"""A renewal that was paid, and what is asked to give it back."""

from domain.months import Term
from domain.renewals.renewal import Renewal
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import by, made, renewal


async def renewed(world: World, *, term: Term = Term.P1M) -> Renewal:
    return made(await world.service.renew(by(), renewal(term=term)))


def balance(world: World) -> int:
    payer = world.records.subscriber_of(MSISDN)
    assert payer is not None
    return payer.main_balance


def a_refund(paid: Renewal, reason: str = "paid twice at the counter") -> RefundCommand:
    return RefundCommand(renewal=paid.ref, reason=reason)
