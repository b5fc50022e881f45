"""What nobody may read off a key's fingerprint or the audit log: codes, contacts and names, as keyed hashes."""

from collections.abc import Callable

Seal = Callable[[str], str]
"""Hashes a text with a key of the server's, always the same one: equal texts are equal, and nothing else is told."""
