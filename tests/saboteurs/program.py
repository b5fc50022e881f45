"""Trying saboteurs, two at a time, and telling which of them live."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.saboteurs.saboteur import MisplacedError, Saboteur
from tests.saboteurs.tree import Tree, a_copy
from tests.saboteurs.trial import LONGEST, Verdict, tried

AT_ONCE = 2
SOUND = "the tree as it is"
FOR_ALL = 900.0  # seconds, for all the tests together

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one saboteur, in words; `caught` where a test failed."""

    caught: bool
    said: str


async def run(saboteurs: Sequence[Saboteur], root: Path, say: Say, at_once: int = AT_ONCE) -> bool:
    """Try each, and tell whether all were caught; nothing counts where their tests fail without them."""
    with ExitStack() as copies:
        trees: asyncio.Queue[Tree] = asyncio.Queue()
        for _ in range(at_once):
            trees.put_nowait(copies.enter_context(a_copy(root)))
        if not await _sound(saboteurs, trees, say):
            return False
        answers = await asyncio.gather(*(_answered(each, trees, say) for each in saboteurs))
    living = sum(not answer.caught for answer in answers)
    say(f"{len(answers) - living} caught, {living} not")
    return living == 0


async def _sound(saboteurs: Sequence[Saboteur], trees: "asyncio.Queue[Tree]", say: Say) -> bool:
    """Run every test that should catch something over the tree as it is: where one fails, it would prove nothing."""
    tests = sorted({test for each in saboteurs for test in each.tests})
    shares = [share for start in range(trees.qsize()) if (share := tests[start :: trees.qsize()])]
    verdicts = await asyncio.gather(*(_tried(None, share, trees, FOR_ALL) for share in shares))
    for share, verdict in zip(shares, verdicts, strict=True):
        if verdict is not Verdict.PASSED:
            say(f"{SOUND}: the tests {verdict.value}: {' '.join(share)}")
    return all(verdict is Verdict.PASSED for verdict in verdicts)


async def _answered(saboteur: Saboteur, trees: "asyncio.Queue[Tree]", say: Say) -> Answer:
    try:
        verdict = await _tried(saboteur, saboteur.tests, trees)
        answer = Answer(verdict is Verdict.FAILED, f"{_WORDS[verdict]}: {saboteur.name} ({saboteur.file})")
    except MisplacedError as error:
        answer = Answer(caught=False, said=f"MISPLACED {error}")
    say(answer.said)
    return answer


async def _tried(
    saboteur: Saboteur | None, tests: Sequence[str], trees: "asyncio.Queue[Tree]", longest: float = LONGEST
) -> Verdict:
    tree = await trees.get()
    try:
        with tree.harmed(saboteur):
            return await tried(tree, tests, longest)
    finally:
        trees.put_nowait(tree)


_WORDS = {
    Verdict.FAILED: "caught",
    Verdict.PASSED: "LIVES",
    Verdict.TOO_LONG: "TOOK TOO LONG",
    Verdict.STRANGE: "STRANGE",
}
