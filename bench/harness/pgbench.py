"""pgbench, PostgreSQL's own benchmark: its bank, or statements of ours."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from persistence.embedded.binaries import find_binaries

NO_PGBENCH = "no pgbench beside the server, on the path or in /usr/lib/postgresql; nothing to compare with"
LOAD = ("-c", "8", "-j", "2", "-M", "prepared")
ACCOUNTS = 10  # hundred thousands

_RATE = re.compile(r"^tps = ([\d.]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PgBench:
    """The program, wherever it is."""

    program: Path

    @classmethod
    def find(cls) -> "PgBench | None":
        """Find the program: beside the embedded server, on the path, or where Debian puts it."""
        debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"), reverse=True)
        candidates = [find_binaries(None) / "pgbench", Path(shutil.which("pgbench") or "pgbench"), *debian]
        return next((cls(path) for path in candidates if path.is_file()), None)

    def fill_bank(self, url: str) -> None:
        """Fill the tables of pgbench's bank: a million accounts."""
        self._run("-i", "-q", "-s", str(ACCOUNTS), url)

    def bank(self, url: str, seconds: int) -> float:
        """Measure pgbench's bank: its transactions a second."""
        return _rate(self._run(*LOAD, "-T", str(seconds), url))

    def script(self, url: str, script: Path, seconds: int) -> float:
        """Measure a script of ours: its runs a second."""
        return _rate(self._run("-n", *LOAD, "-T", str(seconds), "-f", str(script), url))

    def _run(self, *words: str) -> str:
        command = [str(self.program), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - words of ours
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout


def _rate(report: str) -> float:
    found = _RATE.search(report)
    if found is None or "number of failed transactions: 0 " not in report:
        raise RuntimeError(report)
    return float(found[1])
