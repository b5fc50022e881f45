"""What the console asks of somebody's rights are rights that there are."""

import re
from pathlib import Path

from api.identity import Scope

SOURCES = Path(__file__).parents[3] / "admin" / "src"
NAMED = re.compile(r'"([a-z][a-z-]*:[a-z-]+)"')
"""How a right is written: a noun and what may be done with it."""


def test_every_right_that_the_console_names_is_one() -> None:
    named = {
        (path.name, right)
        for path in sorted(SOURCES.rglob("*.ts*"))
        for right in NAMED.findall(path.read_text(encoding="utf-8"))
    }
    known = {scope.value for scope in Scope}
    assert len({right for _, right in named}) > 10
    assert {(where, right) for where, right in named if right not in known} == set()
