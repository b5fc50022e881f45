"""Dockerfile and compose file: linted, and the commands of theirs carried out, for no engine runs where tests do."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from persistence.embedded import EmbeddedPostgres
from persistence.embedded.binaries import find_binaries
from tests.architecture.sources import ROOT
from tests.audits.test_graphql_over_http import NODE, needs_node, serving
from tests.databases import FAST, a_home, url_of, wait_for
from tests.persistence.installation import ask

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
COPIED = [word for line in re.findall(r"^COPY (?!--)(.*)$", DOCKERFILE, re.MULTILINE) for word in line.split()[:-1]]
TOLD = {
    "GIAHAN_OWNER_PASSWORD": "owner1",
    "GIAHAN_WEB_PASSWORD": "web1",
    "POSTGRES_PASSWORD": "postgres1",
    "GIAHAN_SECRET": "a secret of a test, of thirty-two characters",
}
HADOLINT = shutil.which("hadolint", path=str(Path(sys.executable).parent))
GIAHAN = [sys.executable, "-m", "api.cli.main"]


def ran(*words: str | Path, env: dict[str, str] | None = None) -> str:
    """Run a program to its end, insisting that it is content."""
    done = subprocess.run([*map(str, words)], cwd=ROOT, env=env, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(HADOLINT is None, reason="hadolint has no wheel for this machine")
def test_hadolint_has_nothing_to_say_about_the_dockerfile() -> None:
    assert ran(str(HADOLINT), "Dockerfile") == ""


@needs_node
def test_the_compose_file_is_one() -> None:
    linter = ROOT / "tests" / "audits" / "node_modules" / "dclint" / "bin" / "dclint.cjs"
    ran(str(NODE), linter, "-c", ".dclintrc", "--max-warnings", "0", "compose.yaml")


def test_what_is_copied_is_there_and_not_left_out() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert all((ROOT / each).exists() for each in COPIED)
    assert {each for each in COPIED if not any(fnmatch(each.split("/")[0], kept) for kept in let_in)} == set()


def test_the_image_has_every_file_of_the_program(tmp_path: Path) -> None:
    """It is installed from a wheel, not from a checkout: texts, prices and the explorer must be in it."""
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    here = tmp_path / "src"
    here.mkdir()
    for each in COPIED:
        source = ROOT / each
        if source.is_dir():
            shutil.copytree(source, here / each, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            (here / each).parent.mkdir(exist_ok=True)
            shutil.copy(source, here / each)
    ran(*pip, "--wheel-dir", tmp_path, here)
    (wheel,) = tmp_path.glob("giahan-*.whl")
    packed = set(ZipFile(wheel).namelist())
    packages = [each for each in COPIED if (ROOT / each / "__init__.py").exists()]
    assert len(packages) == 4
    files = {
        path.relative_to(here).as_posix() for name in packages for path in (here / name).rglob("*") if path.is_file()
    }
    assert files - packed == set()


def surroundings(service: str, database: str) -> dict[str, str]:
    """Give the environment that a service is told, over a database that stands elsewhere."""
    told = {name: str(value) for name, value in COMPOSE["services"][service]["environment"].items()}
    filled = {name: re.sub(r"\$\{(\w+)[^}]*\}", lambda found: TOLD[found[1]], value) for name, value in told.items()}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIAHAN_", "PG", "POSTGRES_"))}
    return kept | {name: value.replace("@db/giahan", database) for name, value in filled.items()}


@pytest.fixture
def fresh() -> Iterator[str]:
    """Give the address of a server of PostgreSQL that has nothing of ours."""
    with a_home() as home, EmbeddedPostgres(home, options=FAST) as server:
        yield server


def test_the_services_of_the_compose_file_do_what_they_are_there_for(fresh: str) -> None:
    """Roles are made, the schema, the catalogue; then the server serves, in production."""
    host = re.findall(r"host=([^&]+)", fresh)[0]
    at = f"@/giahan?host={host}&port=5432"
    roles = surroundings("db", at) | {"PGHOST": host, "PATH": f"{find_binaries(None)}:{os.environ['PATH']}"}
    ran(ROOT / "deploy" / "roles.sh", env=roles)
    order = ["migrate", "catalogue", "server"]
    for before, service in zip([None, *order], order, strict=False):
        assert before is None or before in COMPOSE["services"][service]["depends_on"]
        if service != "server":
            ran(*GIAHAN, *COMPOSE["services"][service]["command"], env=surroundings(service, at))
    with serving(COMPOSE["services"]["server"]["command"], surroundings("server", at), "/health/ready"):
        assert wait_for(
            ask(url_of(fresh, "giahan"), "SELECT count(*) FROM pg_stat_activity WHERE usename = 'giahan_web'")
        )
