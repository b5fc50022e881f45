"""One PostgreSQL a home, shared by every process that holds it and stopped by the last one out."""

import atexit
import logging
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import MappingProxyType, TracebackType
from urllib.parse import quote

from persistence.embedded.binaries import find_binaries
from persistence.embedded.cluster import Cluster
from persistence.embedded.place import find_place
from persistence.embedded.settings import PORT, SUPERUSER
from persistence.embedded.shared_lock import SharedLock, exclusively

_log = logging.getLogger(__name__)
NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


class EmbeddedPostgres:
    """Keep a PostgreSQL running for as long as somebody holds its home.

    Every holder has a shared `flock`, which the kernel drops when its process dies, however it dies.
    Options are settings of PostgreSQL over the defaults; they count for the process that starts the server.
    """

    def __init__(self, home: Path, *, options: Mapping[str, str] = NO_OPTIONS) -> None:
        self.home = home.expanduser().resolve()
        self._options = options
        self._cluster: Cluster | None = None
        self._held: SharedLock | None = None
        self._dsn = ""
        self._process = 0

    def start(self) -> str:
        """Start the server, or join the one that runs, and return its DSN.

        Raises:
            EmbeddedPostgresError: PostgreSQL cannot start; the message ends with the end of its log.
        """
        if self._held is None:
            self.home.mkdir(parents=True, exist_ok=True)
            with self._alone_at_the_door():
                self._enter()
            atexit.register(self.stop)
        return self._dsn

    def revive(self) -> bool:
        """Start the server again where it has died while we hold it, at the same DSN, and tell whether it had.

        Raises:
            EmbeddedPostgresError: PostgreSQL cannot start, perhaps because what it was doing has not ended yet.
        """
        cluster = self._cluster
        if cluster is None or self._process != os.getpid() or cluster.runs():
            return False
        with self._alone_at_the_door():
            return self._serve_again()

    def stop(self) -> None:
        """Let go of the server, and stop it if nobody else holds it.

        A forked child shares its parent's hold and cannot end it.

        Raises:
            EmbeddedPostgresError: PostgreSQL does not stop.
        """
        if self._held is None or self._process != os.getpid():
            return
        atexit.unregister(self.stop)
        with self._alone_at_the_door():
            self._leave()

    def __enter__(self) -> str:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _enter(self) -> None:
        held = SharedLock(self.home / "postgres.holders")
        try:
            place = find_place(self.home)
            if not place.data.is_relative_to(self.home):
                _log.warning("PostgreSQL's account cannot enter %s: its data is kept in %s", self.home, place.data)
            cluster = Cluster(place=place, binaries=find_binaries(place.account))
            sockets = cluster.serve(self._options, alone=held.try_exclusive())
            held.share()
        except BaseException:
            held.close()
            raise
        self._held, self._cluster, self._process = held, cluster, os.getpid()
        self._dsn = f"postgresql://{SUPERUSER}@/postgres?host={quote(str(sockets))}&port={PORT}"

    def _serve_again(self) -> bool:
        held, cluster = self._held, self._cluster
        if held is None or cluster is None or cluster.runs():  # others were at the door before us
            return False
        try:
            cluster.serve(self._options, alone=held.try_exclusive())
        finally:
            held.share()
        return True

    def _leave(self) -> None:
        held, cluster = self._held, self._cluster
        self._held = self._cluster = None
        if held is None or cluster is None:
            return
        try:
            if held.try_exclusive():
                cluster.halt()
        finally:
            held.close()

    def _alone_at_the_door(self) -> AbstractContextManager[None]:
        return exclusively(self.home / "postgres.door")
