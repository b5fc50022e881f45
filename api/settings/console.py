"""What an operator may set of the staff console."""

from pydantic import Field
from pydantic_settings import BaseSettings


class ConsoleSettings(BaseSettings):
    """Whether it is served, as which client people sign in with it, and when it locks."""

    oidc_console_client_id: str | None = Field(
        None, description="The client that the staff console signs in as, at the first issuer; unset: by pasted token"
    )
    console: bool = Field(default=True, description="Serve the staff console at /admin/")
    console_idle_minutes: int = Field(
        30,
        ge=0,
        le=720,
        description="Minutes in which nobody does anything, after which the console locks; 0 for never",
    )
