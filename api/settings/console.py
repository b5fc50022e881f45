"""What an operator may set of the staff console."""

from pydantic import Field
from pydantic_settings import BaseSettings


class ConsoleSettings(BaseSettings):
    """Whether it is served, and as which client people sign in with it."""

    oidc_console_client_id: str | None = Field(
        None, description="The client that the staff console signs in as, at the first issuer; unset: by pasted token"
    )
    console: bool = Field(default=True, description="Serve the staff console at /admin/")
