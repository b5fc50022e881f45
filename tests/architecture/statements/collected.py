"""Every statement of the application: the constants of `persistence`, and of what speaks SQL outside of it."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import persistence

STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH|LOCK)\s")

OUTSIDE = ("gateways.decoders.sandbox",)
"""Modules elsewhere that speak SQL."""

NOT_READ = ("persistence.migrations", "persistence.embedded")


def statements() -> dict[str, str]:
    """List all by name; one that several modules use goes by the name of the first."""
    return {name: text for text, name in {text: name for name, text in reversed([*_named()])}.items()}


def statements_by_every_name() -> dict[str, str]:
    """List all by each name that they go by."""
    return dict(_named())


def _named() -> Iterator[tuple[str, str]]:
    for module in _modules():
        loaded = import_module(module)
        source = Path(str(loaded.__file__)).read_text(encoding="utf-8")
        for name, value in vars(loaded).items():
            if not (name.isupper() and re.search(rf"^{name}(:.*)? = ", source, re.MULTILINE)):
                continue  # imported from where it is made
            if isinstance(value, str) and STATEMENT.match(value):
                yield f"{module}.{name}", value
            elif isinstance(value, dict):
                yield from ((f"{module}.{name}[{key}]", each) for key, each in value.items() if _says(each))


def _says(value: object) -> bool:
    return isinstance(value, str) and STATEMENT.match(value) is not None


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(persistence.__path__, "persistence."):
        if not module.name.startswith(NOT_READ) and not module.name.endswith("__main__"):
            yield module.name
    yield from OUTSIDE
