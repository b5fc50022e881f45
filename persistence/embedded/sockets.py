"""The private folder of the server's socket, on a path short enough for a socket."""

import os
import tempfile
from pathlib import Path
from typing import Final

from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.folders import make_private
from persistence.embedded.place import Place, fingerprint
from persistence.embedded.privileges import can_enter
from persistence.embedded.settings import PORT

SOCKET: Final = f".s.PGSQL.{PORT}"
LONGEST: Final = 103  # bytes; Linux allows 107, macOS 103


def make_socket_folder(place: Place) -> Path:
    """Make the folder of the place's socket, under the temporary folder if its path allows."""
    name = f"giahan-{fingerprint(place.data)}"
    for base in (Path(tempfile.gettempdir()), Path("/tmp")):  # noqa: S108 - the folder in it is checked for its owner
        folder = base / name
        if len(os.fsencode(folder / SOCKET)) <= LONGEST and can_enter(place.account, base):
            make_private(folder, place.account)
            return folder
    message = "there is no temporary folder with a path short enough for PostgreSQL's socket"
    raise EmbeddedPostgresError(message)


def clear_sockets(folder: Path) -> None:
    """Remove what a server that is gone has left in its socket folder."""
    for name in (SOCKET, f"{SOCKET}.lock"):
        (folder / name).unlink(missing_ok=True)
