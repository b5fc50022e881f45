"""A room has few doors: whoever enters it sees at once what is there."""

from collections import Counter
from pathlib import Path

from tests.architecture.sources import ROOT, source_files

MOST_DOORS = 16
CROWDED = {
    "admin/src/features": "a room for each screen of the console, as its menu lists them",
    "domain": "the nouns stand side by side, with the few values that all of them are made of",
}
"""Rooms with more doors, and why."""


def test_a_room_has_at_most_sixteen_doors() -> None:
    crowded = {str(room): count for room, count in _doors().items() if count > MOST_DOORS}
    assert crowded.keys() == CROWDED.keys(), crowded


def test_so_has_a_folder_of_migrations() -> None:
    versions = ROOT / "persistence" / "migrations" / "versions"
    folders = [versions, *(path for path in versions.iterdir() if path.is_dir() and path.name != "__pycache__")]
    doors = {path.name: [each for each in path.iterdir() if not each.name.startswith("__")] for path in folders}
    assert len(doors) > 1
    assert {name: len(inside) for name, inside in doors.items() if len(inside) > MOST_DOORS} == {}
    assert not [each for each in doors["versions"] if each.suffix == ".py"], "each lies with its ten"


def _doors() -> Counter[Path]:
    """Count the modules of each room and the rooms in it; `__init__` and `index` are the room itself."""
    files = [path for path in source_files() if path.stem not in ("__init__", "index")]
    rooms = {parent for path in files for parent in path.parents if parent != Path()}
    return Counter(each.parent for each in (*files, *rooms) if each.parent != Path())
