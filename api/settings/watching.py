"""Settings of what is told to those who watch."""

import os
from urllib.parse import urlsplit

from pydantic import Field, field_validator

from api.settings.safety import SafetySettings

PATH = "/v1/traces"
OFF = "true"


class WatchingSettings(SafetySettings):
    """What an operator may set of traces; what OpenTelemetry itself names is read from the environment too."""

    otlp_endpoint: str | None = Field(
        None,
        description="Where traces go over OTLP/HTTP, such as http://collector:4318; unset: OTEL_EXPORTER_OTLP_ENDPOINT",
    )

    @field_validator("otlp_endpoint")
    @classmethod
    def _is_an_address(cls, endpoint: str | None) -> str | None:
        if endpoint is not None and (
            urlsplit(endpoint).scheme not in ("http", "https") or not urlsplit(endpoint).netloc
        ):
            raise ValueError("an address begins with http:// or https://")
        return endpoint

    @property
    def traces_to(self) -> str | None:
        """Where traces go; None where nobody wants any."""
        told = os.environ
        if told.get("OTEL_SDK_DISABLED", "").lower() == OFF or told.get("OTEL_TRACES_EXPORTER") == "none":
            return None
        if self.otlp_endpoint is None and (whole := told.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")):
            return whole
        endpoint = self.otlp_endpoint or told.get("OTEL_EXPORTER_OTLP_ENDPOINT")
        return endpoint.rstrip("/") + PATH if endpoint else None
