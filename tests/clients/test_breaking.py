"""A change that breaks a released client is named with its line."""

import subprocess
import sys
from pathlib import Path

import pytest

CONTRACTS = Path(__file__).parents[2] / "frontend-contracts"
RELEASED = (CONTRACTS / "released.graphql").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "at", "what"),
    [
        ("  feePercent: Decimal!\n", "", "released.graphql", "FIELD_REMOVED: Field Quote.feePercent"),
        ("  replayed: Boolean!\n", "  replayed: String!\n", "present.graphql", "FIELD_CHANGED_KIND: "),
        ("  REFUND_DUE\n", "", "released.graphql", "VALUE_REMOVED_FROM_ENUM: Enum value RenewalStatus.REFUND_DUE"),
    ],
)
def test_what_breaks_a_client_fails_with_its_line(tmp_path: Path, old: str, new: str, at: str, what: str) -> None:
    done = compared(tmp_path, RELEASED.replace(old, new, 1))
    assert done.returncode == 1
    assert what in done.stdout
    place, line, _ = done.stdout.split(":", 2)
    assert Path(place).name == at
    assert int(line) > 1


def test_an_addition_breaks_nobody(tmp_path: Path) -> None:
    added = RELEASED.replace("  feePercent: Decimal!\n", "  feePercent: Decimal!\n  feeNote: String\n", 1)
    done = compared(tmp_path, added)
    assert (done.returncode, done.stdout) == (0, "")


def compared(folder: Path, schema: str) -> "subprocess.CompletedProcess[str]":
    """Compare a schema with the released one, as the build does."""
    present = folder / "present.graphql"
    present.write_text(schema, encoding="utf-8")
    program = [sys.executable, str(CONTRACTS / "breaking.py"), str(CONTRACTS / "released.graphql"), str(present)]
    return subprocess.run(program, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
