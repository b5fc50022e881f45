"""A limit that many run against at once is reached and never passed (G-LIMITS)."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import date

from domain.months import Term
from domain.refusal import Rule
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.installation import Installation, an_installation
from tests.usecases.requests import TODAY, by, in_date, on_record, renewal, rules

CALLERS = 64
CARDS = [f"222222222{index:02}" for index in range(30)]


async def told(installed: Installation, commands: Iterable[RenewCommand]) -> Counter[Rule | None]:
    """Ask for everything at once, and count what refuses; None counts what succeeds."""
    answers = await asyncio.gather(
        *(installed.service.renew(by(f"ask {index}"), command) for index, command in enumerate(commands))
    )
    return Counter(next(iter(rules(answer)), None) for answer in answers)


async def spent(installed: Installation) -> int:
    total: int = await installed.ask("SELECT coalesce(sum(total), 0)::bigint FROM spending")
    return total


async def test_a_months_total_is_reached_and_never_passed(installed: Installation) -> None:
    """G-LIMITS, K-MAX-MONTH: 3,200,000 holds five times 588,000; asked for is ten times that."""
    await on_record(installed.service)
    for number in CARDS[:3]:
        await in_date(installed.service, number)
    asked = [renewal(term=Term.P3M, card=CARDS[index % 3]) for index in range(CALLERS)]
    assert await told(installed, asked) == {None: 5, Rule.K_MAX_MONTH: CALLERS - 5}
    assert await spent(installed) == 5 * 588_000


async def test_the_number_of_cards_is_reached_and_never_passed(installed: Installation) -> None:
    """G-LIMITS, K-MAX-CARDS: three before 2022-06-24."""
    await on_record(installed.service)
    for number in CARDS:
        await in_date(installed.service, number, package="TIEN_LOI")
    assert await told(installed, [renewal("TIEN_LOI", card=number) for number in CARDS]) == {
        None: 3,
        Rule.K_MAX_CARDS: 27,
    }
    assert await installed.ask("SELECT count(DISTINCT card_id) FROM spending") == 3


async def test_a_balance_is_used_up_and_never_passed(installed: Installation) -> None:
    """G-LIMITS, K-BALANCE."""
    await on_record(installed.service, balance=6 * 88_480 + 88_479)
    for number in CARDS[:3]:
        await in_date(installed.service, number, package="TIEN_LOI")
    asked = [renewal("TIEN_LOI", card=CARDS[index % 3]) for index in range(CALLERS)]
    assert await told(installed, asked) == {None: 6, Rule.K_BALANCE: CALLERS - 6}
    assert await installed.ask("SELECT main_balance FROM subscriber") == 88_479


async def test_several_payers_of_one_card_each_reach_their_own_limit(installed: Installation) -> None:
    """G-LIMITS, K-STACK: and the card holds every month that was paid."""
    payers = [f"8490000000{index}" for index in range(4)]
    await in_date(installed.service, expires_on=date(2022, 6, 30))
    for payer in payers:
        await on_record(installed.service, payer)
    asked = [renewal(term=Term.P3M, payer=payers[index % 4]) for index in range(CALLERS)]
    assert await told(installed, asked) == {None: 20, Rule.K_MAX_MONTH: CALLERS - 20}
    assert await installed.ask("SELECT expires_on FROM decoder_card") == date(2027, 6, 30)
    assert await installed.ask(
        "SELECT max(sum) FROM (SELECT sum(total) FROM spending GROUP BY payer_id) AS by_payer"
    ) == (5 * 588_000)


async def test_a_heavy_spender_is_blocked_at_once(database: Database) -> None:
    """G-LIMITS, K-HEAVY: the third payment of 196,000 passes 500,000, and nothing follows it."""
    async with an_installation(database, day=TODAY) as installed:
        await on_record(installed.service, MSISDN)
        await in_date(installed.service, CARD_NUMBER)
        assert await told(installed, [renewal()] * CALLERS) == {None: 3, Rule.K_HEAVY: CALLERS - 3}
        assert await installed.violations() == []
