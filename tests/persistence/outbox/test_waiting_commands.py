"""Commands that wait behind another of their card: postponed with it, so that no claim walks over them (K-CARD)."""

from datetime import timedelta

from domain.ports.outbox.outbox import Outbox
from tests.persistence.installation import Installation
from tests.usecases.requests import by, in_date, made, on_record, renewal

LEASE = timedelta(minutes=1)
AN_HOUR = timedelta(hours=1)
DUE = "SELECT count(*) FROM activation WHERE next_attempt_at <= now()"


async def test_what_waits_behind_a_postponed_command_waits_as_long(installed: Installation) -> None:
    outbox = await two_of_one_card(installed)
    (first,) = await outbox.claim_activations(LEASE, 9)
    assert await installed.ask(DUE) == 1
    await outbox.postpone_activation(first, AN_HOUR, "down")
    assert await installed.ask(DUE) == 0
    assert await installed.ask("SELECT count(DISTINCT next_attempt_at) FROM activation") == 1


async def test_a_late_word_does_not_keep_those_behind_it_waiting(installed: Installation) -> None:
    outbox = await two_of_one_card(installed)
    (slow,) = await outbox.claim_activations(timedelta(), 9)
    (quick,) = await outbox.claim_activations(LEASE, 9)
    await outbox.acknowledged(quick, installed.clock.now())
    await outbox.postpone_activation(slow, AN_HOUR, "late")
    (second,) = await outbox.claim_activations(LEASE, 9)
    assert second.id != slow.id == quick.id


async def two_of_one_card(installed: Installation) -> Outbox:
    """Have a card renewed twice."""
    await on_record(installed.service)
    await in_date(installed.service)
    for key in ("1", "2"):
        made(await installed.service.renew(by(key), renewal()))
    return installed.service.deliver_activations.outbox
