"""How long `make run` takes on an installed tree until it is ready: the first time, and the next."""

import time
from pathlib import Path
from statistics import median

from bench.harness.rounds import say
from bench.harness.scale import Scale
from bench.servers.postgresql import a_folder
from bench.servers.serving import ROOT, a_process, free_port

FIRST, NEXT = "first start of make run", "next start of make run"
MOST = {FIRST: 15, NEXT: 5}  # seconds


def bench(_server: str, scale: Scale, _folder: Path) -> None:
    """Print both times."""
    if not (ROOT / ".venv" / ".installed").exists():
        say("start of make run: the tree is not installed; `make install` does that")
        return
    figures: dict[str, list[float]] = {FIRST: [], NEXT: []}
    for _ in range(scale.rounds):
        with a_folder() as home:
            for seconds in figures.values():
                seconds.append(_until_ready(home))
    for name, seconds in figures.items():
        each = " ".join(f"{second:.1f}" for second in seconds)
        say(f"{name}: {median(seconds):.1f} s (rounds {each}; aim: at most {MOST[name]})")


def _until_ready(home: Path) -> float:
    began, port = time.perf_counter(), free_port()
    command = ("make", "--no-print-directory", "run", f"ARGS=--port {port}")
    with a_process(command, port, {"GIAHAN_HOME": str(home), "GIAHAN_LOG_LEVEL": "WARNING"}, ready="/health/ready"):
        return time.perf_counter() - began
