"""The program that plants saboteurs, over a small tree: it says which live, and believes no test that is broken."""

from pathlib import Path

import pytest

from tests.saboteurs.program import run
from tests.saboteurs.saboteur import Saboteur

RULE = '"""A rule."""\n\n\ndef allowed(age: int) -> bool:\n    return age >= 18\n'
TEST = "from rule import allowed\n\n\ndef test_a_child_is_not_allowed() -> None:\n    assert not allowed(17)\n"
LINE = "return age >= 18"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "small"
    root.mkdir()
    (root / "rule.py").write_text(RULE, encoding="utf-8")
    (root / "test_rule.py").write_text(TEST, encoding="utf-8")
    return root


def a_saboteur(name: str, wrong: str, line: str = LINE) -> Saboteur:
    return Saboteur(name=name, file="rule.py", line=line, wrong=wrong, tests=("test_rule.py",))


async def told(tree: Path, *saboteurs: Saboteur) -> tuple[bool, list[str]]:
    said: list[str] = []
    return await run(saboteurs, tree, said.append), sorted(said)


async def test_one_that_a_test_catches_is_caught_and_the_tree_stays_as_it_was(tree: Path) -> None:
    assert await told(tree, a_saboteur("everybody", "return True")) == (
        True,
        ["1 caught, 0 not", "caught: everybody (rule.py)"],
    )
    assert (tree / "rule.py").read_text(encoding="utf-8") == RULE


async def test_one_that_lives_is_named_and_so_is_a_line_that_is_no_longer_there(tree: Path) -> None:
    done, said = await told(tree, a_saboteur("a day late", "return age > 18"), a_saboteur("gone", "", "return age"))
    assert not done
    assert said == ["0 caught, 2 not", "LIVES: a day late (rule.py)", f"MISPLACED {misplaced('gone', 'return age')}"]


async def test_a_test_that_fails_without_a_defect_proves_nothing(tree: Path) -> None:
    (tree / "test_rule.py").write_text(TEST.replace("not allowed", "allowed"), encoding="utf-8")
    assert await told(tree, a_saboteur("everybody", "return True")) == (
        False,
        ["the tree as it is: the tests failed: test_rule.py"],
    )


def misplaced(name: str, line: str) -> str:
    return f"{name}: rule.py has not exactly one line\n    {line}"
