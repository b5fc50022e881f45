"""Imports into an installation, in which nothing may exist afterwards that must not."""

from pathlib import Path

import pytest

from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation


@pytest.fixture
def into(installed: Installation, tmp_path: Path) -> Imports:
    return Imports(installed.pool, tmp_path, installed.clock.now())
