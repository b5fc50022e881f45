"""Look for drift, and fail where there is any: `python -m persistence.drift`."""

import sys

from persistence.drift.findings import find_drift
from persistence.drift.scratch import a_server


def main() -> None:
    """Print a line for each difference between tables and migrations."""
    with a_server() as server:
        findings = find_drift(server)
    for finding in findings:
        sys.stderr.write(f"{finding}\n")
    sys.stdout.write(f"{len(findings)} differences between tables and migrations\n")
    sys.exit(bool(findings))


main()
