"""Running commands, without what this machine has set."""

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from api.cli.main import giahan

ROOT = Path(__file__).parents[3]

PATIENCE = 120.0
"""Seconds after which a command that should have ended has not."""


def run(*words: str) -> Result:
    """Run a command here."""
    return CliRunner().invoke(giahan, words)


def ran(*words: str, **surroundings: str) -> "subprocess.CompletedProcess[str]":
    """Run a command as a user does."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "api.cli.main", *words],
        env=os.environ | {"PYTHONPATH": str(ROOT)} | surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
