"""Every library that the project asks for has its line in the decision on libraries."""

import json
import re
import tomllib

from tests.architecture.sources import ROOT

PAGE = (ROOT / "docs" / "decisions" / "0002-libraries.md").read_text(encoding="utf-8").lower()
NAME = re.compile(r"[\w.-]+")


def test_every_python_library_is_on_the_page() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    assert [name for each in asked if not _on_the_page(name := NAME.match(each)[0])] == []  # type: ignore[index]


def test_every_javascript_library_is_on_the_page() -> None:
    """Types of another package go with it."""
    package = json.loads((ROOT / "frontend-contracts" / "package.json").read_text(encoding="utf-8"))
    asked = [name for name in package["devDependencies"] if not name.startswith("@types/")]
    assert [name for name in asked if not _on_the_page(name.removeprefix("@graphql-codegen/"))] == []


def _on_the_page(name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])", PAGE) is not None
