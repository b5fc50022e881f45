"""The command: `python -m bench [name …]` measures what is named, or all of it."""

import sys
from collections.abc import Callable
from pathlib import Path

from bench import (
    dialogues,
    messages,
    online,
    promotions,
    quote,
    renew,
    safety,
    sweep,
    top_up,
    trials,
)
from bench.costs import growth, memory
from bench.harness.rounds import say
from bench.harness.scale import Scale, asked_scale
from bench.load import staff
from bench.servers import nodes, starting
from bench.servers.postgresql import a_folder, a_server

BENCHES: dict[str, Callable[[str, Scale, Path], None]] = {
    "quote": quote.bench,
    "safety": safety.bench,
    "examination": staff.bench,
    "finding": staff.finding,
    "trials": trials.bench,
    "renew": renew.bench,
    "renew_http": renew.over_http,
    "top_up": top_up.bench,
    "messages": messages.bench,
    "dialogues": dialogues.bench,
    "online": online.bench,
    "sweep": sweep.bench,
    "sweep_growth": sweep.growth,
    "promotions": promotions.bench,
    "growth": growth.bench,
    "scale": nodes.bench,
    "memory": memory.bench,
    "start": starting.bench,
}


def main() -> int:
    """Measure."""
    names = sys.argv[1:] or list(BENCHES)
    if unknown := set(names) - BENCHES.keys():
        say(f"no such measurement: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
        return 2
    asked = asked_scale()
    with a_server() as server, a_folder() as folder:
        for name in names:
            BENCHES[name](server, asked, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
