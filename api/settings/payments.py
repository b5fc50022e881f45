"""Settings of vouchers and online payments."""

from typing import Annotated, Any

from pydantic import Field, field_validator
from pydantic_settings import NoDecode

from api.settings.safety import SafetySettings

SHORTEST_KEY = 32


class PaymentSettings(SafetySettings):
    """What an operator may set of vouchers and online payments."""

    voucher_keys: Annotated[tuple[tuple[int, bytes], ...], NoDecode] = Field(
        (),
        repr=False,
        description="Keys with which voucher codes are kept, each as version:key, the present one first; those of before "
        "stay while their codes live. Unset: one derived from the secret",
    )

    @field_validator("voucher_keys", mode="before")
    @classmethod
    def _keys(cls, value: Any) -> Any:  # noqa: ANN401 - as it was set
        if not isinstance(value, str):
            return value
        keys = [each.partition(":") for each in value.replace(",", " ").split()]
        if any(not version.isdecimal() or len(key) < SHORTEST_KEY for version, _, key in keys):
            raise ValueError(f"a key is written version:key, with at least {SHORTEST_KEY} characters")
        if len({version for version, _, _ in keys}) != len(keys):
            raise ValueError("each key has a version of its own")
        return tuple((int(version), key.encode()) for version, _, key in keys)
