"""What few servers use is loaded where it is used: starting stays quick, and an idle server small."""

import os
import subprocess
import sys

LARGE = ("aiohttp", "aiosmpplib", "opentelemetry", "google.protobuf", "requests", "urllib3")
SERVED = "api.app.create_app(api.settings.Settings(), 'postgresql:///nothing', 'x' * 32, worker=True)"


def test_no_client_of_outside_systems_is_loaded_before_it_is_used() -> None:
    loading = f"import sys, api.app, api.worker.loop, api.cli.serving; {SERVED}"
    program = f"{loading}; print([each for each in {LARGE} if each in sys.modules])"
    untraced = {name: value for name, value in os.environ.items() if "OTLP" not in name}
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, env=untraced, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    assert done.stdout.strip() == "[]"
