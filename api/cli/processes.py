"""Several server processes on one port, among which the kernel divides connections."""

import socket
import sys

from uvicorn import Config
from uvicorn.supervisors import Multiprocess

DIVIDES = sys.platform == "linux"
"""Whether the kernel divides connections among the sockets of one port."""


class Processes(Multiprocess):
    """Uvicorn's processes, each with a socket of its own.

    Of one shared socket whoever wakes first takes every connection that waits, so that the few kept connections of a
    gateway would all be one process's, and the other processors idle. What waits at the socket of a process that died
    waits for the process that replaces it.
    """

    def __init__(self, config: Config) -> None:
        taken = config.bind_socket()  # tells whether somebody else has the port, which sharing one would not
        self._each = _divided(taken, config.workers) if DIVIDES else [taken]
        super().__init__(config, self._each)

    @property
    def sockets(self) -> list[socket.socket]:
        """Tell the socket of the process to be started next; all of them to one that is to replace a living one."""
        free = [number for number, each in enumerate(self.processes) if not each.process.is_alive()]
        missing = range(len(self.processes), len(self._each))
        return [self._each[number] for number in (*free, *missing)[:1]] or self._each

    @sockets.setter
    def sockets(self, _: list[socket.socket]) -> None:
        pass


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
