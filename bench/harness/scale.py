"""How much is measured: everything, or as little as still shows a figure (`GIAHAN_BENCH=short`)."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Say how often, how long and among how many; seconds for one side of one round; `due` cards of a day."""

    rounds: int
    seconds: int
    people: int
    due: int
    renewals_on_record: int
    subscribers: int


FULL = Scale(rounds=5, seconds=10, people=250_000, due=200_000, renewals_on_record=1_000_000, subscribers=1_000_000)
SHORT = Scale(rounds=1, seconds=1, people=20_000, due=4_000, renewals_on_record=100_000, subscribers=10_000)


def asked_scale() -> Scale:
    """Choose the scale that the environment asks for."""
    return SHORT if os.environ.get("GIAHAN_BENCH") == "short" else FULL
