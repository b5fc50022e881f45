"""Migrating the schema: forward only, as the role that owns it."""

import re
from pathlib import Path

from alembic import command
from alembic.config import Config

from persistence.revision import HEAD

__all__ = ["HEAD", "configuration", "for_alchemy", "migrate"]


def migrate(url: str) -> None:
    """Bring a database to the newest revision; may be run again at will."""
    command.upgrade(configuration(url), "head")


def configuration(url: str) -> Config:
    """Configure Alembic for a database."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["url"] = for_alchemy(url)
    return config


def for_alchemy(url: str) -> str:
    """Name the driver in a PostgreSQL URL, as SQLAlchemy wants it."""
    return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql+asyncpg://", url)
