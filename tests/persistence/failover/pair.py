"""Two real servers of the machine's own PostgreSQL: one takes changes, the other has each before it is acknowledged."""

import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from persistence.embedded.privileges import Account, run_program, unprivileged_account

FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name), reverse=True)
PROGRAMS = next((each for each in FOLDERS if (each / "pg_basebackup").exists()), None)
needs_two_servers = pytest.mark.skipif(PROGRAMS is None, reason="no PostgreSQL of the system is installed here")

SETTINGS = """
port = {port}
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
wal_level = replica
max_connections = 60
synchronous_commit = on
wal_receiver_status_interval = 1
"""
NAMES = ("first", "second")


@dataclass(slots=True)
class Pair:
    """The two, by name; which is the primary changes."""

    folder: Path
    account: Account | None
    ports: dict[str, int]
    primary: str = NAMES[0]
    database: str = "postgres"
    started: set[str] = field(default_factory=set)

    @property
    def url(self) -> str:
        """Name both, always in the same order: whoever connects finds out which takes changes."""
        hosts = ",".join(f"127.0.0.1:{self.ports[name]}" for name in NAMES)
        return f"postgresql://postgres@{hosts}/{self.database}?sslmode=disable"

    @property
    def standby(self) -> str:
        """Tell which follows the other."""
        return next(name for name in NAMES if name != self.primary)

    @property
    def owner_url(self) -> str:
        """Name the one that takes changes, for tests that ask it what it holds."""
        return f"{self.url}&target_session_attrs=read-write"

    def url_of(self, name: str) -> str:
        """Name one of them."""
        return f"postgresql://postgres@127.0.0.1:{self.ports[name]}/{self.database}?sslmode=disable"

    def begin(self) -> None:
        """Make the first primary."""
        self._run("initdb", f"--pgdata={self._data(self.primary)}", "--username=postgres", "--auth=trust",
                  "--encoding=UTF8", "--no-locale", "--no-sync")  # fmt: skip
        self._configure(self.primary)
        self._control("start", self.primary)

    def follow(self) -> None:
        """Have the other follow the primary from scratch; from then on nothing is acknowledged that it has not."""
        name, data = self.standby, self._data(self.standby)
        shutil.rmtree(data, ignore_errors=True)
        where = f"host=127.0.0.1 port={self.ports[self.primary]} user=postgres application_name={name}"
        words = (f"--pgdata={data}", "--checkpoint=fast", "--write-recovery-conf", "--no-sync")
        self._run("pg_basebackup", f"--dbname={where}", *words)
        self._configure(name)
        self._control("start", name)
        with (self._data(self.primary) / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"synchronous_standby_names = '{name}'\n")
        self._control("reload", self.primary)

    def kill(self) -> None:
        """Kill every process of the primary, as if its machine had lost its power."""
        father = int((self._data(self.primary) / "postmaster.pid").read_text().split()[0])
        os.kill(father, signal.SIGSTOP)
        for process in (*_children(father), father):
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self.started.discard(self.primary)

    def promote(self) -> None:
        """Have the standby take over; it waits for nobody until somebody follows it."""
        name = self.standby
        with (self._data(name) / "postgresql.auto.conf").open("a") as settings:
            settings.write("synchronous_standby_names = ''\n")
        self._control("promote", name)
        self.primary = name

    def stop_standby(self) -> None:
        """Stop the standby in order; whoever commits waits for it."""
        self._control("stop", self.standby, "--mode=fast")
        self.started.discard(self.standby)

    def start_standby(self) -> None:
        """Start it again where it was."""
        self._control("start", self.standby)

    def end(self) -> None:
        """Stop what runs."""
        for name in [*self.started]:
            self._control("stop", name, "--mode=immediate")

    def _configure(self, name: str) -> None:
        with (self._data(name) / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS.format(port=self.ports[name]))

    def _control(self, verb: str, name: str, *words: str) -> None:
        data = self._data(name)
        log = [f"--log={data}/server.log"] if verb == "start" else []
        self._run("pg_ctl", verb, f"--pgdata={data}", *([] if verb == "reload" else ["--wait"]), *log, *words)
        if verb == "start":
            self.started.add(name)

    def _run(self, program: str, *words: str) -> None:
        assert PROGRAMS is not None
        run_program(self.account, PROGRAMS / program, *words)

    def _data(self, name: str) -> Path:
        return self.folder / name


@contextmanager
def a_pair() -> Iterator[Pair]:
    """Make a primary with its synchronous standby, gone afterwards."""
    account = unprivileged_account() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="giahan-pair-"))
    if account:
        os.chown(folder, account.uid, account.gid)
    pair = Pair(folder, account, dict(zip(NAMES, _free_ports(), strict=True)))
    try:
        pair.begin()
        yield pair
    finally:
        pair.end()
        shutil.rmtree(folder, ignore_errors=True)


def _children(father: int) -> list[int]:
    told = list(Path("/proc").glob("[0-9]*/stat"))
    found = []
    for each in told:
        with suppress(OSError):
            fields = each.read_text().rpartition(")")[2].split()
            if int(fields[1]) == father:
                found.append(int(each.parent.name))
    return found


def _free_ports() -> list[int]:
    with socket.socket() as one, socket.socket() as other:
        for each in (one, other):
            each.bind(("127.0.0.1", 0))
        return [one.getsockname()[1], other.getsockname()[1]]
