"""However many ask at once under one key: one outcome, and one answer for all (G-ONCE)."""

import asyncio
from dataclasses import replace

from domain.months import Term
from domain.refusal import Rule
from domain.usecases.customers.top_up_main_balance import TopUpCommand
from domain.usecases.renewals.refund_renewal import RefundCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.persistence.installation import Installation
from tests.usecases.requests import by, in_date, made, on_record, renewal, rules

MANY = 200


async def test_two_hundred_at_once_with_one_key_make_one_renewal(installed: Installation) -> None:
    """G-ONCE."""
    await on_record(installed.service)
    await in_date(installed.service)
    answers = await asyncio.gather(*(installed.service.renew(by(), renewal()) for _ in range(MANY)))
    (first,) = {answer.made for answer in answers}
    assert first is not None
    assert sorted(answer.replayed for answer in answers) == [False] + [True] * (MANY - 1)
    assert all(answer.refusals == () for answer in answers)
    assert await installed.ask("SELECT count(*) FROM renewal") == 1
    assert await installed.ask("SELECT main_balance FROM subscriber") == 50_000_000 - first.total


async def test_two_hundred_at_once_with_one_key_are_refused_once(installed: Installation) -> None:
    """G-ONCE, G-EXPLAIN."""
    await on_record(installed.service, balance=1, flagged=True)
    await in_date(installed.service)
    answers = await asyncio.gather(*(installed.service.renew(by(), renewal()) for _ in range(MANY)))
    assert rules(answers[0]) == {Rule.K_BALANCE, Rule.K_ABUSE}
    assert all(replace(answer, replayed=True) == replace(answers[0], replayed=True) for answer in answers)
    assert sorted(answer.replayed for answer in answers) == [False] + [True] * (MANY - 1)
    assert await installed.ask("SELECT count(*) FROM refused_attempt") == 1


async def test_one_key_with_many_inputs_at_once_serves_one_of_them(installed: Installation) -> None:
    """G-ONCE: on other cards too, where no lock stands between them."""
    await on_record(installed.service)
    commands = [renewal(card=f"2222222222{index % 5}", term=list(Term)[index % 2]) for index in range(20)]
    for number in {command.card_number for command in commands}:
        await in_date(installed.service, number)
    answers = await asyncio.gather(*(installed.service.renew(by(), command) for command in commands))
    outcomes = [answer for answer in answers if rules(answer) != {Rule.G_ONCE}]
    assert outcomes
    assert len({answer.made for answer in outcomes}) == 1
    assert await installed.ask("SELECT count(*) FROM idempotency_key WHERE operation = 'RenewCommand'") == 1


async def test_the_first_purchase_at_once_opens_one_account(installed: Installation) -> None:
    """K-CARD, G-ONCE."""
    await on_record(installed.service)
    command = renewal("ON_K", card="0901234567")
    answers = await asyncio.gather(*(installed.service.renew(by(f"{index}"), command) for index in range(12)))
    assert len({made(answer).card_id for answer in answers}) == 1
    assert await installed.ask("SELECT jsonb_array_length(entries) FROM decoder_card") == 12


async def test_one_key_tops_up_and_refunds_once_however_many_ask_at_once(installed: Installation) -> None:
    """G-ONCE, K-REFUND."""
    await on_record(installed.service, balance=0)
    await in_date(installed.service)
    command = TopUpCommand(msisdn=MSISDN, amount=196_000)
    topped = await asyncio.gather(*(installed.service.top_up(by("t"), command) for _ in range(40)))
    assert len({made(answer) for answer in topped}) == 1
    paid = made(await installed.service.renew(by(), renewal(card=CARD_NUMBER)))
    refund = RefundCommand(renewal=paid.ref, reason="mistake")
    refunded = await asyncio.gather(*(installed.service.refund(by("r"), refund) for _ in range(40)))
    assert len({made(answer).id for answer in refunded}) == 1
    assert await installed.ask("SELECT main_balance FROM subscriber") == 196_000


async def test_many_staff_refund_a_renewal_once(installed: Installation) -> None:
    """K-REFUND: each under a key of their own."""
    await on_record(installed.service)
    await in_date(installed.service)
    paid = made(await installed.service.renew(by(), renewal()))
    refund = RefundCommand(renewal=paid.ref, reason="mistake")
    answers = await asyncio.gather(*(installed.service.refund(by("r", f"staff {n}"), refund) for n in range(20)))
    assert sorted(answer.made is not None for answer in answers) == [False] * 19 + [True]
    assert await installed.ask("SELECT main_balance FROM subscriber") == 50_000_000
