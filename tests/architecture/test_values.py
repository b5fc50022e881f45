"""The business makes its values by `domain/values.py` (decision 17)."""

import re

from tests.architecture.sources import ROOT, python_files

OTHER = re.compile(r"from dataclasses import .*\bdataclass\b|@dataclasses\.")


def test_no_value_of_the_business_is_frozen_at_run_time() -> None:
    """Those of the standard library would be, and dear."""
    found = [str(path) for path in python_files("domain") if OTHER.search((ROOT / path).read_text("utf-8"))]
    assert found == ["domain/values.py"]
