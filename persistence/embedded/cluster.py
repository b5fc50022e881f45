"""A cluster that is served and halted."""

import shlex
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from persistence.embedded.creation import create_once
from persistence.embedded.errors import EmbeddedPostgresError
from persistence.embedded.memory import memory, shared_buffers
from persistence.embedded.place import Place
from persistence.embedded.postmaster import PATIENCE, clear_pid_file, running_postmaster, settled_postmaster
from persistence.embedded.privileges import run_program
from persistence.embedded.settings import SETTINGS
from persistence.embedded.sockets import clear_sockets, make_socket_folder

UNQUOTABLE: Final = frozenset('"$`\\\n')  # `pg_ctl` writes the folder between double quotes for a shell
LOG_LINES: Final = 20


@dataclass(frozen=True, slots=True)
class Cluster:
    """Serve a place's data with the given programs; the caller sees to it that nobody else does so meanwhile."""

    place: Place
    binaries: Path

    def serve(self, options: Mapping[str, str], *, alone: bool) -> Path:
        """Have the server running, and return the folder of its socket.

        What a crash of the machine left is only cleared away by a holder who is alone: where there is another,
        the server may be one this process cannot see, in another container with the same home.

        Raises:
            EmbeddedPostgresError: PostgreSQL cannot start; the message ends with the end of its log.
        """
        if UNQUOTABLE & set(str(self.place.data)):
            message = f"PostgreSQL cannot be started in a folder with quotes, $ or \\ in its path: {self.place.data}"
            raise EmbeddedPostgresError(message)
        settings = {**SETTINGS, "shared_buffers": shared_buffers(memory()), **options}
        create_once(self.place, self.binaries, durable=settings["fsync"] == "on")
        found = settled_postmaster(self.place.data)
        return found.sockets if found else self._start(settings, alone=alone)

    def runs(self) -> bool:
        """Tell whether there is a server, ready or not."""
        return running_postmaster(self.place.data) is not None

    def halt(self) -> None:
        """Stop the server if it runs: open transactions are rolled back, connections closed.

        Raises:
            EmbeddedPostgresError: PostgreSQL does not stop.
        """
        found = settled_postmaster(self.place.data)
        if found:
            try:
                self._control("stop", "--mode=fast")
            except EmbeddedPostgresError:
                if running_postmaster(self.place.data):  # it has not been killed meanwhile
                    raise
            clear_sockets(found.sockets)
            with suppress(OSError):  # an empty folder left behind harms nobody
                found.sockets.rmdir()

    def _start(self, settings: Mapping[str, str], *, alone: bool) -> Path:
        sockets = make_socket_folder(self.place)
        if alone:
            clear_pid_file(self.place.data)
            clear_sockets(sockets)
        log = self.place.data / "server.log"
        if log.exists():
            log.replace(log.with_name("server.log.1"))
        words = [f"--{name}={value}" for name, value in settings.items()]
        try:
            self._control("start", f"--log={log}", f"--options={shlex.join([*words, '-k', str(sockets)])}")
        except EmbeddedPostgresError as error:
            message = f"{error}\n{_end_of(log)}"
            raise EmbeddedPostgresError(message) from None
        return sockets

    def _control(self, verb: str, *words: str) -> None:
        patiently = ("--wait", f"--timeout={PATIENCE:.0f}", f"--pgdata={self.place.data}")
        run_program(self.place.account, self.binaries / "pg_ctl", verb, *patiently, *words)


def _end_of(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-LOG_LINES:]) if log.exists() else ""
