"""What keeps a command from its work, in one sentence with what to do about it."""

import socket
import subprocess
from collections.abc import Iterator

import asyncpg

from api.settings import Settings
from api.settings.secret import DamagedSecretError
from persistence.connections.pool import UnsafeConnectionError
from persistence.embedded.errors import EmbeddedPostgresError
from persistence.schema.revision import HEAD


class WrongSchemaError(Exception):
    """The database is at another revision than this version works with; its text says at which."""


OF_DATABASE: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    (
        (WrongSchemaError,),
        f"The database is {{}}, and this version works with {HEAD}: run `giahan migrate` of the newer of the two.",
    ),
    ((UnsafeConnectionError,), "{}"),
    (
        (asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError),
        "PostgreSQL lets nobody in with that name and password ({}): mend GIAHAN_DATABASE_URL.",
    ),
    (
        (asyncpg.InvalidCatalogNameError,),
        "There is no such database ({}): create it, or mend GIAHAN_DATABASE_URL.",
    ),
    (
        (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError, asyncpg.InvalidParameterValueError),
        "The database is not of this version ({}): run `giahan migrate`.",
    ),
    (
        (asyncpg.InsufficientPrivilegeError,),
        "The role that connects may not do this ({}): run `giahan migrate` as the owner of the schema.",
    ),
    (
        (asyncpg.exceptions.ClientConfigurationError,),
        "GIAHAN_DATABASE_URL is no address of a PostgreSQL ({}).",
    ),
    (
        (asyncpg.CannotConnectNowError, asyncpg.TooManyConnectionsError),
        "PostgreSQL takes no connection now ({}): try again in a moment.",
    ),
    (
        (asyncpg.PostgresConnectionError, ConnectionError, TimeoutError, socket.gaierror),
        "No PostgreSQL answers ({}): start it, or mend GIAHAN_DATABASE_URL.",
    ),
)
"""What PostgreSQL says, or nobody, and what is to be done about it."""


def sentence_of(error: BaseException, settings: Settings) -> str | None:
    """Say what is wrong and what to do; None where nobody expected it."""
    for each in _causes(error):
        if (said := _of_home(each, settings) or _of_database(each)) is not None:
            return said
    return None


def _of_home(error: BaseException, settings: Settings) -> str | None:
    home = settings.home.absolute()
    match error:
        case DamagedSecretError():
            return f"{error} is damaged: remove that file, and a new secret is made at the next start."
        case EmbeddedPostgresError():
            return (
                f"The PostgreSQL kept in {home} cannot be used: {_shortly(error)}. Put that right, or set GIAHAN_HOME "
                "to another folder to begin anew, or GIAHAN_DATABASE_URL to a PostgreSQL of yours."
            )
        case OSError(filename=str(name)) if str(name).startswith(str(home)) or str(name) == str(settings.home):
            return f"{name} cannot be used ({error.strerror}): set GIAHAN_HOME to a folder that is yours."
        case subprocess.CalledProcessError():
            return "The schema could not be brought to the newest revision: the line before this one says why."
    return None


def _of_database(error: BaseException) -> str | None:
    return next((says.format(error or "in time") for kinds, says in OF_DATABASE if isinstance(error, kinds)), None)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """List an error and what it came from, the outermost first; those of a group one after another."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        if isinstance(seen, BaseExceptionGroup):
            yield from seen.exceptions
        seen = seen.__cause__


def _shortly(error: BaseException) -> str:
    """Give what a program said in one line: the last of its log that is an error, or the first there is."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    fatal = [line for line in lines if "FATAL" in line or "error:" in line]
    return (fatal or lines or ["it says nothing"])[-1 if fatal else 0].rstrip(".")
