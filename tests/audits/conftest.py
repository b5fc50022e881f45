"""The audits work on databases of their own; where pictures are asked for, a page to leaf through them comes last."""

import os
import subprocess

from tests.audits.test_graphql_over_http import HERE, NODE


def pytest_sessionfinish() -> None:
    folder = os.environ.get("PICTURES")
    if folder and NODE is not None and os.path.isdir(folder):  # noqa: PTH112
        gallery = str(HERE / "staff_console" / "gallery.mjs")
        subprocess.run([NODE, gallery, folder], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own
