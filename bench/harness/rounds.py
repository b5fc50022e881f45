"""Rounds in turn, A B A B: what disturbs the machine disturbs both sides, and the median forgets one bad round."""

from collections.abc import Callable, Mapping
from statistics import median

Measure = Callable[[], float]
"""Takes one measurement of one side."""


def in_turn(rounds: int, sides: Mapping[str, Measure]) -> dict[str, list[float]]:
    """Measure every side once a round, always in the same order."""
    figures: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, measure in sides.items():
            figures[name].append(measure())
    return figures


def compare(name: str, ours: list[float], theirs: list[float], *, aim: str = "") -> None:
    """Print both sides and their ratio: the median of those of the single rounds."""
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    each = " ".join(f"{ratio:.2f}" for ratio in ratios)
    aimed = f"; aim: {aim}" if aim else ""
    say(f"{name}: {median(ours):,.0f} / {median(theirs):,.0f} = {median(ratios):.2f} (rounds {each}{aimed})")


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)
