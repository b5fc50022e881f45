"""The circulars that the seed rests on: by their file, which rows of the seed name (G-CIRCULAR)."""

import tomllib
from collections.abc import Mapping
from importlib.resources.abc import Traversable

from domain.circular import ASSUMED, Circular

FILE = "circulars.toml"


def read_circulars(folder: Traversable) -> dict[str, Circular]:
    """Read the circulars by the file that each was taken from; nothing is the file of what was assumed."""
    told = tomllib.loads((folder / FILE).read_text(encoding="utf-8"))["circular"]
    return {each["file"]: _circular(each) for each in told} | {"": ASSUMED}


def _circular(told: Mapping[str, str]) -> Circular:
    return Circular(code=told["id"], title_vi=told["title_vi"], title_en=told["title_en"], issued_by=told["issued_by"])
