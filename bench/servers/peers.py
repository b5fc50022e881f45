"""Outside systems in processes of their own, which print their port and answer until their standard input ends."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from api.operations.runtime import run


@contextmanager
def a_peer(module: str) -> Iterator[int]:
    """Run a module that serves, and name its port."""
    command = [sys.executable, "-m", module]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
        port = process.stdout.readline() if process.stdout else ""
        try:
            yield int(port)
        finally:
            process.communicate()  # ends its input, and waits


def serve(protocol: Callable[[], asyncio.Protocol]) -> None:
    """Serve as such a process."""
    run(_serve(protocol))


async def _serve(protocol: Callable[[], asyncio.Protocol]) -> None:
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
