"""What few servers use is loaded where it is used: starting stays quick, and an idle server small."""

import subprocess
import sys

LARGE = ("aiohttp", "aiosmpplib")


def test_no_client_of_outside_systems_is_loaded_before_it_is_used() -> None:
    program = f"import sys, api.app, api.worker.loop; print([each for each in {LARGE} if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert done.stdout.strip() == "[]"
