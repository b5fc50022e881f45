"""What an operator may set of the short-message centre and of the USSD gateway."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class CentreSettings(BaseSettings):
    """Where messages leave and arrive."""

    smpp_host: str | None = Field(None, description="The short-message centre's address; unset: a sandbox")
    smpp_port: int = Field(2775, ge=1, le=65535, description="Its port")
    smpp_system_id: str = Field("giahan", description="The name to bind with")
    smpp_window: int = Field(50, ge=1, le=1000, description="The most submissions without an answer that it allows")
    smpp_password: SecretStr | None = Field(None, description="The password to bind with")
