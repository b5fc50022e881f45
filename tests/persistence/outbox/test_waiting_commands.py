"""Commands that wait behind another of their card: postponed with it, so that no claim walks over them (K-CARD)."""

from datetime import timedelta

from domain.ports.outbox.outbox import Outbox
from tests.persistence.installation import House
from tests.usecases.requests import by, in_date, made, on_record, renewal

LEASE = timedelta(minutes=1)
AN_HOUR = timedelta(hours=1)
DUE = "SELECT count(*) FROM activation WHERE next_attempt_at <= now()"


async def test_what_waits_behind_a_postponed_command_waits_as_long(house: House) -> None:
    outbox = await two_of_one_card(house)
    (first,) = await outbox.claim_activations(LEASE, 9)
    assert await house.ask(DUE) == 1
    await outbox.postpone_activation(first, AN_HOUR, "down")
    assert await house.ask(DUE) == 0
    assert await house.ask("SELECT count(DISTINCT next_attempt_at) FROM activation") == 1


async def test_a_late_word_does_not_keep_those_behind_it_waiting(house: House) -> None:
    outbox = await two_of_one_card(house)
    (slow,) = await outbox.claim_activations(timedelta(), 9)
    (quick,) = await outbox.claim_activations(LEASE, 9)
    await outbox.acknowledged(quick, house.clock.now())
    await outbox.postpone_activation(slow, AN_HOUR, "late")
    (second,) = await outbox.claim_activations(LEASE, 9)
    assert second.id != slow.id == quick.id


async def two_of_one_card(house: House) -> Outbox:
    """Have a card renewed twice."""
    await on_record(house.service)
    await in_date(house.service)
    for key in ("1", "2"):
        made(await house.service.renew(by(key), renewal()))
    return house.service.deliver_activations.outbox
