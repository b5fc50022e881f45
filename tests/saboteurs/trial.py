"""A trial: tests are run over a tree, and what came of it is told."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum

from tests.saboteurs.tree import Tree

PYTEST = (sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no")
LONGEST = 120.0  # seconds
GRACE = 20.0
"""Seconds that tests which take too long have to clean up."""


class Verdict(Enum):
    """What tests did: `STRANGE` where they could not even be begun, or the trial itself went wrong."""

    PASSED = "passed"
    FAILED = "failed"
    TOO_LONG = "took too long"
    STRANGE = "could not be run"


VERDICTS = {0: Verdict.PASSED, 1: Verdict.FAILED}
"""By what pytest exits with."""


async def tried(tree: Tree, tests: Iterable[str], longest: float = LONGEST) -> Verdict:
    """Run tests over a tree as it is, up to the first that fails; seconds."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    process = await asyncio.create_subprocess_exec(
        *(*PYTEST, *tests),
        cwd=tree.root,
        env=kept | {"PYTHONPATH": str(tree.root), "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return VERDICTS.get(await asyncio.wait_for(process.wait(), longest), Verdict.STRANGE)
    except TimeoutError:
        return Verdict.TOO_LONG
    finally:
        await _ended(process)


async def _ended(process: asyncio.subprocess.Process) -> None:
    """End what has not ended, and whatever it has started: asked first, so that it stops its database."""
    for asked in (signal.SIGINT, signal.SIGKILL):
        if process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, asked)
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), GRACE)
