"""Stand-ins for every port, in memory; each sits the same exam as the real thing (`tests/contracts`)."""
