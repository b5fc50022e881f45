"""Every table, declared once; importing this package imports all its modules, and so gives the whole metadata."""

from importlib import import_module
from pkgutil import walk_packages

from sqlmodel import SQLModel

MODULES = [import_module(module.name) for module in walk_packages(__path__, f"{__name__}.")]

metadata = SQLModel.metadata
