"""The console's built files, held in memory as they leave, by names read at start: none of them is a path."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

INDEX = "index.html"
ASSETS = "assets/"
KINDS = {
    "css": "text/css",
    "html": "text/html",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "woff2": "font/woff2",
}
_PACKED = frozenset({"css", "html", "js", "svg", "txt"})


@dataclass(frozen=True, slots=True)
class File:
    """A file as it leaves: whole and packed, with what tells one version from the next."""

    kind: str
    body: bytes
    packed: bytes | None
    etag: str
    immutable: bool
    """Its name tells its content, so that it is never asked for again."""


Table = Mapping[str, File]


def table_of(folder: Traversable | None = None) -> Table:
    """Read every built file; an empty table where nothing was built."""
    place = folder or files("api.console").joinpath("built")
    return {name: _file(name, each.read_bytes()) for name, each in _listed(place)}


def _listed(folder: Traversable, under: str = "") -> list[tuple[str, Traversable]]:
    found: list[tuple[str, Traversable]] = []
    for each in folder.iterdir() if folder.is_dir() else ():
        if each.is_dir():
            found += _listed(each, f"{under}{each.name}/")
        elif each.name.rpartition(".")[2] in KINDS:
            found.append((f"{under}{each.name}", each))
    return found


def _file(name: str, body: bytes) -> File:
    ending = name.rpartition(".")[2]
    packed = gzip.compress(body, 9, mtime=0) if ending in _PACKED else None
    return File(
        kind=KINDS[ending],
        body=body,
        packed=packed if packed is not None and len(packed) < len(body) else None,
        etag=f'"{sha256(body).hexdigest()[:24]}"',
        immutable=name.startswith(ASSETS),
    )
