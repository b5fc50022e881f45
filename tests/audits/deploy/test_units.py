"""The units of systemd: understood by it, closed to what Giahan does not need, and starting what there is."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from api.cli.main import giahan
from tests.architecture.sources import ROOT

UNITS = sorted((ROOT / "deploy").glob("*.service"))
ANALYZE = shutil.which("systemd-analyze")
MOST_EXPOSED = 2.0
needs_systemd = pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed here")
units = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)


def analyzed(verb: str, unit: Path, folder: Path, *words: str) -> str:
    """Have a unit analyzed, with a program in place of ours that is not installed here."""
    copy = folder / unit.name
    copy.write_text(unit.read_text().replace("/opt/giahan/bin/giahan", "/bin/true"))
    done = subprocess.run(  # noqa: S603 - systemd's own program
        [str(ANALYZE), verb, *words, str(copy)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_there_is_a_unit_for_servers_and_one_for_the_worker() -> None:
    assert [unit.name for unit in UNITS] == ["giahan-worker.service", "giahan.service"]


@needs_systemd
@units
def test_systemd_has_nothing_to_say_about_a_unit(unit: Path, tmp_path: Path) -> None:
    assert analyzed("verify", unit, tmp_path) == ""


@needs_systemd
@units
def test_a_unit_exposes_little(unit: Path, tmp_path: Path) -> None:
    told = analyzed("security", unit, tmp_path, "--offline=true", "--no-pager")
    assert float(re.findall(r"exposure level for \S+: ([0-9.]+)", told)[0]) < MOST_EXPOSED


@units
def test_a_unit_starts_a_command_that_there_is(unit: Path) -> None:
    (line,) = re.findall(r"^ExecStart=/opt/giahan/bin/giahan (.*)$", unit.read_text(), re.MULTILINE)
    name, *words = shlex.split(line)
    assert giahan.commands[name].make_context(name, words) is not None
