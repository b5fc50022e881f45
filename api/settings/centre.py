"""What an operator may set of the card system, the short-message centre and the USSD gateway."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings

from domain.dialogues.session import InputMode


class CentreSettings(BaseSettings):
    """Where entitlements are stated, and where messages leave and arrive."""

    card_system_url: str | None = Field(None, description="The card system's address; unset: a sandbox")
    card_system_key_id: str = Field("giahan", description="The name of the key that signs requests to it")
    card_system_secret: SecretStr | None = Field(None, description="The key that signs requests to it")
    ussd_input: InputMode = Field(
        InputMode.JOINED, description="What the USSD gateway sends: joined (all keys so far) or last (the last alone)"
    )
    smpp_host: str | None = Field(None, description="The short-message centre's address; unset: a sandbox")
    smpp_port: int = Field(2775, ge=1, le=65535, description="Its port")
    smpp_system_id: str = Field("giahan", description="The name to bind with")
    smpp_window: int = Field(50, ge=1, le=1000, description="The most submissions without an answer that it allows")
    smpp_password: SecretStr | None = Field(None, description="The password to bind with")
