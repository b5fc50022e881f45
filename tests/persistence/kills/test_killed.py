"""A process killed at any moment: the same keys finish the work, and nothing is lost or done twice (G-ONCE)."""

from collections.abc import Callable
from itertools import count

import pytest

from tests.databases import Database
from tests.persistence.installation import Installation, an_installation
from tests.persistence.kills.children import PAYERS, Asked, Children, ready

FEWEST_STATEMENTS = 2  # one that reads, one that records
Asking = Callable[[int], Asked]


def a_renewal(index: int) -> Asked:
    return {"payer": PAYERS[index]}


def an_opening(index: int) -> Asked:
    return {"payer": PAYERS[index], "package": "ON_K", "term": "P1M", "card": f"09012345{index:02}"}


def a_refusal(index: int) -> Asked:
    return {"payer": f"849099999{index:02}"}


async def outcomes(installed: Installation, key: str) -> object:
    return await installed.ask("SELECT count(*) FROM idempotency_key WHERE (principal, key) = ('app', $1)", key)


async def killed_around_each(installed: Installation, children: Children, when: str, asking: Asking) -> list[object]:
    """Kill a child around each statement in turn until one lives, and tell after which there was an outcome."""
    recorded: list[object] = []
    for at, index in enumerate(count(0 if when == "before" else len(PAYERS) // 2)):
        key, what = f"{when} {at}", asking(index)
        await children.born([key], at=at, when=when, what=what)
        end = await children.heard()
        await installed.left_alone()
        recorded.append(await outcomes(installed, key))
        await children.born([key], what=what)
        assert (await children.heard(), await outcomes(installed, key)) == (0, 1)
        assert await installed.violations() == []
        if end == 0:
            return recorded
    raise AssertionError


@pytest.mark.parametrize("asking", [a_renewal, an_opening, a_refusal])
async def test_killed_around_any_statement_it_is_whole_or_never_was(
    database: Database, children: Children, asking: Asking
) -> None:
    """G-ONCE: without an outcome until the commit, with it from then on, and with one in the end."""
    async with an_installation(database, most=2) as installed:
        await ready(installed)
        before = await killed_around_each(installed, children, "before", asking)
        statements = len(before) - 1
        assert statements >= FEWEST_STATEMENTS
        assert before == [0] * statements + [1]
        assert await killed_around_each(installed, children, "after", asking) == [0] * (statements - 1) + [1, 1]
        assert await installed.ask("SELECT count(*) FROM refused_attempt") == (
            2 * (statements + 1) if asking is a_refusal else 0
        )
