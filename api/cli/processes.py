"""Several server processes on one port, among which the kernel divides connections, and those that work beside them."""

import socket
import sys
from collections.abc import Callable, Mapping
from functools import partial
from multiprocessing import get_context

from uvicorn import Config
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from api.cli.children import START, Watched

DIVIDES = sys.platform == "linux"
"""Whether the kernel divides connections among the sockets of one port."""


class Server(Process):
    """One server process, which is asked whether it lives without waiting for the answer."""

    _asked = False

    def heard(self) -> bool:
        """Ask, and tell whether it has answered."""
        try:
            if not self._asked:
                self.parent_conn.send(b"ping")
                self._asked = True
            if not self.parent_conn.poll(0):
                return False
            self.parent_conn.recv()
        except (OSError, EOFError):
            return False
        self._asked = False
        return True


class Beside:
    """A process that works beside the servers, and is never asked."""

    def __init__(self, target: Callable[[], None]) -> None:
        self._process = get_context("spawn").Process(target=target)
        self.start, self.kill, self.join = self._process.start, self._process.kill, self._process.join

    @property
    def pid(self) -> int | None:
        """Its number."""
        return self._process.pid

    @property
    def exitcode(self) -> int | None:
        """How it ended; None while it lives."""
        return self._process.exitcode

    def heard(self) -> None:
        """Tell that it is not one that is to be heard of."""

    def terminate(self) -> None:
        """Tell it to end."""
        self._process.terminate()


class Processes(Multiprocess):
    """Uvicorn's processes, each with a socket of its own, and others beside them, all of them watched.

    Of one shared socket whoever wakes first takes every connection that waits, so that the few kept connections of a
    gateway would all be one process's, and the other processors idle. What waits at the socket of a process that died
    waits for the process that replaces it.
    """

    def __init__(self, config: Config, beside: Mapping[str, Callable[[], None]]) -> None:
        taken = config.bind_socket()  # tells whether somebody else has the port, which sharing one would not
        self._each = _divided(taken, config.workers) if DIVIDES else [taken]
        self._servers: list[Watched[Server]] = []
        self._beside = [Watched(name, partial(Beside, target)) for name, target in beside.items()]
        super().__init__(config, self._each)

    def init_processes(self) -> None:
        """Start them all."""
        self._servers = [self._watched(number) for number in range(self.processes_num)]
        for each in self._all():
            each.start()

    def keep_subprocess_alive(self) -> None:
        """Look after each; where none could ever serve, none will."""
        if any(not each.served and each.child.exitcode == STARTUP_FAILURE for each in self._servers):
            self.should_exit.set()
            return
        for each in self._all():
            each.look()

    def terminate_all(self) -> None:
        """Tell all to end."""
        for each in self._all():
            if each.child.exitcode is None:
                each.child.terminate()

    def join_all(self) -> None:
        """Wait for the end of all."""
        for each in self._all():
            each.child.join()

    def restart_all(self) -> None:
        """Replace one after another, each once the one that follows it serves."""
        for each in self._servers:
            follower, leaver = each.make(), each.child
            follower.start()
            if not follower.wait_until_ready(START, self.should_exit):
                follower.kill()
                follower.join()
                return
            leaver.terminate()
            leaver.join()
            each.replace(follower)

    def handle_ttin(self) -> None:
        """Serve with one process more."""
        more = self._watched(len(self._servers))
        more.start()
        self._servers.append(more)

    def handle_ttou(self) -> None:
        """Serve with one process less."""
        if len(self._servers) > 1:
            less = self._servers.pop()
            less.child.terminate()
            less.child.join()

    def _all(self) -> list[Watched[Server] | Watched[Beside]]:
        return [*self._servers, *self._beside]

    def _watched(self, number: int) -> Watched[Server]:
        sockets = [self._each[number % len(self._each)]]
        return Watched(f"server {number + 1}", partial(Server, self.config, sockets))


def _divided(taken: socket.socket, many: int) -> list[socket.socket]:
    address, family = taken.getsockname(), taken.family
    taken.close()
    sockets = []
    for _ in range(many):
        each = socket.socket(family)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        each.bind(address)
        each.set_inheritable(True)
        sockets.append(each)
    return sockets
