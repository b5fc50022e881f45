"""How much memory the embedded PostgreSQL keeps pages in: a share of what there is."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

MEBIBYTE: Final = 1024 * 1024

SHARE: Final = 8
"""PostgreSQL advises a quarter of a machine that is its own; this one shares it with all of Giahan."""

LEAST, MOST = 128 * MEBIBYTE, 2048 * MEBIBYTE

CONTROL_GROUPS: Final = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def memory(groups: tuple[Path, ...] = CONTROL_GROUPS) -> int:
    """Tell how many bytes there are: the machine's, or fewer where a control group allows no more."""
    bounds = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    for group in groups:
        with suppress(OSError, ValueError):  # there is no such file, or it says `max`
            bounds.append(int(group.read_text()))
    return min(bounds)


def shared_buffers(of: int) -> str:
    """Choose how much to keep pages in, of so many bytes; nothing is taken before it is used."""
    return f"{min(max(of // SHARE, LEAST), MOST) // MEBIBYTE}MB"
