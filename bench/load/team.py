"""Processes that measure at the same time: each says that it is ready, all are told to begin, each says its rate."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack

from api.operations.runtime import prepare_process


def rate_of(module: str, *members: Sequence[object]) -> float:
    """Run a module once for each member, with its words, and add up the rates that they print.

    Raises:
        RuntimeError: one of them failed; what it said went to the standard error stream.
    """
    with ExitStack() as stack:
        processes = [stack.enter_context(_start(module, [str(word) for word in words])) for words in members]
        for process in processes:
            if _line(process) != "ready":
                raise RuntimeError(module)
        for process in processes:
            _tell(process, "begin")
        rates = [float(_line(process) or "nan") for process in processes]
        if any(process.wait() for process in processes):
            raise RuntimeError(module)
        return sum(rates)


def wait_for_the_others() -> None:
    """Settle down as a worker does, say that the work may begin, and wait for it."""
    prepare_process()
    print("ready", flush=True)
    sys.stdin.readline()


def _start(module: str, words: list[str]) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", module, *words]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours


def _line(process: "subprocess.Popen[str]") -> str:
    return process.stdout.readline().strip() if process.stdout else ""


def _tell(process: "subprocess.Popen[str]", word: str) -> None:
    if process.stdin:
        print(word, file=process.stdin, flush=True)
