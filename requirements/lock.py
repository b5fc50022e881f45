"""Write the locks: every package Giahan installs, at one version, with the hashes of its files."""  # noqa: INP001 - a script, not a package

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
HEADER = "# Written by `make lock` from pyproject.toml; do not edit.\n"
# What installs the rest: the installer, the backend's part for installing in place, the backend of older test tools.
TOOLS = ("pip", "editables", "setuptools", "wheel")


def main() -> None:
    """Resolve everything once and hold the two smaller locks to it; `--upgrade` looks for newer versions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build = [*TOOLS, *project["build-system"]["requires"]]
    runtime = project["project"]["dependencies"]
    everything = LOCKS / "dev.txt"
    _compile([*build, *runtime, *_dev_group(project)], everything, *sys.argv[1:])
    _compile(runtime, LOCKS / "runtime.txt", "--constraint", str(everything))
    _compile(build, LOCKS / "build.txt", "--constraint", str(everything))


def _dev_group(project: dict[str, Any]) -> list[str]:
    return list(project["dependency-groups"]["dev"])


def _compile(requirements: Iterable[str], lock: Path, *options: str) -> None:
    command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--generate-hashes", "--strip-extras"]
    command += ["--allow-unsafe", "--no-annotate", "--no-header", "--no-emit-options", "--no-config"]
    command += [*options, "--output-file", str(lock), "-"]
    subprocess.run(command, input="\n".join(requirements), text=True, check=True, env=_plain_environment())  # noqa: S603 - our own words
    lock.write_text(HEADER + _without_comments(lock.read_text(encoding="utf-8")), encoding="utf-8")


def _plain_environment() -> dict[str, str]:
    """Leave out the indexes this machine adds to the public one: a lock must hold everywhere."""
    places = {"PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX"}
    return {key: value for key, value in os.environ.items() if key not in places} | {"PIP_CONFIG_FILE": os.devnull}


def _without_comments(text: str) -> str:
    return re.sub(r"^[ ]*(#.*)?\n", "", text, flags=re.MULTILINE)


if __name__ == "__main__":
    main()
