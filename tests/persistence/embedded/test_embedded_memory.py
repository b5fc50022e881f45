"""The embedded PostgreSQL takes a share of the memory there is, and of no more than a control group allows."""

import os
from pathlib import Path

import pytest

from persistence.embedded.memory import MEBIBYTE, memory, shared_buffers

MACHINE = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize(
    ("mebibytes", "chosen"), [(512, "128MB"), (1024, "128MB"), (4096, "512MB"), (16384, "2048MB"), (262144, "2048MB")]
)
def test_an_eighth_is_taken_neither_too_little_nor_too_much(mebibytes: int, chosen: str) -> None:
    assert shared_buffers(mebibytes * MEBIBYTE) == chosen


def test_a_control_group_may_allow_less_than_the_machine_has(tmp_path: Path) -> None:
    group = tmp_path / "memory.max"
    group.write_text(f"{600 * MEBIBYTE}\n")
    assert memory((tmp_path / "nothing", group)) == 600 * MEBIBYTE


@pytest.mark.parametrize("says", ["max\n", str(MACHINE * 2), ""])
def test_one_that_allows_everything_changes_nothing(tmp_path: Path, says: str) -> None:
    group = tmp_path / "memory.max"
    group.write_text(says)
    assert memory((group,)) == MACHINE
